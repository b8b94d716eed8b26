import { countIn } from './cell-figures.ts'
import { meaningsOf } from './column-meaning.ts'
import { gridsOf, type Grid } from './grid.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { namingOf } from './total-rows.ts'
import { contentStems } from './words.ts'

/** Rates and what each is a rate of, in one order. */
export interface Weighed {
  readonly rates: readonly Quantity[]
  readonly volumes: readonly Quantity[]
}

/** The rates and volumes of the table just before a block, for a figure of a sentence in it. */
export type VolumesInTables = (block: number, words: string, stated: Quantity) => Weighed | null

const FURTHEST = 2

/** Finds, in the table above a sentence, its one column of volumes and the column of rates that the sentence speaks of. */
export function volumesInTables(reading: Reading): VolumesInTables {
  const byBlock = new Map(gridsOf(reading).map((grid) => [grid.rows.at(-1)?.index ?? grid.index, grid]))
  return (block, words, stated) => {
    for (let back = 1; back <= FURTHEST; back += 1) {
      const grid = byBlock.get(block - back)
      if (grid) return weighedIn(grid, words, stated)
    }
    return null
  }
}

function weighedIn(grid: Grid, words: string, stated: Quantity): Weighed | null {
  const columns = meaningsOf(grid)
  const [volume, ...others] = columns.filter(({ meaning, unit }) => meaning === 'value' && unit === 'count')
  const rates = columns.filter((column) => column !== volume && column.unit === stated.kind)
  const spoken = new Set(contentStems(words))
  const named = rates.filter(({ heading }) => contentStems(heading).some((stem) => spoken.has(stem)))
  const rate = rates.length === 1 ? rates[0] : named.length === 1 ? named[0] : undefined
  if (!volume || others.length > 0 || !rate) return null
  const rows = grid.rows.filter((row) => namingOf(row) === null)
  const pairs = rows.map(({ cells }) => ({
    rate: cells.get(rate.at)?.quantities.find(({ kind }) => kind === stated.kind),
    volume: countIn(cells.get(volume.at))
  }))
  const found = pairs.flatMap((pair) =>
    pair.rate && pair.volume ? [{ rate: pair.rate, volume: pair.volume }] : []
  )
  if (found.length < 2 || found.length < pairs.length) return null
  return { rates: found.map((pair) => pair.rate), volumes: found.map((pair) => pair.volume) }
}
