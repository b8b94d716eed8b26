import { financialYearOf, readDate, readFinancialYear, weekdayOf, weekdays } from './calendar.ts'
import { flat } from './formulas.ts'
import { isNear } from './interval.ts'
import type { Label } from './labels.ts'
import { ordinalNumber } from './number-words.ts'
import { readPrinted } from './printed.ts'
import { plainWorking, type Working } from './working.ts'

/** Works out again what is not arithmetic on two figures; null where a label's fields do not hold enough to do so. */
export const workStructure = (label: Label): Working | null => structures[label.kind]?.(label) ?? null

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const valueOf = (text: string): number | null => {
  const printed = readPrinted(text)
  return printed && printed.value * (printed.sign || 1)
}

const valuesOf = (label: Label): readonly number[] | null => {
  const values = flat(label.inputs).map(valueOf)
  const read = values.filter((value) => value !== null)
  return read.length < values.length || read.length === 0 ? null : read
}

const workCrossFoot = ({ inputs, stated }: Label): Working | null => {
  const total = valueOf(stated)
  const sides = inputs.map((side) => flat(side).map(valueOf))
  if (total === null || sides.length !== 2 || sides.some((side) => side.includes(null))) return null
  const [rows = 0, columns = 0] = sides.map((side) =>
    side.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  )
  const words = `${Number(rows.toFixed(6))} by rows, ${Number(columns.toFixed(6))} by columns`
  return plainWorking(words, isNear(rows, total) && isNear(columns, total), words)
}

const workRank = (label: Label): Working | null => {
  const { which, order = 'desc' } = label.calc
  const values = valuesOf(label)
  const own = which === undefined ? undefined : values?.[which]
  const stated = valueOf(label.stated) ?? ordinalNumber(label.stated)
  if (!values || own === undefined || stated === null) return null
  const rank = 1 + values.filter((value) => (order === 'desc' ? value > own : value < own)).length
  return plainWorking(
    String(rank),
    rank === stated,
    `${own} is number ${rank} of ${values.length} (${order})`
  )
}

const workRankOrder = (label: Label): Working | null => {
  const values = valuesOf(label)
  const { order } = label.calc
  if (!values || order === undefined) return null
  const isInOrder = values.every(
    (value, n) =>
      n === 0 || (order === 'desc' ? value <= (values[n - 1] ?? value) : value >= (values[n - 1] ?? value))
  )
  return plainWorking(
    null,
    isInOrder,
    `${values.join(', ')} ${isInOrder ? 'are' : 'are not'} in order (${order})`
  )
}

const workListCount = (label: Label): Working | null => {
  const stated = valueOf(label.stated)
  const count = flat(label.inputs).length
  return stated === null ? null : plainWorking(String(count), count === stated, `${count} are listed`)
}

const workRange = (label: Label): Working | null => {
  const values = valuesOf(label)
  const ends = label.stated.split(/\s*(?:\bto\b|\band\b|[–-])\s*/).map(valueOf)
  if (!values || ends.length !== 2 || ends.includes(null)) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return plainWorking(
    `${low} to ${high}`,
    ends[0] === low && ends[1] === high,
    `they range from ${low} to ${high}`
  )
}

const workContradiction = (label: Label): Working | null => {
  const texts = flat(label.inputs)
  if (texts.length < 2) return null
  if (new Set(texts.map((text) => text.trim().toLowerCase())).size === 1)
    return plainWorking(null, true, 'both are printed alike')
  // Of "2025-2028" only the first year would be read.
  if (texts.some((text) => /^\d{4}\s*[–-]\s*\d{2,4}$/.test(text)))
    return plainWorking(null, false, `${texts.join(' and ')} are not the same years`)
  const figures = texts.map((text) => readPrinted(text))
  const [one, other] = figures
  if (figures.length !== 2 || !one || !other) return null
  // "£17.0m" in the text is "17.0" in a table of millions.
  if (isNear(one.value / one.step, other.value / other.step) && one.value !== other.value)
    return plainWorking(null, 'either', 'they differ in scale alone')
  const reach = (label.calc.radii ?? [one.radius, other.radius]).reduce((sum, radius) => sum + radius, 0)
  const apart = Math.abs(one.value - other.value)
  const isSame = isNear(apart, 0)
  const isRounded = isNear(apart, reach, reach * 1e-6) ? 'either' : apart < reach
  return {
    ...plainWorking(null, isSame, `${texts.join(' and ')} are ${Number(apart.toPrecision(8))} apart`),
    isTolerated: isSame || isRounded
  }
}

const workWeekday = (label: Label): Working | null => {
  const date = flat(label.inputs)
    .map(readDate)
    .find((date) => date !== null)
  const stated = weekdays.find((day) => label.stated.toLowerCase().includes(day.toLowerCase().slice(0, 3)))
  if (!date || stated === undefined) return null
  const day = weekdayOf(date)
  return plainWorking(day, day === stated, `it was a ${day}`)
}

/** The year stated of the dates given, or the year given for the date stated. */
const yearAndDays = ({ stated, inputs }: Label): { year: number | null; days: readonly string[] } => {
  const given = flat(inputs)
  const year = readFinancialYear(stated)
  if (year !== null || given.length !== 1) return { year, days: given }
  return { year: readFinancialYear(given[0] ?? ''), days: [stated] }
}

const workFinancialYear = (label: Label): Working | null => {
  const { year: stated, days } = yearAndDays(label)
  const dates = days.map(readDate).filter((date) => date !== null)
  if (stated === null || dates.length < days.length || dates.length === 0) return null
  const years = dates.map(financialYearOf)
  const year = years.find((year) => year !== stated) ?? stated
  return plainWorking(
    `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
    year === stated,
    `the dates fall in ${years.join(', ')}`
  )
}

const workReference = ({ stated, computed }: Label): Working | null => {
  if (typeof computed !== 'string') return null
  return plainWorking(null, plain(stated) === plain(computed), `stated is ${stated}, computed ${computed}`)
}

/** Two entries with one text are what a duplicate is. */
const workDuplicate = ({ inputs }: Label): Working | null => {
  const texts = flat(inputs).map(plain)
  return texts.length < 2
    ? null
    : plainWorking(null, new Set(texts).size > 1, `the texts are ${JSON.stringify(inputs)}`)
}

const workMissingEntry = ({ inputs, calc }: Label): Working | null => {
  const isPair = inputs.length === 2 && inputs.every((input) => typeof input !== 'string')
  const [entries, restated] = (isPair ? inputs : [inputs, calc.restated ?? []]).map((side) =>
    flat(side).map(plain)
  )
  if (!entries || !restated || restated.length === 0) return null
  const missing = entries.filter((entry) => !restated.includes(entry))
  return plainWorking(
    null,
    missing.length === 0,
    `${missing.length} entries are left out: ${missing.join(', ')}`
  )
}

const structures: Readonly<Record<string, (label: Label) => Working | null>> = {
  cross_foot: workCrossFoot,
  rank: workRank,
  rank_order: workRankOrder,
  list_count: workListCount,
  range: workRange,
  contradiction: workContradiction,
  weekday_date: workWeekday,
  financial_year: workFinancialYear,
  xref: workReference,
  duplicate: workDuplicate,
  missing_entry: workMissingEntry
}
