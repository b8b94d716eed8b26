/** Where something stands: offsets into {@link Paper.text} in UTF-16 units, end exclusive, and the page where known. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly page: number | null
}

/** A heading; `number` is its printed number ("7", "911") where it has one. */
export interface Heading extends Place {
  readonly kind: 'heading'
  readonly level: number
  readonly number: string | null
  readonly text: string
}

/** A paragraph of prose; `number` is its printed number ("12", "7.1", "905") where it has one. */
export interface Paragraph extends Place {
  readonly kind: 'paragraph'
  readonly number: string | null
  readonly text: string
}

/** One item of a list; `marker` as printed ("-", "•", "ii.", "B."), `depth` from 0. */
export interface ListItem extends Place {
  readonly kind: 'item'
  readonly marker: string
  readonly depth: number
  readonly text: string
}

/** The caption of a figure or table: `label` is "Figure" or "Table" (or another word), `number` as printed ("4", "2.1"). */
export interface Caption extends Place {
  readonly kind: 'caption'
  readonly label: string
  readonly number: string
  readonly text: string
}

/** A cell, `column` counted from 0 after spans are laid out. */
export interface Cell extends Place {
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly isHeader: boolean
  readonly text: string
}

/** A table: rows of cells in reading order. */
export interface Table extends Place {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

/** A piece of a paper, in reading order: a heading, a paragraph, a list item, a caption or a table. */
export type Block = Heading | Paragraph | ListItem | Caption | Table

/**
 * A report as read. For every block and cell `text.slice(start, end)` is its own text, so that a mark can be drawn.
 * Within a block a line break is a space to the reader.
 */
export interface Paper {
  readonly text: string
  readonly blocks: readonly Block[]
}
