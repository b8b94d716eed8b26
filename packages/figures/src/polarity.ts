/** From which end a rank is counted: `down` from the largest figure, `up` from the smallest. */
export type Way = 'down' | 'up'

const largest =
  /^(?:highest|largest|greatest|biggest|busiest|longest|commonest|dearest|costliest|heaviest|oldest|steepest|most)$/u
const smallest = /^(?:lowest|smallest|fewest|quietest|shortest|cheapest|lightest|youngest|least)$/u
const good = /^(?:best|strongest|safest|richest)$/u
const bad = /^(?:worst|weakest|poorest)$/u
const quick = /^(?:quickest|fastest)$/u

// Fewer is better.
const burdens =
  /\b(?:sick|sickness|absen|delay|wait|crime|offen[cd]|complain|death|died|mortal|vacan|turnover|error|loss|lost|miss|breach|fail|arrear|empty|overspen|reject|cost|accident|injur|casualt|smok|obes|pollut|emission|unemploy|povert|reoffend|burglar|robber|theft|violen|collision|infection|incident|fire|fraud|cancel|abandon|overdue|late|backlog|debt|defect|seconds\b|minutes\b|hours\b|days\b|response times?|times?\b|drop-?out|exclusion|homeless|eviction|suicide|fall|sepsis)/iu
const gains =
  /\b(?:recycl|satisf|pass(?:ed|es)?\b|pass rate|positive|outcome|on time|in time|within|coverage|uptake|attend|complet|complian|collect|detect|solved|confidence|score|success|recover|availab|answered|met\b|paid|good or|employment|participation|response rates?|returned|achiev|attain)/iu

/**
 * From which end a superlative counts. "Best" and "worst" go by what is measured: the fewest deaths are the best, and so
 * is the highest pass rate; null where the words do not say.
 *
 * @param superlative "highest", "best", "quickest"
 * @param measure the words that say what is measured
 */
export function wayOf(superlative: string, measure: string): Way | null {
  if (largest.test(superlative)) return 'down'
  if (smallest.test(superlative)) return 'up'
  const isTime =
    /\b(?:seconds|minutes|hours|days|weeks|months|times?|waits?|waiting|duration)\b|\d:\d\d/iu.test(measure)
  if (quick.test(superlative)) return isTime ? 'up' : null
  if (superlative === 'slowest') return isTime ? 'down' : null
  const isGain = gains.test(measure)
  // A percentage answered within so many seconds is the better for being high.
  const isBurden = burdens.test(measure) && !(isGain && /\d%/u.test(measure))
  if (isBurden === isGain) return null
  if (good.test(superlative)) return isGain ? 'down' : 'up'
  if (bad.test(superlative)) return isGain ? 'up' : 'down'
  return null
}
