/** The page where a document is chosen or pasted, and where its findings are shown. */
export const checkPath = (): string => '/check'

/** Where a program sends a document to have its findings as JSON. */
export const checkJsonPath = (): string => '/check.json'
