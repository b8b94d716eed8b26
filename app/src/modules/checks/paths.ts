/** The page where a document is chosen or pasted, and where its findings are shown. */
export const checkPath = (): string => '/check'

/** Where a program sends a document to have its findings as JSON. */
export const checkJsonPath = (): string => '/check.json'

/** A kept check, for whoever has the link. */
export const keptPath = (reader: string): string => `/check/kept/${reader}`

/** The same for its keeper, who may answer its findings. */
export const keeperPath = (reader: string, keeper: string): string => `${keptPath(reader)}/keeper/${keeper}`

/** Where a kept check's keeper deletes it. */
export const deletePath = (reader: string, keeper: string): string => `${keeperPath(reader, keeper)}/delete`
