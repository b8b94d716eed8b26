/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const programmePath = (): string => '/programme'

export const itemPath = (slug: string): string => `${programmePath()}#${slug}`

export const topicsPath = (): string => '/programme/topics'

export const topicPath = (slug: string): string => `${topicsPath()}#${slug}`
