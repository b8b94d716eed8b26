/** The label and number that a caption opens with. */
export interface CaptionOpening {
  readonly label: string
  readonly number: string
}

const opening =
  /^\s*(fig(?:ure)?\.?|table|chart|graph|map|box|diagram|exhibit|image|photo)\s+([A-Z]?\d{1,3}(?:[.\-–]\d{1,3}){0,2}[a-z]?)(?![\p{L}\d%])\s*(\)|[.:|–—-]+(?=\s|$)|$)?\s*/iu
const longestCaption = 300

/**
 * Reads "Figure 1", "Table 3: Searches", "Table 3 Crime data integrity". A sentence about a figure ("Figure 1 shows
 * the new model.") is not a caption: without a mark after the number the title must open with a capital.
 */
export function readCaption(line: string): CaptionOpening | null {
  if (line.length > longestCaption || !/^\s*[A-Z]/.test(line)) return null
  const match = opening.exec(line)
  if (!match) return null
  const title = line.slice(match[0].length)
  const isMarked = match[3] !== undefined || title === ''
  if (!isMarked && !/^["'‘“(%£]*[\p{Lu}\d]/u.test(title)) return null
  if (/\.\s+\p{Lu}[^.]*\.$/u.test(title)) return null
  return { label: labelOf(match[1] ?? ''), number: match[2] ?? '' }
}

function labelOf(word: string): string {
  const name = word.toLowerCase().replace('.', '')
  if (name === 'fig') return 'Figure'
  return name.charAt(0).toUpperCase() + name.slice(1)
}
