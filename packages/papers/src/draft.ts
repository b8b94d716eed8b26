import { readCaption } from './captions.ts'
import { isAllCapitals, isHeadingText, levelOf } from './headings.ts'
import { readOpening } from './openings.ts'
import type { Printed } from './print.ts'

/** A cell before it has a place. */
export interface DraftCell {
  readonly text: string
  readonly isHeader: boolean
  readonly colSpan: number
  readonly rowSpan: number
  /** What it was made of, where the file says where that is printed. */
  readonly printed?: readonly Printed[]
}

/** A block before it has a place: what the readers of marked-up files make, and `composePaper` sets in a text. */
export type Draft = {
  readonly page?: number
  /** What is printed before the words: "12. ", "• ". */
  readonly opening?: string
  /** What it was made of, where the file says where that is printed; of a table its cells say so. */
  readonly printed?: readonly Printed[]
} & (
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly number: string | null
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly number: string | null; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly depth: number; readonly text: string }
  | { readonly kind: 'caption'; readonly label: string; readonly number: string; readonly text: string }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly DraftCell[])[]
      /** The page it goes on to, where pages were joined. */
      readonly endPage?: number
    }
  | { readonly kind: 'furniture'; readonly text: string }
)

/** A paragraph whose markup says no more than that: its wording tells a caption, a typed number or a typed bullet. */
export function proseDraft(text: string, page?: number): Draft {
  const spaced = text.replace(/\s+/g, ' ').trim()
  const on = page === undefined ? {} : { page }
  const caption = readCaption(spaced)
  if (caption) return { kind: 'caption', ...caption, text: spaced, ...on }
  const opening = readOpening(spaced)
  if (!opening) return { kind: 'paragraph', number: null, text: spaced, ...on }
  const printed = { opening: spaced.slice(0, opening.body), text: spaced.slice(opening.body), ...on }
  if (opening.kind !== 'number') return { kind: 'item', marker: opening.marker, depth: 0, ...printed }
  const { number } = opening
  if (opening.style !== 'bare') return { kind: 'paragraph', number, ...printed }
  if (isAllCapitals(printed.text) && isHeadingText(printed.text))
    return { kind: 'heading', level: levelOf(number, printed.text), number, ...printed }
  return { kind: 'paragraph', number: null, text: spaced, ...on }
}

/** A heading that the markup names as one, parted from its printed number ("2 Findings", "3.1 Calls"). */
export function headingDraft(text: string, level: number, page?: number): Draft {
  const spaced = text.replace(/\s+/g, ' ').trim()
  const on = page === undefined ? {} : { page }
  const opening = readOpening(spaced)
  if (opening?.kind !== 'number' || opening.bulleted)
    return { kind: 'heading', level, number: null, text: spaced, ...on }
  const printed = { opening: spaced.slice(0, opening.body), text: spaced.slice(opening.body) }
  return { kind: 'heading', level, number: opening.number, ...printed, ...on }
}
