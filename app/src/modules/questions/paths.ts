/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const questionsPath = (): string => '/questions'

export const questionPath = (slug: string): string => `/questions/${slug}`
