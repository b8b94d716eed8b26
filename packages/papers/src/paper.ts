/** The kinds of file that can be read. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pptx' | 'xlsx' | 'ods' | 'pdf'

/** Where something stands: offsets into {@link Paper.text} in UTF-16 units, end exclusive, and the page where known. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Counted from 1; null where the file has no pages. */
  readonly page: number | null
}

/** A heading. `text` leaves out its printed number, which is in `number` ("7", "911", "A") where it has one. */
export interface Heading extends Place {
  readonly kind: 'heading'
  /** From 1, the highest. */
  readonly level: number
  readonly number: string | null
  readonly text: string
}

/** A paragraph of prose. `text` leaves out its printed number, which is in `number` ("12", "7.1") where it has one. */
export interface Paragraph extends Place {
  readonly kind: 'paragraph'
  readonly number: string | null
  readonly text: string
}

/** One item of a list. `text` leaves out the marker, which is kept as printed ("-", "•", "ii.", "84"). */
export interface ListItem extends Place {
  readonly kind: 'item'
  readonly marker: string
  /** From 0, the outermost. */
  readonly depth: number
  readonly text: string
}

/** A caption, whole: "Table 3 Crime data integrity". `label` is "Figure", "Table", "Chart" …; `number` as printed. */
export interface Caption extends Place {
  readonly kind: 'caption'
  readonly label: string
  readonly number: string
  readonly text: string
}

/** A cell. An empty cell has `start === end`. */
export interface Cell extends Place {
  /** Counted from 0 after spans are laid out. */
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
  /** Rows, counted from 0, that only carry on the row above, where a line break in a cell was printed as a row. */
  readonly continuations: readonly number[]
}

/** One piece of a report, told apart by its `kind`. */
export type Block = Heading | Paragraph | ListItem | Caption | Table

/**
 * A page, slide or sheet of the file: `number` counts from 1, is not the number printed on it, and counts hidden slides
 * and sheets as the program that made them does.
 */
export interface Page {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A line that stands on page after page, such as an address at the foot: in `text`, but in no block. */
export interface Furniture extends Place {
  readonly text: string
}

/** Something the reader should know about how the file was read: it was read all the same. */
export interface Warning {
  readonly code:
    | 'not_utf8'
    | 'tracked_deletions_left_out'
    | 'tracked_insertions_read'
    | 'hidden_text_left_out'
    | 'hidden_slides_left_out'
    | 'hidden_sheets_left_out'
    | 'hidden_rows_left_out'
    | 'hidden_columns_left_out'
    | 'speaker_notes_left_out'
    | 'comments_left_out'
    | 'charts_left_out'
    | 'nested_table_flattened'
    | 'table_cut'
    | 'page_without_text'
    | 'page_unreadable'
  readonly message: string
  /** How many times. */
  readonly count: number
}

/**
 * A report as read. For every block and cell `text.slice(start, end)` is its own text, so that a mark can be drawn.
 * Within a block a line break is a space to the reader. Blocks stand in reading order and do not overlap.
 */
export interface Paper {
  readonly format: Format
  readonly title: string | null
  /** For a .txt file the file's text, character for character, save a byte order mark, which is left out. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** Empty where the file has no pages. */
  readonly pages: readonly Page[]
  readonly furniture: readonly Furniture[]
  /**
   * Where the text is printed, of a PDF, for `placesOf`: eight numbers for each piece, its start and end in `text`, its
   * page, its left, top, width and height in tenths of a point, and its quarter turns. Absent for other files.
   */
  readonly printed?: readonly number[]
  readonly warnings: readonly Warning[]
}
