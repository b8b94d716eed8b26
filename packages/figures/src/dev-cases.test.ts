import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'
import type { Claim } from './claim.ts'

interface Labelled {
  readonly kind: string
  readonly exact_ok: boolean
  readonly tolerance_ok: boolean
  readonly span_text: string
}

interface Passage {
  readonly id: string
  readonly passage: string
  readonly claims: readonly Labelled[]
}

const file = new URL('../../../../shared/cases/figures/dev.jsonl', import.meta.url)
if (!existsSync(file)) console.warn(`Skipped: the labelled passages are not at ${file.pathname}`)

function passages(): readonly Passage[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  // The file's own form: one labelled passage for each line.
  return lines.map((line) => JSON.parse(line) as Passage)
}

/** The kinds of statement that running text makes. */
const kindsOfProse = new Set(['pct_change', 'abs_change', 'pp_change', 'share', 'total', 'ratio', 'rate_per'])

function verdictOf({ exact_ok: isExact, tolerance_ok: isTolerated }: Labelled): string {
  if (isExact) return 'holds'
  return isTolerated ? 'holds_by_rounding' : 'fails'
}

function overlaps(claim: Claim, { passage }: Passage, { kind, span_text: span }: Labelled): boolean {
  const start = passage.indexOf(span)
  return claim.kind === kind && claim.start < start + span.length && claim.end > start
}

describe.skipIf(!existsSync(file))('the labelled passages', () => {
  it.each(passages())('$id: every labelled claim of prose is found, with its verdict', (labelled) => {
    const { claims } = check(layOut(labelled.passage))
    for (const wanted of labelled.claims.filter(({ kind }) => kindsOfProse.has(kind))) {
      const found = claims.filter((claim) => overlaps(claim, labelled, wanted))
      const verdicts = found.map(({ verdict }) => `${wanted.span_text}: ${verdict}`)
      expect(verdicts).toContain(`${wanted.span_text}: ${verdictOf(wanted)}`)
    }
  })

  it.each(passages())('$id: nothing unlabelled is called wrong', (labelled) => {
    const wrong = check(layOut(labelled.passage)).claims.filter(({ verdict }) => verdict === 'fails')
    expect(
      wrong.filter((claim) => !labelled.claims.some((wanted) => overlaps(claim, labelled, wanted)))
    ).toEqual([])
  })
})
