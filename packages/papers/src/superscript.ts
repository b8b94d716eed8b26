const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised digits as the letters for them, so that a note's number does not join the figure before it: 13,610¹. */
export function raiseDigits(text: string): string {
  return /^\s*\d{1,3}\s*$/.test(text)
    ? text.trim().replace(/\d/g, (digit) => raised.charAt(Number(digit)))
    : text
}
