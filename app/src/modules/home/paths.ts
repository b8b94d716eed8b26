/** The front page. */
export const homePath = (): string => '/'
