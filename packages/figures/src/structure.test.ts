import { describe, expect, it } from 'vitest'
import { accountCases } from '../cases/structure-accounts.ts'
import { changeCases } from '../cases/structure-changes.ts'
import { dateCases } from '../cases/structure-dates.ts'
import { listCases } from '../cases/structure-lists.ts'
import { layOut, type StructureCase } from '../cases/structure-paper.ts'
import { rankCases } from '../cases/structure-ranks.ts'
import { referenceCases } from '../cases/structure-references.ts'
import { restatementCases } from '../cases/structure-restatements.ts'
import { tableCases } from '../cases/structure-tables.ts'
import { toldCases } from '../cases/structure-told.ts'
import type { Claim } from './claim.ts'
import type { Paper } from './paper.ts'
import { read } from './reading.ts'
import { structuralReaders } from './structure.ts'

const groups: Readonly<Record<string, readonly StructureCase[]>> = {
  changes: changeCases,
  tables: tableCases,
  accounts: accountCases,
  'columns told by rows': toldCases,
  lists: listCases,
  ranks: rankCases,
  references: referenceCases,
  dates: dateCases,
  restatements: restatementCases
}

function claimsOf(paper: Paper): readonly Claim[] {
  const reading = read(paper)
  const claims = structuralReaders.flatMap((reader) => reader(reading).claims)
  return claims.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function notesOf(paper: Paper): readonly string[] {
  const reading = read(paper)
  return structuralReaders.flatMap((reader) => reader(reading).notes ?? []).map(({ text }) => text)
}

/** The claim in the words of a case, with the computed value only where the case gives one. */
function inWords({ kind, verdict, stated, computed }: Claim, expected: string | undefined): string {
  const words = `${kind} ${verdict} ${stated}`
  return expected?.includes(' → ') === true ? `${words} → ${computed}` : words
}

describe.each(Object.entries(groups))('structure of %s', (_, cases) => {
  it.each(cases)('$rule', ({ text, claims, note }) => {
    const paper = layOut(text)
    const found = claimsOf(paper)
    expect(found.map((claim, place) => inWords(claim, claims[place]))).toEqual(claims)
    for (const { start, end, text: words, inputs } of found) {
      expect(words).toBe(paper.text.slice(start, end))
      for (const input of inputs)
        expect(paper.text.slice(input.start, input.end)).toContain(input.text.slice(0, 1))
    }
    const notes = notesOf(paper)
    expect(notes).toHaveLength(note === undefined ? 0 : 1)
    expect(notes.join()).toContain(note ?? '')
  })
})

describe('the cases', () => {
  it('number at least fifty, and a third of them hold nothing to flag', () => {
    const all = Object.values(groups).flat()
    expect(all.length).toBeGreaterThanOrEqual(50)
    const harmless = all.filter(({ claims }) => !claims.some((claim) => claim.includes(' fails ')))
    expect(harmless.length).toBeGreaterThanOrEqual(all.length / 3)
  })
})
