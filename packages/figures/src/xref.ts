import { captionMeant, wordsOfCaptions } from './caption-words.ts'
import { captionBefore, exchangedReferences } from './exchanged-references.ts'
import { findCaptions, type Titled } from './captions.ts'
import type { Claim } from './claim.ts'
import type { Reader, Reading } from './reading.ts'
import { findReferences, type Reference } from './references.ts'
import { isAbsent, numberedParagraphs, numberedSections } from './missing-references.ts'
import { partsOf } from './report-parts.ts'
import { shiftedReferences } from './shifted-references.ts'
import { standingIn } from './standing.ts'

/** Reads "(see Figure 2)" and says whether there is such a figure and whether it is the one meant. */
export const xrefReader: Reader = (reading) => {
  const captions = findCaptions(reading)
  const titled = [...captions, ...numberedParagraphs(reading), ...numberedSections(reading)]
  if (titled.length === 0) return { claims: [] }
  const starts = new Set(captions.map(({ start }) => start))
  const references = findReferences(reading, (at) => starts.has(at))
  const parts = partsOf(reading, captions)
  const inPart = Map.groupBy(titled, (caption) => `${parts[caption.index]} ${caption.label}`)
  const groups = Map.groupBy(references, ({ label, sentence }) => `${parts[sentence.block.index]} ${label}`)
  const everywhere = new Set(captions.map(({ label, number }) => `${label} ${number}`))
  const claims = [...groups].flatMap(([key, group]) =>
    claimsOfGroup(reading, { references: group, captions: inPart.get(key) ?? [], everywhere })
  )
  return { claims: claims.toSorted((a, b) => a.start - b.start) }
}

/** The references of one report with one label, and the captions of that label in the same report. */
interface Group {
  readonly references: readonly Reference[]
  readonly captions: readonly Titled[]
  readonly everywhere: ReadonlySet<string>
}

function claimsOfGroup(reading: Reading, group: Group): readonly Claim[] {
  const { references, captions } = group
  if (captions.length === 0) return []
  const isNumbering = captions[0]?.label === 'paragraph'
  const shifted = isNumbering ? new Map<Reference, Titled>() : shiftedReferences(references, captions)
  const words = wordsOfCaptions(captions, references)
  const others = new Map(
    references.flatMap((reference) => {
      const found = words.byNumber.get(reference.number.toLowerCase())
      return found === undefined ? [] : [[reference, captionMeant(reference, found, words)] as const]
    })
  )
  const meantBy = (reference: Reference): Titled | null => others.get(reference) ?? null
  const exchanged = exchangedReferences(references, words.byNumber, meantBy)
  return references.flatMap((reference) => {
    const wrong = (caption: Titled, reason: string): readonly Claim[] => [
      claimOf(reading, reference, { verdict: 'fails', computed: named(caption), reason })
    ]
    const meant = shifted.get(reference)
    if (meant !== undefined) return wrong(meant, shiftReason(reading, reference, { meant, captions }))
    const found = words.byNumber.get(reference.number.toLowerCase())
    if (found === undefined) return missing(reading, reference, group)
    const other = meantBy(reference) ?? exchanged.get(reference) ?? null
    const isNamedToo = words.spokenOf
      .get(other ?? found)
      ?.some(({ sentence, number }) => sentence === reference.sentence && number === other?.number)
    if (other === null || isNamedToo === true) return [rightOf(reading, reference, found)]
    return wrong(other, `${named(found)} is “${found.title}”; “${other.title}” is ${named(other)}`)
  })
}

function named({ label, number }: { readonly label: string; readonly number: string }): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} ${number}`
}

function shiftReason(reading: Reading, reference: Reference, { meant, captions }: Shift): string {
  const { paragraph } = standingIn(reading)(reference.sentence.block.index)
  const place = paragraph === null ? 'this reference' : `paragraph ${paragraph}`
  const last = captions.at(-1)
  const end = last === undefined ? '' : `; the last in this report is ${named(last)}`
  return `the next ${reference.label} after ${place} is captioned ${named(meant)}${end}`
}

interface Shift {
  readonly meant: Titled
  readonly captions: readonly Titled[]
}

function missing(reading: Reading, reference: Reference, group: Group): readonly Claim[] {
  const { captions, everywhere } = group
  const isElsewhere =
    reference.label !== 'paragraph' && everywhere.has(`${reference.label} ${reference.number}`)
  if (isElsewhere) return []
  const meant = captionBefore(reference, captions)
  if (meant !== null) {
    const reason = `there is no ${named(reference)}; “${meant.title}” is ${named(meant)}`
    return [claimOf(reading, reference, { verdict: 'fails', computed: named(meant), reason })]
  }
  if (!isAbsent(reference.number, captions)) return []
  const [first, last] = [captions[0], captions.at(-1)]
  const plural = pluralOf(reference.label)
  const reason = `the ${plural} of this report run from ${first?.number} to ${last?.number}`
  return [claimOf(reading, reference, { verdict: 'fails', computed: `no ${named(reference)}`, reason })]
}

function pluralOf(label: string): string {
  if (label === 'appendix') return 'appendices'
  return label.endsWith('x') ? `${label}es` : `${label}s`
}

function rightOf(reading: Reading, reference: Reference, found: Titled): Claim {
  const title = found.title === '' ? '' : `: “${found.title}”`
  return claimOf(reading, reference, {
    verdict: 'holds',
    computed: named(found),
    reason: `${named(found)} is in this report${title}`
  })
}

function claimOf(
  reading: Reading,
  reference: Reference,
  result: Pick<Claim, 'verdict' | 'computed' | 'reason'>
): Claim {
  const { sentence, start, end } = reference
  return {
    kind: 'xref',
    ...result,
    stated: reference.text,
    text: reading.paper.text.slice(start, end),
    start,
    end,
    inputs: [],
    ...(result.verdict === 'fails' ? { severity: 'changes the message' as const } : {}),
    where: standingIn(reading)(sentence.block.index)
  }
}
