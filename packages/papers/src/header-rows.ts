const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const periods = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${months}\b`,
    String.raw`\b${months}\.?\s*[’']?\d{2,4}\b`,
    String.raw`\b${months}\b`,
    String.raw`\b(?:19|20)\d\d\s*[/–-]\s*\d{2,4}\b`,
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b(?:q|quarter|year|week|month|fy)\s*\d{1,4}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)\b`
  ].join('|'),
  'gi'
)
const value = /^[\s(<>~≈c.+\-–−±£$€]*\d/u
const nothing = /^(?:n\/?a|data not available|not available|nil|none|\.\.|\*|-|–|—|x|z|tbc)?$/i
const mostHeaderRows = 3
const longestHeader = 80

/** Whether a cell holds a value: it opens with a number that is no year, month, quarter or date. */
export function isValue(cell: string): boolean {
  if (!value.test(cell)) return false
  return value.test(cell.slice(0, 200).replace(periods, ' ').trim())
}

/**
 * How many rows at the top of a table are headers, told by their wording. A row with a value in it is not one; years
 * and periods are not values. Headers that wrap onto a second or third row are counted, a section row is not.
 *
 * @param rows the text of the cells, row by row
 */
export function countHeaderRows(rows: readonly (readonly string[])[]): number {
  const [first, second] = rows
  if (!first || !second || !isHeaderLike(first)) return 0
  const valueRow = rows.slice(0, mostHeaderRows + 1).findIndex((row) => row.some(isValue))
  if (valueRow === -1)
    return isTextHeader(first, second) ? 1 + countWhile(rows.slice(1, mostHeaderRows), isWrapped) : 0
  return countWhile(rows.slice(0, valueRow), (row, i) => i === 0 || (!isSection(row) && !isUnvalued(row)))
}

function isHeaderLike(row: readonly string[]): boolean {
  return row.some(Boolean) && row.every((cell) => !isValue(cell))
}

function isTextHeader(row: readonly string[], next: readonly string[]): boolean {
  if (/^\p{Ll}/u.test(next[0] ?? '')) return false
  const filled = row.filter(Boolean)
  if (filled.length < 2 && row[0]) return false
  return filled.every((cell) => cell.length <= longestHeader && !/[.:]$/.test(cell))
}

// A header's second line leaves the first cell empty: "Commitment | RAG" over " | Rating".
function isWrapped(row: readonly string[]): boolean {
  return row[0] === '' && row.some(Boolean) && row.every((cell) => cell.length <= 30)
}

function isSection(row: readonly string[]): boolean {
  return row[0] !== '' && /^\p{Lu}/u.test(row[0] ?? '') && row.slice(1).every((cell) => cell === '')
}

function isUnvalued(row: readonly string[]): boolean {
  return row[0] !== '' && row.slice(1).every((cell) => nothing.test(cell))
}

function countWhile<T>(list: readonly T[], holds: (one: T, index: number) => boolean): number {
  const stop = list.findIndex((one, index) => !holds(one, index))
  return stop === -1 ? list.length : stop
}

/**
 * Rows that only carry on the row above, as extraction prints a cell of several lines: they hold no value, and open
 * with a small letter or a year, or leave the first cell empty.
 */
export function findContinuations(rows: readonly (readonly string[])[], headerRows: number): number[] {
  return rows.flatMap((row, i) => (i > Math.max(headerRows, 1) - 1 && i > 0 && carriesOn(row) ? [i] : []))
}

function carriesOn(row: readonly string[]): boolean {
  if (row.some(isValue)) return false
  const [first = '', ...others] = row
  if (first === '' || /^\p{Ll}/u.test(first)) return true
  return /^\d/.test(first) && others.every((cell) => cell === '')
}
