const shortest = 2_000
const longest = 20_000
const mostMarks = 500
const mostRows = 200

/**
 * Cuts Markdown where a blank line is followed by a plain line at the margin: there every list and quotation is closed.
 * The parser's time grows with the square of a document's length in places; on pieces it cannot grow far.
 * Fenced code is never cut.
 */
export function cutMarkdown(source: string): string[] {
  const segments: string[] = []
  let open: string[] = []
  let fence = ''
  let isAfterBlank = false
  let length = 0
  for (const line of source.split(/\r?\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (length >= shortest && fence === '' && isAfterBlank && (isPlain(line) || mark !== '')) {
      segments.push(open.join('\n'))
      open = []
      length = 0
    }
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    open.push(line)
    length += line.length + 1
    isAfterBlank = /^\s*$/.test(line)
  }
  return [...segments, open.join('\n')]
}

function isPlain(line: string): boolean {
  return /^[#|\p{L}"'‘“(£*_[]/u.test(line) && !/^[*_]\s/.test(line)
}

/** Whether a piece would keep the parser long: very long, or thick with marks, deep lists or rows. */
export function isTangled(segment: string): boolean {
  if (segment.length > longest) return true
  if ((segment.match(/[*_[\]`<&~]/g)?.length ?? 0) > mostMarks) return true
  const lines = segment.split('\n')
  if (lines.filter((line) => line.includes('|')).length > mostRows) return true
  return lines.some(
    (line) => /^(?:\s*(?:[-+*>]|\d{1,9}[.)])\s?){12}/.test(line) || line.split('|').length > 100
  )
}
