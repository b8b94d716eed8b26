import type { Titled } from './captions.ts'
import type { Reading } from './reading.ts'

/** The numbered paragraphs of a paper, as things that prose refers to. */
export function numberedParagraphs(reading: Reading): readonly Titled[] {
  return reading.blocks.flatMap(({ block, index, start, end }) =>
    block.kind === 'paragraph' && block.number !== null
      ? [{ label: 'paragraph', number: block.number, title: '', start, end, index }]
      : []
  )
}

/**
 * Whether a number that no caption of a report has is truly absent. An extract may leave things out, so it is said only
 * where the numbering shows it: a run of captions, appendices with titles from the first, paragraphs from 1.
 */
export function isAbsent(number: string, captions: readonly Titled[]): boolean {
  const [first] = captions
  if (first === undefined || captions.length < 2) return false
  if (first.label === 'paragraph') return isBeyondParagraphs(number, captions)
  const isRun = captions.every((caption) => Number.isInteger(orderOf(caption.number)))
  const isAfterFirst = orderOf(number) > orderOf(first.number)
  const isAppendix = first.label === 'appendix' || first.label === 'annex'
  return (
    isRun &&
    isAfterFirst &&
    (!isAppendix || (orderOf(first.number) === 1 && captions.every(({ title }) => title !== '')))
  )
}

// Appendices are numbered or lettered: B is the second.
function orderOf(number: string): number {
  return /^[A-Z]$/u.test(number) ? number.charCodeAt(0) - 64 : Number(number)
}

const leastParagraphs = 3
const reach = 20

// "4.30" after a last paragraph 4.26, or "75" after 69; a number far beyond belongs to another document.
function isBeyondParagraphs(number: string, paragraphs: readonly Titled[]): boolean {
  const last = new Map<number, number>()
  for (const { number: printed } of paragraphs) {
    const { top, under } = levelsOf(printed)
    last.set(top, Math.max(last.get(top) ?? 0, under))
  }
  const tops = [...last.keys()]
  const wanted = levelsOf(number)
  const isWhole = tops.length + [...last.values()].reduce((sum, under) => sum + under, 0) >= leastParagraphs
  const isFromFirst = tops.every((top, place) => top === place + 1)
  const end = last.get(wanted.top)
  if (!isWhole || !isFromFirst || number.includes('.') !== [...last.values()].some((under) => under > 0))
    return false
  return end === undefined
    ? wanted.top > tops.length && wanted.top <= tops.length + reach
    : wanted.under > end
}

function levelsOf(number: string): { readonly top: number; readonly under: number } {
  const [top = 0, under = 0] = number.split('.').map(Number)
  return { top, under }
}
