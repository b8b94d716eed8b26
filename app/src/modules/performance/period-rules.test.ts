import { describe, expect, it } from 'vitest'
import { inWords, periodText, readPeriod } from './period-rules.ts'

describe('a period', () => {
  it.each([
    ['2024-08..2025-07', '12 months to July 2025', 'in the 12 months to July 2025'],
    ['2024', '2024', 'in 2024'],
    ['2025-07', 'July 2025', 'in July 2025'],
    ['2025/26 Q1', 'April to June 2025', 'from April to June 2025'],
    ['2025-07-01..2025-09-10', '1 July to 10 September 2025', 'from 1 July to 10 September 2025'],
    ['to 2025-09', 'As at September 2025', 'as at September 2025']
  ])('%s is headed "%s" and said "%s"', (text, name, words) => {
    const period = readPeriod(text)
    expect(period.name).toBe(name)
    expect(inWords(period)).toBe(words)
  })

  it('is published in a form that is read back as the same days', () => {
    for (const text of ['2024-08..2025-07', '2024', '2025-07', 'to 2025-09', '2025-08-30'])
      expect(periodText(readPeriod(text))).toBe(text)
  })

  it('as at a month ends with its last day and has no first', () => {
    expect(readPeriod('to 2025-09')).toMatchObject({ from: null, to: '2025-09-30' })
  })

  it('that cannot be read is refused with the forms that can', () => {
    expect(() => readPeriod('to last week')).toThrow('after "to" write a month, for example to 2025-09')
    expect(() => readPeriod('2025 Q1')).toThrow('write 2025/26 Q1')
  })
})
