import { matchesOf } from './matches.ts'
import type { Reading } from './reading.ts'

/** A caption, an appendix's title or another numbered thing that prose can refer to. */
export interface Titled {
  /** "figure", "table", "appendix": one word for every spelling. */
  readonly label: string
  /** As printed: "4", "2.1", "A". */
  readonly number: string
  readonly title: string
  readonly start: number
  readonly end: number
  readonly index: number
}

const labels =
  'figure|fig|table|chart|graph|map|appendix|annex|annexe|box|exhibit|diagram|chapter|infographic'
const captionLine = new RegExp(
  String.raw`^[ \t]*(?<label>${labels})\.?[ \t]+(?<number>\d{1,3}(?:\.\d{1,2})?|[A-Z])(?![\w%,]|\.\d)[ \t]*(?<mark>[.:–—-]?)[ \t]*(?<title>[^\n]{0,200})$`,
  'gimu'
)
const opensSentence =
  /^(?:shows?|sets?|gives?|is|are|was|were|has|have|below|above|illustrates?|presents?|provides?|summarises?|lists?|highlights?|represents?|details?|outlines?|compares?|describes?|contains?|of|in|and|to|for|also|demonstrates?|indicates?|reports?|breaks|explains?|covers?|includes?|\(|[,;)])/iu

/** One spelling for each label: "Fig." and "Figures" are "figure", "Appendices" is "appendix". */
export function labelOf(printed: string): string {
  const lower = printed.toLowerCase().replace(/\.$/, '')
  if (lower.startsWith('appendi')) return 'appendix'
  if (lower.startsWith('annex')) return 'annex'
  if (lower.startsWith('fig')) return 'figure'
  if (lower.startsWith('para')) return 'paragraph'
  return lower.replace(/xes$/, 'x').replace(/s$/, '')
}

/** Every caption of a paper in order: those the paper marks, and lines of prose that read as captions. */
export function findCaptions(reading: Reading): readonly Titled[] {
  return reading.blocks.flatMap(({ block, index, start, end }) => {
    if (block.kind === 'table') return []
    if (block.kind === 'caption')
      return [{ label: labelOf(block.label), number: block.number, title: titleOf(block), start, end, index }]
    return captionLines(reading.paper.text.slice(start, end), start, index)
  })
}

function titleOf(block: { readonly label: string; readonly number: string; readonly text: string }): string {
  const lead = `${block.label} ${block.number}`
  return block.text.startsWith(lead) ? block.text.slice(lead.length).replace(/^[\s.:–—-]+/u, '') : block.text
}

function captionLines(printed: string, offset: number, index: number): readonly Titled[] {
  return matchesOf(captionLine, printed).flatMap((match) => {
    const { label = '', number = '', mark = '', title = '' } = match.groups ?? {}
    const isProse = mark === '' && (opensSentence.test(title) || /[.;]\s*$/u.test(title))
    if (isProse || !/^\p{Lu}/u.test(match[0].trimStart())) return []
    const start = offset + match.index
    return [
      { label: labelOf(label), number, title: title.trim(), start, end: start + match[0].length, index }
    ]
  })
}
