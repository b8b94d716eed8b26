import type { Claim, ClaimKind, Input, Severity, Verdict } from './claim.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { standingIn } from './standing.ts'

/** What a reader knows of a claim; the rest is worked out from the reading. */
export interface Finding {
  readonly kind: ClaimKind
  readonly verdict: Verdict
  /** As printed. */
  readonly stated: string
  readonly computed: number | string | null
  readonly inputs: readonly Quantity[]
  /** Index of the block in which the claim is stated. */
  readonly block: number
  /** Parts of the passage beyond the inputs, such as the phrase that states the change. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly reason: string
  readonly guess?: string | null
  readonly severity?: Severity | null
}

const LONGEST = 240
const DAY = 86_400

/** Makes the claim: its passage runs from the first figure or phrase to the last. */
export function makeClaim(reading: Reading, finding: Finding): Claim {
  const { inputs, block, spans, guess, severity, ...rest } = finding
  const pieces = [...spans, ...inputs].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const start = pieces[0]?.start ?? 0
  const end = pieces.reduce((furthest, piece) => Math.max(furthest, piece.end), start)
  const fails = finding.verdict === 'fails'
  const statedAt = placeOf(reading, finding)
  return {
    ...rest,
    ...(statedAt === null ? {} : { statedAt }),
    text: wording(reading, pieces, { start, end }),
    start,
    end,
    inputs: inputs.map(inputOf),
    ...(fails && guess ? { guess } : {}),
    ...(fails && severity ? { severity } : {}),
    where: standingIn(reading)(block)
  }
}

/** The figure under test stands in the phrase that states it, and is none of the inputs. */
function placeOf({ paper }: Reading, { stated, spans, inputs }: Finding): number | null {
  const taken = new Set(inputs.map(({ start }) => start))
  for (const { start, end } of spans) {
    const within = paper.text.slice(start, end)
    for (let at = within.indexOf(stated); at >= 0; at = within.indexOf(stated, at + 1)) {
      if (!taken.has(start + at)) return start + at
    }
  }
  return null
}

/** Days and longer, and pence, are given in the unit printed: 32 for "32 days". */
function inputOf({ text, value, unit, start, end }: Quantity): Input {
  return { text, value: value / printedUnit(unit), start, end }
}

/** What one of the printed unit comes to, where figures are given in it: minutes and less are given in seconds. */
export function printedUnit(unit = 1): number {
  return unit >= DAY || unit < 1 ? unit : 1
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** The passage itself, or its figures joined by dots where they stand far apart. */
function wording(reading: Reading, pieces: readonly Piece[], whole: Piece): string {
  const slice = ({ start, end }: Piece): string =>
    reading.paper.text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  if (whole.end - whole.start <= LONGEST) return slice(whole)
  const words: string[] = []
  let reached = -1
  for (const piece of pieces) {
    if (piece.end > reached) words.push(slice({ start: Math.max(piece.start, reached), end: piece.end }))
    reached = Math.max(reached, piece.end)
  }
  return words.filter((word) => word !== '').join(' … ')
}
