const longestHeading = 120
const mostWords = 16
const unfinished = /[.;:,!?\-–—*]$|\b(?:the|a|an|of|and|or|to|in|on|for|by|with|from|at|as|is|was|are|were)$/

const label =
  /^(?:present|apologies|date|time|venue|report (?:of|by|to|authors?)|authors?|from|to|e-?mail|tel(?:ephone)?|contact)\b[^:]{0,20}:/i

/** Whether a line that stands alone reads as a heading: short, no full stop, opens with a capital, holds no figure. */
export function isHeadingText(text: string, mayBeLong = false): boolean {
  if (text.length > (mayBeLong ? 200 : longestHeading) || text.length < 2) return false
  if (!/^["'‘“(]*[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (unfinished.test(text) || /[.!?]\s+\p{Lu}/u.test(text)) return false
  if (/%|@|https?:|\bwww\.|^\d(?!\d?\/\d)/u.test(text)) return false
  if (label.test(text)) return false
  return mayBeLong || text.split(/\s+/).length <= mostWords
}

/** Whether every letter is a capital: "NOTICE OF RECORDING". */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** The level a heading has by its number and letters alone: "3.2" is second, capitals first, everything else second. */
export function levelOf(number: string | null, text: string): number {
  if (number !== null && /\d/.test(number)) return number.split('.').length
  return isAllCapitals(text) ? 1 : 2
}
