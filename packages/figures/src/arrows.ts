import type { Grid, GridRow } from './grid.ts'

const down = /^(?:[▼↓⬇]|down|decreased?|fall)$/iu
const up = /^(?:[▲↑⬆]|up|increased?|rise)$/iu

const sampled = 50

/** The columns that hold arrows, or words for them, and nothing else; by position. */
export function arrowColumns({ columns, rows }: Grid): readonly number[] {
  const sample = rows.slice(0, sampled)
  return columns.flatMap(({ at }) =>
    sample.some(({ cells }) => down.test(cells.get(at)?.text ?? '') || up.test(cells.get(at)?.text ?? ''))
      ? [at]
      : []
  )
}

/** The direction that a row's arrows give to a change printed without a sign: 0 where it has none. */
export function arrowIn({ cells }: GridRow, columns: readonly number[]): -1 | 0 | 1 {
  const texts = columns.map((at) => cells.get(at)?.text ?? '')
  if (texts.some((text) => down.test(text))) return -1
  return texts.some((text) => up.test(text)) ? 1 : 0
}
