/** A cell as gathered, and how many cells like it stand from there to the right. */
export interface SheetCell {
  /** Counted from 0. */
  readonly column: number
  readonly count: number
  readonly text: string
  readonly isNumber: boolean
}

/** A row as gathered, and how many rows like it stand from there down. */
export interface SheetRow {
  /** Counted from 0. */
  readonly index: number
  readonly count: number
  readonly isHidden: boolean
  /** Whether the file marks it as a header. */
  readonly isHeader: boolean
  readonly cells: readonly SheetCell[]
}

/** From the first to the last, both included, counted from 0. */
export interface Reach {
  readonly from: number
  readonly to: number
}

/** Cells made into one. */
export interface Merge {
  readonly rows: Reach
  readonly columns: Reach
}

/** A sheet as gathered: only what holds words or is hidden, however large it says it is. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: readonly Reach[]
}
