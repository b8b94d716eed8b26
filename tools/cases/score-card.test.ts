import { expect, it } from 'vitest'
import { aLabel, aPassage, aWrongLabel } from './examples.ts'
import type { Labelled } from './labels.ts'
import { matchClaims } from './matching.ts'
import { checkLabelled } from './reading.ts'
import { lostSplits, regressions } from './regression.ts'
import { countsByKind, ratesOf, totalsOf, wilson, type Totals } from './score-card.ts'

const scoreOf = async (...passages: readonly Labelled[]): Promise<Totals> =>
  totalsOf((await Promise.all(passages.map(checkLabelled))).map(matchClaims))

const rate = (totals: Totals, name: string): readonly [number, number] | undefined =>
  ratesOf(totals).find((rate) => rate.name.startsWith(name))?.of

/** A wrong figure stated in a way that nothing could place. */
const unseen = aPassage({
  id: 'unseen-1',
  text: 'Of the figures, 320 came before and 348 came after; somebody said 9.8% of it all.\n',
  labels: [aWrongLabel({ span: 'somebody said 9.8% of it all' })],
  nonClaims: []
})

it('counts what is labelled, found, right, caught and accused', async () => {
  expect(await scoreOf(aPassage())).toMatchObject({
    labelled: 2,
    found: 2,
    right: 2,
    wrong: 1,
    caught: 1,
    fails: 1,
    trueFails: 1,
    nonClaims: 1,
    nonClaimsAccused: 0
  })
})

it('a false accusation lowers precision, and not recall', async () => {
  const totals = await scoreOf(aPassage(), aPassage({ id: 'unlabelled-1', labels: [aLabel()] }))
  expect(rate(totals, 'precision')).toEqual([1, 2])
  expect(rate(totals, 'recall')).toEqual([1, 1])
})

it('a missed wrong figure lowers recall, and not precision', async () => {
  const totals = await scoreOf(aPassage(), unseen)
  expect(rate(totals, 'recall')).toEqual([1, 2])
  expect(rate(totals, 'precision')).toEqual([1, 1])
})

it('counts labels under their own kind', async () => {
  const counts = countsByKind([matchClaims(await checkLabelled(aPassage()))])
  expect([...counts.keys()]).toEqual(['pct_change', 'pp_change'])
  expect(counts.get('pct_change')).toMatchObject({ labelled: 1, wrong: 1, caught: 1, fails: 1 })
})

it('gives the interval of a rate by the score of Wilson, and none of nothing', () => {
  expect(wilson([9, 10])?.map((end) => end.toFixed(3))).toEqual(['0.596', '0.982'])
  expect(wilson([0, 70])?.map((end) => end.toFixed(3))).toEqual(['0.000', '0.052'])
  expect(wilson([0, 0])).toBeNull()
})

it('a total that falls is a regression; one that rises is not', async () => {
  const [better, worse] = [await scoreOf(aPassage()), await scoreOf(aPassage(), unseen)]
  expect(regressions({ dev: better }, { dev: worse })).toContain(
    'dev: recall of wrong figures was 1 of 1, now 1 of 2 (the corpus has changed: 2 labels, now 3)'
  )
  expect(regressions({ dev: worse }, { dev: better })).toEqual([])
  expect(regressions({ dev: better }, { dev: { ...better, nonClaimsAccused: 1 } })).toEqual([
    'dev: non-claims called wrong was 0 of 1, now 1 of 1'
  ])
  expect(regressions({ dev: better }, { held: worse })).toEqual([])
})

it('a part of the corpus that is gone is told', async () => {
  const totals = await scoreOf(aPassage())
  expect(
    lostSplits({ dev: totals, held: totals, given: totals, 'reference pack': totals }, { dev: totals })
  ).toEqual(['held'])
})
