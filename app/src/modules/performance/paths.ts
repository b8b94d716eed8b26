/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const performancePath = (): string => '/performance'

export const themePath = (theme: string): string => `/performance/${theme}`

export const measurePath = (theme: string, measure: string): string => `/performance/${theme}/${measure}`
