import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { ageInDays, ageInWords } from './age.ts'

describe('an age', () => {
  it.each([
    ['2025-11-17', '2025-11-17', 'less than a day'],
    ['2025-11-16', '2025-11-17', '1 day'],
    ['2025-11-04', '2025-11-17', '13 days'],
    ['2025-11-03', '2025-11-17', '2 weeks'],
    ['2025-07-28', '2025-11-17', '16 weeks'],
    ['2025-05-18', '2025-11-17', '26 weeks'],
    ['2025-05-17', '2025-11-17', '6 months'],
    ['2023-11-18', '2025-11-17', '23 months'],
    ['2023-11-17', '2025-11-17', '2 years'],
    ['2022-11-18', '2025-11-17', '2 years'],
    ['2024-02-29', '2025-02-28', '12 months'],
    ['2024-08-31', '2025-02-27', '25 weeks'],
    ['2024-08-31', '2025-02-28', '6 months']
  ])('from %s to %s is %s', (since, on, words) => {
    expect(ageInWords(day(since), day(on))).toBe(words)
  })

  it('counts days through a change of the clocks and a leap day', () => {
    expect(ageInDays(day('2024-02-28'), day('2024-03-31'))).toBe(32)
  })

  it('never has a nought or a plural of one', () => {
    for (let count = 1; count < 1500; count++)
      expect(ageInWords(day('2023-01-31'), addDays(day('2023-01-31'), count))).toMatch(
        /^(1 day|([2-9]|1\d|2\d) (days|weeks|months|years))$/
      )
  })

  it('is refused for what has not begun', () => {
    expect(() => ageInWords(day('2025-11-18'), day('2025-11-17'))).toThrow(
      'What begins on 18 November 2025 has no age on 17 November 2025'
    )
  })
})
