import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'
import type { Claim } from './claim.ts'

interface Case {
  readonly passage: string
  /** "pct_change holds 21.7% | 12,162 13,610", in no order. */
  readonly expected: readonly string[]
}

const folder = new URL('../cases/', import.meta.url)
const tables = readdirSync(folder).filter((name) => name.endsWith('.txt'))

function casesIn(name: string): readonly Case[] {
  const chunks = readFileSync(new URL(name, folder), 'utf8').split(/\n\n+/)
  return chunks.flatMap((chunk) => {
    const lines = chunk.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const passage = lines.filter((line) => !line.startsWith('= ')).join('\n')
    const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
    return passage === '' ? [] : [{ passage, expected: expected.filter((line) => line !== 'nothing') }]
  })
}

function inWords({ kind, verdict, stated, inputs }: Claim): string {
  const from = inputs.length === 0 ? '' : ` | ${inputs.map((input) => input.text).join(' ')}`
  return `${kind} ${verdict} ${stated}${from}`
}

describe.each(tables)('prose of %s', (name) => {
  it.each(casesIn(name))('$passage', ({ passage, expected }) => {
    const { claims, unchecked } = check(layOut(passage))
    expect([...claims, ...unchecked].map(inWords).toSorted()).toEqual(expected.toSorted())
  })
})

describe('the tables of cases', () => {
  const all = tables.flatMap(casesIn)

  it('hold at least two hundred passages, at least forty of which state nothing to check', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(all.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(40)
  })
})
