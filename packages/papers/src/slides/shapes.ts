import type { Bullet } from './bullets.ts'
import type { Box } from './reading-order.ts'

/** A paragraph of a shape or cell as written. */
export interface SlideParagraph {
  text: string
  level: number
  /** Null where only the layout says. */
  bullet: Bullet | null
}

/** A cell of a table on a slide. */
export interface SlideCell {
  readonly paragraphs: SlideParagraph[]
  readonly colSpan: number
  readonly rowSpan: number
  /** Whether a cell to the left or above takes its place. */
  readonly isCovered: boolean
}

export interface SlideTable {
  hasHeader: boolean
  readonly rows: SlideCell[][]
}

/** What stands in for a part of the layout: its kind, "title" or "body", and its number there. */
export interface Placeholder {
  readonly type: string
  readonly index: string | null
}

/** A box on a slide, a layout or a master. */
export interface Shape {
  placeholder: Placeholder | null
  isHidden: boolean
  box: Box | null
  table: SlideTable | null
  /** Whether it is a chart, a diagram or another program's object. */
  isFrame: boolean
  readonly paragraphs: SlideParagraph[]
  /** Bullets by level. */
  readonly bullets: Map<number, Bullet>
}

export function emptyShape(isFrame: boolean): Shape {
  const bullets = new Map<number, Bullet>()
  return { placeholder: null, isHidden: false, box: null, table: null, isFrame, paragraphs: [], bullets }
}

/** The words of paragraphs in one line. */
export function wordsOf(paragraphs: readonly SlideParagraph[]): string {
  return paragraphs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
