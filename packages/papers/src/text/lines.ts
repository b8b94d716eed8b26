/** One line of a text file. `text` is without its line break and form feeds; offsets are into the file's text. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly page: number | null
  /** Nothing but white space, tabs or the bars of an empty table row. */
  readonly isBlank: boolean
}

/** Splits a text into lines. A form feed opens a new page; a text without one has no pages. */
export function splitLines(text: string): Line[] {
  const hasPages = text.includes('\f')
  const lines: Line[] = []
  let page = 1
  for (let start = 0; start <= text.length;) {
    const stop = endOfLine(text, start)
    if (text[start] === '\f') page += 1
    const first = text[start] === '\f' ? start + 1 : start
    const line = text.slice(first, stop)
    lines.push({
      text: line,
      start: first,
      end: stop,
      page: hasPages ? page : null,
      isBlank: !/[^\s|]/.test(line)
    })
    start = text[stop] === '\f' ? stop : text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
  }
  return lines
}

const breaks = /\r\n|[\n\r\f\u2028\u2029]/g

function endOfLine(text: string, start: number): number {
  breaks.lastIndex = text[start] === '\f' ? start + 1 : start
  return breaks.exec(text)?.index ?? text.length
}
