import { entryLinesOf } from './entry-lines.ts'
import type { Reading } from './reading.ts'
import type { Series } from './series.ts'

/** Things listed, with figures or without, that a later number may count. */
export interface Listed extends Pick<Series, 'block' | 'start' | 'end' | 'measure' | 'title'> {
  readonly points: readonly {
    readonly label: string
    readonly figure: { readonly start: number; readonly end: number; readonly text: string }
  }[]
  /** A list of entries, which has just as many as it prints. */
  readonly isEntries?: boolean
}

const longestList = 30

/** Bulleted, numbered and coded lists, whose entries are counted and not compared. */
export function itemLists(reading: Reading): readonly Listed[] {
  const lists: Listed[] = []
  let run: Entry[] = []
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && last !== undefined && run.length >= 3 && run.length <= longestList)
      lists.push({
        points: run.map(({ text, start, end }) => ({
          label: text.slice(0, 40),
          figure: { text, start, end }
        })),
        measure: `${reading.blocks[first.index - 1]?.text.slice(-300) ?? ''} ${first.label}`,
        title: '',
        block: last.index,
        start: first.start,
        end: last.end,
        isEntries: true
      })
    run = []
  }
  for (const block of reading.blocks) {
    const entries = entriesOf(reading, block, run)
    if (entries.length === 0) close()
    for (const entry of entries) {
      if (run.length > 0 && (entry.form !== run[0]?.form || entry.place === 1)) close()
      run.push(entry)
    }
  }
  close()
  return lists
}

interface Entry {
  readonly form: string
  /** What the entries are called: "Audit", in "Audit 4. …". */
  readonly label: string
  /** Which of a numbered list; 0 where it has no number. */
  readonly place: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly index: number
}

const longestEntry = 300

function entriesOf(
  reading: Reading,
  block: Reading['blocks'][number],
  run: readonly Entry[]
): readonly Entry[] {
  const { text, start, end, index } = block
  const whole = { label: '', place: 0, text, start, end, index }
  if (block.block.kind === 'item') return [{ ...whole, form: `item ${block.block.depth}` }]
  if (block.block.kind !== 'paragraph') return []
  const number = block.block.number
  const next = run.at(-1)?.form === 'number' ? run.length + 1 : 1
  if (number !== null)
    return text.length < longestEntry && number === `${next}`
      ? [{ ...whole, form: 'number', place: next }]
      : []
  return entryLinesOf(reading, block).map((line) => ({
    ...line,
    index,
    form: `line ${line.label}`,
    place: Number(/\d+/u.exec(line.number)?.[0] ?? 0)
  }))
}
