import { expect, it } from 'vitest'
import { isPeriod, readPeriod } from './printed-periods.ts'

it.each([
  ['2023/24', '2024/25'],
  ['Aug 23 – Jul 24', 'Aug 24 – Jul 25'],
  ['March 2024', 'April 2024'],
  ['Q4 2023/24', 'Q1 2024/25'],
  ['Quarter 1 2024', 'Quarter 2 2024'],
  ['Total stolen 2023', 'Total stolen 2024'],
  ['December ’23', 'January ’24']
])('%s comes before %s', (earlier, later) => {
  expect(readPeriod(earlier).at).toBeLessThan(readPeriod(later).at ?? 0)
})

it('leaves the words that are not the period', () => {
  expect(readPeriod('TOTAL STOLEN 2023').subject).toBe('total stolen')
  expect(readPeriod('August 2023 to July 2024').subject).toBe('')
})

it('knows a previous year from the current one', () => {
  expect([readPeriod('Previous year').relative, readPeriod('This year').relative]).toEqual([-1, 1])
})

it('does not take a count, a rate or a name for a period', () => {
  expect(['2,024', 'Per 1,000', 'Maybole', 'Operation 24'].filter(isPeriod)).toEqual([])
})
