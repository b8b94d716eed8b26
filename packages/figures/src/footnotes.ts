import type { ReadChanges } from './change-matching.ts'
import type { Delta } from './deltas.ts'
import type { WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'

const MARKER = /(?:\[(?<number>\d{1,2})\]|(?<raised>[¹²³⁴-⁹]))/u
const NOTE = new RegExp(`^\\s*${MARKER.source}\\s*`, 'u')
/** What a note gives is the base only where it is dated. */
const DATED = /\b(?:(?:19|20)\d\d|last year|previous|year before|earlier|baseline)\b/i
const SURE = 5

const kept = new WeakMap<Reading, ReadonlyMap<string, ReadSentence>>()

/** Notes by their marker; a marker that opens two notes is left out. */
function notesOf(reading: Reading): ReadonlyMap<string, ReadSentence> {
  const known = kept.get(reading)
  if (known) return known
  const found = new Map<string, ReadSentence | null>()
  for (const sentence of reading.blocks.flatMap((block) => block.sentences)) {
    const marker = NOTE.exec(sentence.text)?.[0].trim()
    if (marker) found.set(marker, found.has(marker) ? null : sentence)
  }
  const single = new Map(
    [...found].flatMap(([marker, sentence]) => (sentence ? [[marker, sentence] as const] : []))
  )
  kept.set(reading, single)
  return single
}

/** "1,046 in the year, an increase of 8.6% [1]" with the note "[1] 963 in 2022/23." */
export function pairInNote(
  reading: Reading,
  { sentence, deltas }: ReadChanges,
  delta: Delta
): WeighedPair | null {
  const from = delta.quantity.start - sentence.start
  const marker = MARKER.exec(sentence.text.slice(Math.max(0, from - 40), from + 40))?.[0]
  const note = marker && !NOTE.test(sentence.text) ? notesOf(reading).get(marker) : undefined
  if (!note || !DATED.test(note.text)) return null
  const changes = new Set(deltas.map((other) => other.quantity))
  const later = sentence.quantities.findLast(
    (quantity) => quantity.end <= delta.quantity.start && !changes.has(quantity)
  )
  const bases = note.quantities.filter((quantity) => later && isLike(quantity, later))
  const [old, other] = bases
  return old && !other && later ? { old, new: later, weight: SURE } : null
}

function isLike(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.kind !== 'points' && one.kind !== 'multiple'
}
