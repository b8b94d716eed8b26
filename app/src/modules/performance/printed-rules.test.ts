import { formatValue } from '@scrutable/measures'
import { describe, expect, it } from 'vitest'
import { boundWords, readPrinted } from './printed-rules.ts'
import type { Unit } from './rules.ts'

const shown = (text: string, unit: Unit, per: number | null = null): string => {
  const { value, bound } = readPrinted(text, { unit, per })
  return value === null ? 'none' : `${boundWords(bound)}${formatValue(value)}`
}

describe('a printed value is read as it stands', () => {
  it.each([
    ['724,314', 'count', '724,314'],
    ['66520', 'count', '66,520'],
    ['eight', 'count', '8'],
    ['91.00%', 'percentage', '91.00%'],
    ['94%', 'percentage', '94%'],
    ['4 seconds', 'duration', '4 seconds'],
    ['11 minutes and 53 seconds', 'duration', '11 minutes 53 seconds'],
    ['50 minutes and 7 seconds', 'duration', '50 minutes 7 seconds'],
    ['00:01:42', 'duration', '1 minute 42 seconds'],
    ['6.13', 'duration', '6.13 seconds'],
    ['£1,733,000', 'money', '£1,733,000'],
    ['4.32 million', 'count', 'about 4,320,000'],
    ['£1.7 million', 'money', 'about £1,700,000'],
    ['over 16,000', 'count', 'over 16,000'],
    ['more than 20', 'count', 'over 20'],
    ['nearly 200', 'count', 'nearly 200'],
    ['a minimum of 8,693', 'count', 'at least 8,693'],
    ['approximately 17.0%', 'percentage', 'about 17.0%']
  ] as const)('%s as a %s is %s', (text, unit, value) => {
    expect(shown(text, unit)).toBe(value)
  })

  it('a rate is for every so many', () => {
    expect(shown('18', 'rate', 1000)).toBe('18 per 1,000')
  })

  it('what says that there is none has no value', () => {
    expect(shown('Data not available', 'duration')).toBe('none')
  })
})

describe('a printed value that cannot be read is refused, naming it and what would be right', () => {
  it.each([
    ['96.8', 'percentage', '"96.8" is not a percentage: write it as printed, as in 96.8%'],
    [
      'soon',
      'duration',
      '"soon" is not a length of time: write 4 seconds, 1 minute and 30 seconds, 00:00:29 or 6.13'
    ],
    ['', 'duration', '"" is not a length of time'],
    ['many', 'count', '"many" is not a number'],
    ['1.5', 'count', 'is not a whole number']
  ] as const)('"%s" as a %s', (text, unit, message) => {
    expect(() => readPrinted(text, { unit, per: null })).toThrow(message)
  })
})
