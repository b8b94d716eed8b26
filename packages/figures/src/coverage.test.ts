import { expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'

it('says of every number that a claim has it, why it is no figure, or that it stands alone', () => {
  const { coverage } = check(
    layOut(
      'On 3 March 2025 999 calls stood at 48. Robberies rose from 320 to 348, up 8.8%. See paragraph 4.2; 1,23,4 vans.'
    )
  )
  expect(coverage.counts).toEqual({ date: 1, name: 1, alone: 1, claim: 3, reference: 1, unread: 1 })
  expect(coverage.alone.map(({ text }) => text)).toEqual(['48'])
})

it('counts each number once, whatever became of it', () => {
  const { coverage, figures } = check(
    layOut(`
Table 2: Searches in 2024/25
*Station | Searches | Found
Ashby | 120 | 31
Brook | 96 | 20
Total | 216 | 51

1. Of the 216 searches 51 found something (23.6%), and 12 people complained before 9 May.`)
  )
  const all = Object.values(coverage.counts).reduce((sum, count) => sum + count, 0)
  expect(all).toBe(coverage.numbers)
  expect(coverage.alone.map(({ text }) => text)).toEqual(['12'])
  expect(figures.seen - figures.inClaims).toBe(1)
})

it('points at the figures that stand alone', () => {
  const paper = layOut('There are 7 vans. The yard holds 12 horses.')
  const { alone } = check(paper).coverage
  expect(alone.map(({ start, end }) => paper.text.slice(start, end))).toEqual(['7', '12'])
})
