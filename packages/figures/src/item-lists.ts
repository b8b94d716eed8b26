import type { Reading } from './reading.ts'
import type { Series } from './series.ts'

/** Things listed, with figures or without, that a later number may count. */
export interface Listed extends Pick<Series, 'block' | 'start' | 'end' | 'measure' | 'title'> {
  readonly points: readonly {
    readonly label: string
    readonly figure: { readonly start: number; readonly end: number; readonly text: string }
  }[]
}

const longestList = 30

/** Bulleted lists, whose items are counted and not compared. */
export function itemLists(reading: Reading): readonly Listed[] {
  const lists: Listed[] = []
  let run: Reading['blocks'][number][] = []
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && last !== undefined && run.length >= 3 && run.length <= longestList)
      lists.push({
        points: run.map(({ text, start, end }) => ({
          label: text.slice(0, 40),
          figure: { text, start, end }
        })),
        measure: reading.blocks[first.index - 1]?.text.slice(-300) ?? '',
        title: '',
        block: last.index,
        start: first.start,
        end: last.end
      })
    run = []
  }
  for (const block of reading.blocks) {
    const isItem = block.block.kind === 'item' || isNumbered(block, run.length + 1)
    const isOfRun = isItem && (run.length === 0 || depthOf(block) === depthOf(run[0]))
    if (!isOfRun) close()
    if (isItem) run.push(block)
  }
  close()
  return lists
}

function isNumbered({ block }: Reading['blocks'][number], place: number): boolean {
  return block.kind === 'paragraph' && block.number === `${place}` && block.text.length < 300
}

function depthOf(block: Reading['blocks'][number] | undefined): number {
  return block?.block.kind === 'item' ? block.block.depth : -1
}
