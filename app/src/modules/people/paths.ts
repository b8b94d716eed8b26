/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const peoplePath = (): string => '/people'

export const personPath = (slug: string): string => `/people/${slug}`
