import type { ReadBlock, Reading } from './reading.ts'

/** A line of a paragraph that opens with a number or code of its own, with the lines that carry it on. */
export interface EntryLine {
  /** As printed: "R2", "4", "(d)". */
  readonly number: string
  /** What the number is of: "Audit" in "Audit 4. …", "R" in "R2 …"; empty for a bare number or letter. */
  readonly label: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const lead =
  /^[^\S\n]*(?:(?<code>(?<letters>[A-Z]{1,3})\d{1,3}[a-z]?)(?:[^\S\n]?[.:)–—-])?|(?<label>\p{Lu}\p{L}{2,20})[^\S\n](?<number>\d{1,3})[^\S\n]?[.:)–—-]|(?<mark>\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})\)|\([ivx]\)))[^\S\n]+(?=\p{L})/u
// A caption, a page or a date is no entry of a list.
const notEntries =
  /^(?:figure|fig|table|chart|graph|map|box|page|appendix|annex|section|chapter|part|slide|week|day|year|quarter|january|february|march|april|may|june|july|august|september|october|november|december)$/iu
const longestLine = 2000

/** The entries of a paragraph that has no number of its own, where every line begins one or carries one on. */
export function entryLinesOf(reading: Reading, { block, start, end }: ReadBlock): readonly EntryLine[] {
  if (block.kind !== 'paragraph' || block.number !== null) return []
  const entries: EntryLine[] = []
  let at = start
  for (const line of reading.paper.text.slice(start, end).split('\n')) {
    const from = at
    at += line.length + 1
    const match = line.length > longestLine ? null : lead.exec(line)
    const { code, letters, label, number, mark } = match?.groups ?? {}
    const last = entries.at(-1)
    if (match === null || notEntries.test(label ?? '')) {
      if (last === undefined) return []
      entries[entries.length - 1] = { ...last, text: `${last.text} ${line}`, end: from + line.length }
      continue
    }
    entries.push({
      number: code ?? number ?? mark ?? '',
      label: label ?? letters ?? '',
      text: line.slice(match[0].length),
      start: from,
      end: from + line.length
    })
  }
  return entries
}
