/** The colours a body can choose from; each reads at 7 to 1 or more on white. */
export const accents = ['ink', 'moss', 'plum', 'slate', 'brick'] as const

export type Accent = (typeof accents)[number]
