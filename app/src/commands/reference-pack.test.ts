import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { check } from '@scrutable/figures'
import { readPaper } from '@scrutable/papers'
import { expect, it } from 'vitest'
import { inHouse } from '../platform/places.ts'

const seeds = inHouse('..', 'shared', 'seed')
const [seed] = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
if (seed === undefined)
  console.warn('SKIPPED: the reference pack is not beside the checkout, so its check is not tested')

// Everything that is wrong in the pack, found by hand: what it states, and what is so.
const wrong = [
  ['duplicate', '226'],
  ['missing_entry', '228'],
  ['xref', 'Figure 2'],
  ['xref', 'Figure 3'],
  ['list_count', '24'],
  ['xref', 'Figure 4'],
  ['xref', 'Figure 5'],
  ['duplicate', '226'],
  ['pct_change', '21.7%'],
  ['pct_change', '16.6%'],
  ['pct_change', '21.7%'],
  ['pct_change', '16.6%'],
  ['financial_year', '16 February 2025'],
  ['financial_year', '3 February 2025'],
  ['financial_year', '16 March 2025'],
  ['financial_year', '16 March 2025']
]

it.skipIf(seed === undefined)(
  'finds everything that is wrong in the reference pack, and accuses nothing that is right',
  async () => {
    const reading = await readPaper(readFileSync(`${seeds}/${seed}`), { name: 'pack.txt' })
    if (!reading.ok) throw new Error(reading.message)
    const failing = check(reading.paper).claims.filter((claim) => claim.verdict === 'fails')
    expect(failing.map(({ kind, stated }) => [kind, stated])).toEqual(wrong)
  }
)
