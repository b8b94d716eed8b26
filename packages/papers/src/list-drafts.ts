import type { Draft } from './draft.ts'
import { readOpening } from './openings.ts'

const paragraphLength = 120

/**
 * An item of a marked-up list.
 *
 * @param marker as printed, "•" or "12."
 * @param depth from 0, the outermost
 */
export function listDraft(words: string, marker: string, depth: number): Draft {
  return { kind: 'item', marker, depth, text: words.replace(/\s+/g, ' ').trim(), opening: `${marker} ` }
}

/**
 * Turns the items of numbered lists that are as long as paragraphs into numbered paragraphs: that is how reports number
 * theirs. A list counts as one as long as its numbers go up by one, whatever stands between its items.
 */
export function settleNumberedItems(drafts: readonly Draft[]): Draft[] {
  const series: { readonly indexes: number[]; last: number; isLong: boolean }[] = []
  drafts.forEach((draft, i) => {
    const number = numberOf(draft)
    if (number === null) return
    let open = series.at(-1)
    if (open?.last !== number - 1) series.push((open = { indexes: [], last: number, isLong: false }))
    open.indexes.push(i)
    open.last = number
    open.isLong ||= draft.kind === 'item' && draft.text.length >= paragraphLength
  })
  const long = new Set(series.filter(({ isLong }) => isLong).flatMap(({ indexes }) => indexes))
  return drafts.map((draft, i) => (long.has(i) ? paragraphOf(draft) : draft))
}

function numberOf(draft: Draft): number | null {
  if (draft.kind !== 'item' || draft.depth > 0) return null
  const number = /^\(?(\d{1,3})[.)]?$/.exec(draft.marker)?.[1]
  return number === undefined ? null : Number(number)
}

function paragraphOf(draft: Draft): Draft {
  if (draft.kind !== 'item') return draft
  const { marker, depth: _, ...rest } = draft
  return { ...rest, kind: 'paragraph', number: marker.replace(/[^\d]/g, '') }
}

/**
 * Reads the bare numbers of a list ("84 WMP to attend …" over "172 Hold …") as its markers: a paragraph or item that
 * opens with a number beside one that opens with a greater or smaller one in turn.
 */
export function settleBareNumbers(drafts: readonly Draft[]): Draft[] {
  const opened = drafts.map(bareNumber)
  return drafts.map((draft, i) => {
    const own = opened[i] ?? null
    if (own === null || (draft.kind !== 'paragraph' && draft.kind !== 'item')) return draft
    const before = opened[i - 1] ?? null
    const after = opened[i + 1] ?? null
    if (!(before !== null && before < own) && !(after !== null && after > own)) return draft
    const body = readOpening(draft.text)?.body ?? 0
    const opening = draft.text.slice(0, body)
    const depth = draft.kind === 'item' ? draft.depth : 0
    const { page, printed } = draft
    const placed = { ...(page !== undefined && { page }), ...(printed && { printed }) }
    return { kind: 'item', marker: String(own), depth, text: draft.text.slice(body), opening, ...placed }
  })
}

function bareNumber(draft: Draft): number | null {
  if (draft.kind !== 'item' && (draft.kind !== 'paragraph' || draft.number !== null)) return null
  const opening = readOpening(draft.text)
  return opening?.kind === 'number' && opening.style === 'bare' ? Number(opening.number) : null
}
