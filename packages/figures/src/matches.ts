const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern, in order. Not `matchAll`, which copies the pattern each time it is asked: in most
 * sentences nothing is found, and the copying takes longer than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

/** Visits every match of a global pattern, in order, keeping none: in a table there may be hundreds of thousands. */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex
    visit(match)
    pattern.lastIndex = next
  }
}
