import type { Day } from './day.ts'
import { yearOf } from './day-words.ts'
import { addMonths, firstDay, lastDay, month, monthOf, monthsBetween, type Month } from './month.ts'
import { period, type Period } from './period.ts'

/**
 * The financial year a day falls in: 1 April to 31 March, the year that councils, police forces and the bodies that
 * hold them to account in England and Wales budget and report by. (The tax year, from 6 April, is another thing.)
 *
 * @example
 * financialYear(day('2026-03-31')) // => { from: '2025-04-01', to: '2026-03-31', name: '2025/26' }
 * financialYear(day('2026-04-01')).name // => '2026/27'
 */
export function financialYear(on: Day): Period {
  const april = aprilBefore(on)
  return period(firstDay(april), lastDay(addMonths(april, 11)), yearName(april))
}

/**
 * The quarter of the financial year a day falls in: Q1 is April to June, Q4 is January to March.
 *
 * @example
 * quarterOf(day('2025-05-20')) // => { from: '2025-04-01', to: '2025-06-30', name: 'Q1 2025/26' }
 * quarterOf(day('2026-01-01')).name // => 'Q4 2025/26'
 */
export function quarterOf(on: Day): Period {
  const april = aprilBefore(on)
  const quarter = Math.floor(monthsBetween(april, monthOf(on)) / 3)
  const first = addMonths(april, quarter * 3)
  return period(firstDay(first), lastDay(addMonths(first, 2)), `Q${quarter + 1} ${yearName(april)}`)
}

/**
 * The four quarters of the financial year a day falls in, first to last.
 *
 * @example
 * quartersOf(day('2025-05-20')).map(({ name }) => name) // => ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Q4 2025/26']
 */
export function quartersOf(on: Day): readonly Period[] {
  const april = aprilBefore(on)
  return [0, 3, 6, 9].map((months) => quarterOf(firstDay(addMonths(april, months))))
}

function aprilBefore(on: Day): Month {
  const april = month(`${yearOf(on)}-04`)
  return monthOf(on) < april ? addMonths(april, -12) : april
}

function yearName(april: Month): string {
  return `${yearOf(april)}/${yearOf(addMonths(april, 12)).slice(2)}`
}
