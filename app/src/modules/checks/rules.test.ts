import { expect, it } from 'vitest'
import type { Claim } from '@scrutable/figures'
import { checkDocument, gravestFirst, marksFor, numbered } from './rules.ts'

const document = (text: string) => ({ name: 'report.txt', bytes: new TextEncoder().encode(text) })

const checked = async (text: string) => {
  const checking = await checkDocument(document(text))
  if (!checking.ok) throw new Error(checking.message)
  const claims = numbered(checking.report)
  return { ...checking, claims, marks: marksFor(checking.paper.text, claims) }
}

it('marks the stated figure of a claim, and not the figures it is worked out from', async () => {
  const { paper, marks } = await checked('Thefts rose from 100 to 110, an increase of 12%.')
  expect(marks.map(({ start, end, verdict }) => [paper.text.slice(start, end), verdict])).toEqual([
    ['12%', 'fails']
  ])
})

it('numbers findings in the order of the document', async () => {
  const { claims } = await checked(
    'Thefts rose from 100 to 110, an increase of 12%.\n\nFires fell from 50 to 40, a fall of 20%.'
  )
  expect(claims.map(({ number, claim }) => [number, claim.verdict])).toEqual([
    [1, 'fails'],
    [2, 'holds']
  ])
})

it('marks a figure that two claims state once, with the graver verdict', () => {
  const text = 'a 12% rise'
  const claim = (verdict: Claim['verdict']): Claim => ({
    kind: 'pct_change',
    verdict,
    stated: '12%',
    computed: 10,
    text,
    start: 0,
    end: text.length,
    inputs: [],
    reason: '',
    where: { page: null, paragraph: null, table: null, row: null }
  })
  const claims = [claim('holds'), claim('fails')].map((of, at) => ({ number: at + 1, claim: of }))
  expect(marksFor(text, claims)).toEqual([{ start: 2, end: 5, verdict: 'fails', numbers: [2, 1] }])
})

it('puts the gravest findings first, and those of one verdict in the order of the document', async () => {
  const { claims } = await checked(
    'Fires fell from 50 to 40, a fall of 20%.\n\nThefts rose from 100 to 110, an increase of 12%.'
  )
  expect(gravestFirst(claims).map(({ number, claim }) => [number, claim.verdict])).toEqual([
    [2, 'fails'],
    [1, 'holds']
  ])
})
