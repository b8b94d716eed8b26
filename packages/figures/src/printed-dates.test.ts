import { expect, it } from 'vitest'
import { dayOf, financialYearName, findDates, findYears, openingYear, printedDay } from './printed-dates.ts'

it('reads a date with its weekday before it, after it or not at all', () => {
  const text = 'Monday 3 March 2025, the 4th of April 2025 (Friday), Sun. 5 May and July 4, 2025'
  expect(findDates(text).map(({ weekday, date, month, year }) => [weekday, date, month, year])).toEqual([
    ['Monday', 3, 3, 2025],
    ['Friday', 4, 4, 2025],
    ['Sun', 5, 5, null],
    [null, 4, 7, 2025]
  ])
})

it('does not take the verb "may" for a month, nor a financial year for a year', () => {
  expect(findDates('Group 12 may ask again')).toEqual([])
  expect(findDates('from 1 April 2024/25')[0]?.year).toBeNull()
})

it('has no day for 31 June', () => {
  const [date] = findDates('31 June 2025')
  expect(date === undefined ? undefined : dayOf(date, 2025)).toBeNull()
  expect(findDates('30 June 2025').map(printedDay)).toEqual(['2025-06-30'])
})

it('finds years that are years', () => {
  expect(findYears('In 2024 we spent £2025 on 2,023 items for 2024/25 and 1999% more')).toEqual([2024])
})

it('opens a financial year in April', () => {
  const names = findDates('31 March 2025 and 1 April 2025').map((date) =>
    financialYearName(openingYear(date))
  )
  expect(names).toEqual(['2024/25', '2025/26'])
})
