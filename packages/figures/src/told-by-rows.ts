import { agrees, type TableClaim } from './table-claims.ts'

/** How one way of reading a column fared in its rows. */
export interface Scored<Way> {
  readonly way: Way
  readonly found: readonly TableClaim[]
  readonly agreed: number
}

/** Counts the rows that agree with a reading of a column. */
export function scored<Way>(way: Way, found: readonly TableClaim[]): Scored<Way> {
  return { way, found, agreed: found.filter(agrees).length }
}

/** The reading with which most rows agree; of equals the first, which is the likeliest by its headings. */
export function mostAgreed<Way>(readings: readonly Scored<Way>[]): Scored<Way> | undefined {
  return readings.toSorted((a, b) => b.agreed - a.agreed || a.found.length - b.found.length)[0]
}

const leastDigits = 5

/**
 * Whether the rows alone tell what a column means, where its heading does not: all of two rows agree, or two in three of
 * three and more, with so many digits that chance cannot have brought it about.
 *
 * @param least the fewest rows that must agree before any other is called wrong
 */
export function isToldByRows({ found, agreed }: Scored<unknown>, least = 3): boolean {
  if (agreed < 2 || agreed * 3 < found.length * 2) return false
  if (agreed < found.length && agreed < least) return false
  const digits = found.filter(agrees).reduce((sum, { asserted, inputs }) => {
    const isIdle = inputs.some(({ value }) => value === 0) || asserted.value === 0
    return isIdle ? sum : sum + String(Math.round(asserted.value / (asserted.step || 1))).length
  }, 0)
  return digits >= leastDigits
}

/** Rows enough to tell what a column means; longer tables are read by these. */
export const sampledRows = 200
