/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const actionsPath = (): string => '/actions'

/** An action's address is its reference ("911ii"), or a few words where the record gives it no number. */
export const actionPath = (slug: string): string => `/actions/${slug}`
