import type { MaskKind } from './quantity.ts'

/** What a claim says: each kind is one relation between printed figures that can be worked out again. */
export type ClaimKind =
  | 'pct_change'
  | 'abs_change'
  | 'pp_change'
  | 'pct_from_delta_new'
  | 'pct_from_delta_old'
  | 'share'
  | 'share_complement'
  | 'total'
  | 'table_total'
  | 'cross_foot'
  | 'rate_per'
  | 'ratio'
  | 'product'
  | 'quotient'
  | 'average'
  | 'weighted_average'
  | 'rank'
  | 'rank_order'
  | 'list_count'
  | 'range'
  | 'contradiction'
  | 'weekday_date'
  | 'financial_year'
  | 'xref'
  | 'duplicate'
  | 'missing_entry'

/**
 * `holds`: the printed figures give the stated one. `holds_by_rounding`: only figures that round to the printed ones
 * do. `fails`: none do. `unchecked`: a comparison is stated and its base is not in the document.
 */
export type Verdict = 'holds' | 'holds_by_rounding' | 'fails' | 'unchecked'

/** How much a failing figure matters to a reader: its direction or meaning, its size, or its last digit. */
export type Severity = 'changes the message' | 'size' | 'rounding'

/** A printed figure that a claim was worked out from; offsets in UTF-16 units of `Paper.text`, end exclusive. */
export interface Input {
  readonly text: string
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Where a reader would look: page, printed paragraph number, and for tables the table and row as printed. */
export interface Where {
  readonly page: number | null
  readonly paragraph: string | null
  readonly table: string | null
  readonly row: string | null
}

/** One statement worked out again. `start` and `end` mark the passage; `text` is its wording. */
export interface Claim {
  readonly kind: ClaimKind
  readonly verdict: Verdict
  /** The figure under test, as printed: "21.7%", "a third", "1:55". */
  readonly stated: string
  /** Where the figure under test begins, an offset as `start` is; absent where a claim is of no one figure. */
  readonly statedAt?: number
  /** What the inputs give, in the unit of `stated`; words for kinds that are not arithmetic; null when unchecked. */
  readonly computed: number | string | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly inputs: readonly Input[]
  /** One sentence with the working: "12,162 to 13,610 is +11.9%". */
  readonly reason: string
  /** The likeliest cause of a failure, given only where it yields the printed figure exactly. */
  readonly guess?: string
  readonly severity?: Severity
  readonly where: Where
}

/** A question worth asking about figures that do hold. Never a verdict. */
export interface Note {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly where: Where
}

/** A run of digits that could not be read as a number, such as "1,23,4". */
export interface Unread {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * What became of a number: a `claim` has it; it is known not to be a figure, for the reason that names it; it could not be
 * read; or it stands `alone`, and nothing in the paper relates it to anything.
 */
export type CoverageReason = 'claim' | MaskKind | 'unread' | 'alone'

/** What became of every number of a paper, in figures or in words. */
export interface Coverage {
  /** As many as all the counts together. */
  readonly numbers: number
  /** Reasons that apply to none are left out. */
  readonly counts: Readonly<Partial<Record<CoverageReason, number>>>
  /** The figures that nobody relates to anything, in order of place. */
  readonly alone: readonly LoneFigure[]
}

/** A figure that stands alone, as printed. */
export interface LoneFigure {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The result of checking one paper. Lists are in order of place. */
export interface Report {
  readonly figures: { readonly seen: number; readonly inClaims: number; readonly unread: number }
  readonly coverage: Coverage
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
  /** Comparisons stated with no base in the document; their verdict is `unchecked`. */
  readonly unchecked: readonly Claim[]
  readonly unread: readonly Unread[]
  /** Failing claims that somebody has said are right, and why: set aside from `claims`. */
  readonly answered: readonly AnsweredClaim[]
}

/** A failing claim that somebody has answered. */
export interface AnsweredClaim {
  readonly claim: Claim
  readonly because: string
}
