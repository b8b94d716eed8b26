/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const planPath = (): string => '/plan'

export const commitmentPath = (slug: string): string => `/plan/${slug}`

/** A chapter has no page of its own: it is a part of the plan's. */
export const chapterPath = (slug: string): string => `/plan#${slug}`
