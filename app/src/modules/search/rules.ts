/** A part of a snippet: plain, or one of the words that matched. */
export interface SnippetPart {
  readonly text: string
  readonly isMatch: boolean
}

// Letters that no page uses, so that nothing in a text can pass for a mark.
export const markStart = '\u{E000}'
export const markEnd = '\u{E001}'

/**
 * Parts a snippet at its marks.
 *
 * @example
 * snippetParts('a rise in \u{E000}burglary\u{E001} since')
 * // => [{ text: 'a rise in ', isMatch: false }, { text: 'burglary', isMatch: true }, { text: ' since', isMatch: false }]
 */
export const snippetParts = (snippet: string): readonly SnippetPart[] =>
  snippet
    .split(new RegExp(`${markStart}(.*?)${markEnd}`, 's'))
    .map((text, at) => ({ text, isMatch: at % 2 === 1 }))
    .filter(({ text }) => text !== '')

/** How many findings one page of results shows. */
export const perPage = 20

/** The pages that so many findings fill; one even when there are none. */
export const pagesFor = (found: number): number => Math.max(1, Math.ceil(found / perPage))
