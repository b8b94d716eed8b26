/** `percent` values are kept per hundred (21.7), money in whole pounds or other units, durations in seconds. */
export type QuantityKind = 'count' | 'percent' | 'points' | 'money' | 'duration' | 'multiple'

/** What the words before a number say of its exactness: "around 20" (about), "nearly 20" (nearly), "over 20" (over)… */
export type Approximation = 'about' | 'nearly' | 'over' | 'under'

/**
 * A number kept as printed. The true figure lies in [low, high]: half a unit of the last printed place on either side,
 * nothing for whole counts, more where the words say "about". Offsets are UTF-16 units of `Paper.text`, end exclusive;
 * `text` is the printed form with its unit ("£1.7 million", "11 minutes and 53 seconds") and without "about".
 */
export interface Quantity {
  readonly kind: QuantityKind
  readonly text: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** Decimals printed: 1 for "21.7%" and for "£1.7 million". */
  readonly decimals: number
  /** The size of one unit in the last printed place, in the unit of `value`: 0.1 for "21.7%", 100,000 for "£1.7m". */
  readonly step: number
  readonly approximation: Approximation | null
  /** What one of the printed unit comes to: 86,400 for "9.1 days", 0.01 for "75p". */
  readonly unit?: number
  /** "+" or "-" where a sign is printed before the number. */
  readonly sign: '+' | '-' | null
  /** Written in words: "four", "a third". */
  readonly isWord: boolean
  readonly start: number
  readonly end: number
}

/** Why a run of characters with digits is not a figure: it dates, names, numbers or addresses something. */
export type MaskKind =
  | 'date'
  | 'year'
  | 'financial_year'
  | 'period'
  | 'clock'
  | 'reference'
  | 'name'
  | 'per'
  | 'target'
  | 'address'
  | 'marker'

/** A stretch of text that holds digits and is not a figure. */
export interface Mask {
  readonly kind: MaskKind
  readonly text: string
  readonly start: number
  readonly end: number
}
