import { expect, it } from 'vitest'
import { readPaper } from './index.ts'
import { faultsOf, fuzz } from './testing/fuzz.ts'

const rounds = 400

it('a spoilt file is read or refused with a known code: nothing is thrown, and nothing takes over 5 seconds', async () => {
  const report = await fuzz(20_251_117, (done) => done < rounds)
  expect(report.failures).toEqual([])
  expect(report.rounds).toBe(rounds)
  expect(report.outcomes['read']).toBeGreaterThan(rounds / 10)
  expect(report.outcomes['corrupt']).toBeGreaterThan(rounds / 20)
})

it('a paper that breaks its promise would be found', async () => {
  const reading = await readPaper(new TextEncoder().encode('1. Calls rose.\n\n2. They fell.\n'), {
    name: 'a.txt'
  })
  if (!reading.ok) throw new Error(reading.message)
  const [first, ...others] = reading.paper.blocks
  if (first?.kind !== 'paragraph') throw new Error('not what was given')
  expect(faultsOf(reading)).toEqual([])
  const moved = [{ ...first, start: first.start + 1 }, ...others]
  expect(faultsOf({ ok: true, paper: { ...reading.paper, blocks: moved } })).toHaveLength(1)
  expect(faultsOf({ ok: true, paper: { ...reading.paper, blocks: [{ ...first, page: 2 }] } })).toHaveLength(1)
})
