/** Where the facts come from. */
export const aboutPath = (): string => '/about'

/** How accessible the site is. */
export const accessibilityPath = (): string => '/accessibility'
