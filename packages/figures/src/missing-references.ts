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

const longestTitle = 80

/** The numbered sections of a paper: headings with a number, and short numbered lines that head what follows. */
export function numberedSections(reading: Reading): readonly Titled[] {
  return reading.blocks.flatMap(({ block, index, start, end }) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return []
    const named = /^\s*section\s+(?<own>\d{1,2})\b[\s:.–—-]*/iu.exec(block.text)
    const number = named?.groups?.['own'] ?? block.number?.replace(/\.$/u, '') ?? ''
    const title = block.text.slice(named?.[0].length ?? 0).trim()
    const isHead =
      block.kind === 'heading' ||
      (title.length <= longestTitle && !/[.;:,]$/u.test(title) && /^\p{Lu}/u.test(title))
    return /^\d{1,2}$/u.test(number) && isHead
      ? [{ label: 'section', number, title: '', start, end, index }]
      : []
  })
}

/**
 * Whether a number that no caption of a report has is truly absent. An extract may leave things out, so it is said only
 * where the numbering shows it: a run of captions, appendices with titles from the first, paragraphs from 1.
 */
export function isAbsent(number: string, captions: readonly Titled[]): boolean {
  const [first] = captions
  if (first === undefined || captions.length < 2) return false
  if (first.label === 'paragraph') return isBeyondParagraphs(number, captions)
  if (first.label === 'section') return isBeyondSections(number, captions)
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
  // An extract may begin with a later section; within one, 4.9 is beyond 4.4 where what follows is no paragraph.
  const isFromFirst =
    tops.every((top, place) => top === place + 1) || (tops.length === 1 && tops[0] === wanted.top)
  const end = last.get(wanted.top)
  if (!isWhole || !isFromFirst || number.includes('.') !== [...last.values()].some((under) => under > 0))
    return false
  return end === undefined
    ? wanted.top > tops.length && wanted.top <= tops.length + reach
    : wanted.under > end
}

// Sections that run from 1 without a gap: one a little beyond the last is not there.
function isBeyondSections(number: string, sections: readonly Titled[]): boolean {
  const numbers = [...new Set(sections.map((section) => Number(section.number)))].toSorted((a, b) => a - b)
  const last = numbers.length
  const isRun = last >= leastParagraphs && numbers.every((each, at) => each === at + 1)
  return isRun && Number(number) > last && Number(number) <= last + 10
}

function levelsOf(number: string): { readonly top: number; readonly under: number } {
  const [top = 0, under = 0] = number.split('.').map(Number)
  return { top, under }
}
