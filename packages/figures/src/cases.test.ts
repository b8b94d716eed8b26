import { describe, expect, it } from 'vitest'
import { passagesIn, tables } from '../cases/passages.ts'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'
import type { Claim } from './claim.ts'

function inWords({ kind, verdict, stated, inputs }: Claim): string {
  const from = inputs.length === 0 ? '' : ` | ${inputs.map((input) => input.text).join(' ')}`
  return `${kind} ${verdict} ${stated}${from}`
}

describe.each(tables)('prose of %s', (name) => {
  it.each(passagesIn(name))('$passage', ({ passage, expected }) => {
    const { claims, unchecked } = check(layOut(passage))
    expect([...claims, ...unchecked].map(inWords).toSorted()).toEqual(expected.toSorted())
  })
})

describe('the tables of cases', () => {
  const all = tables.flatMap(passagesIn)

  it('hold at least two hundred passages, at least forty of which state nothing to check', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(all.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(40)
  })
})
