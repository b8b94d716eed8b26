/**
 * How many ones a heading or caption counts by: 1,000 for "£000", "(000s)" and "thousands", a million for "£m" and
 * "£ million". Nothing is 1.
 */
export function unitIn(heading: string): number {
  if (/[£€$]\s?(?:m|mn|million)s?\b|\bmillions?\b|\(m\)/iu.test(heading)) return 1_000_000
  if (/[£€$]\s?bn\b|\bbillions?\b/iu.test(heading)) return 1_000_000_000
  return /['’]000|[£€$(]\s?000s?\b|\b000s\b|[£€$]\s?k\b|\bthousands\b/iu.test(heading) ? 1000 : 1
}

const perSoMany =
  /\bper\s+(?<many>\d{1,3}(?:,\d{3})+|\d+|hundred|thousand|million)\b|\/\s?(?<slashed>\d{1,3}(?:,\d{3})+)/iu
const inWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }

/** How many a rate is per: 1,000 for "Contacts per 1,000 children"; null where the words name no number. */
export function perIn(heading: string): number | null {
  const { many, slashed } = perSoMany.exec(heading)?.groups ?? {}
  const printed = (many ?? slashed)?.toLowerCase()
  if (printed === undefined) return null
  const value = inWords[printed] ?? Number(printed.replaceAll(',', ''))
  return value > 1 ? value : null
}
