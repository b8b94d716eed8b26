import { describe, expect, it } from 'vitest'
import { NumberFormatter } from './number-format.ts'

const format = (value: number, code: string) => new NumberFormatter(false).format(value, code)
const date = 45978 // 17 November 2025.

describe('a number is shown', () => {
  it.each<[code: string, value: number, shown: string]>([
    ['General', 1028, '1028'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', -7.5, '-7.5'],
    ['0', 1027.5, '1028'],
    ['#,##0', 13610, '13,610'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['0.0', 0.25, '0.3'],
    ['0.00', 1.005, '1.01'],
    ['0%', 0.119, '12%'],
    ['0.0%', 0.119, '11.9%'],
    ['+0.0%;-0.0%;0.0%', -0.021, '-2.1%'],
    ['+0.0%;-0.0%;0.0%', 0.021, '+2.1%'],
    ['#.##', 0.5, '.5'],
    ['000', 7, '007'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['#,##0,', 1234567, '1,235'],
    ['0.0,,"m"', 4620000, '4.6m'],
    ['# ?/?', 0.5, '0.5']
  ])('in %s: %d as %s', (code, value, shown) => {
    expect(format(value, code)).toBe(shown)
  })
})

describe('money is shown', () => {
  it.each<[code: string, value: number, shown: string]>([
    ['"£"#,##0', 400, '£400'],
    ['[$£-809]#,##0.00', 4.62, '£4.62'],
    ['£#,##0;[Red]-£#,##0', -400, '-£400'],
    ['_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', 1234.5, '£ 1,234.50'],
    ['_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', 0, '£ -'],
    ['#,##0_);(#,##0)', -1028, '(1,028)'],
    ['#,##0;', -3, '']
  ])('in %s: %d as %s', (code, value, shown) => {
    expect(format(value, code)).toBe(shown)
  })
})

describe('a date or time is shown', () => {
  it.each<[code: string, value: number, shown: string]>([
    ['dd/mm/yyyy', date, '17/11/2025'],
    ['d mmmm yyyy', date, '17 November 2025'],
    ['[$-809]dddd, d mmmm yyyy;@', date, 'Monday, 17 November 2025'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', date, '17 November 2025'],
    ['mmm-yy', date, 'Nov-25'],
    ['yyyy\\-mm\\-dd hh:mm', date + 0.75, '2025-11-17 18:00'],
    ['h:mm AM/PM', 0.5, '12:00 PM'],
    ['hh:mm:ss', 29 / 86400, '00:00:29'],
    ['mm:ss', 89 / 86400, '01:29'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss.0', 1.25 / 86400, '00:01.2'],
    ['d mmm yyyy', 59, '28 Feb 1900'],
    ['dd/mm/yyyy', -1, '-1']
  ])('in %s: %d as %s', (code, value, shown) => {
    expect(format(value, code)).toBe(shown)
  })
  it('four years later where days are counted from 1904', () => {
    expect(new NumberFormatter(true).format(date - 1462, 'd mmmm yyyy')).toBe('17 November 2025')
  })
})

describe('a format of several parts', () => {
  it('may name the numbers that each is for', () => {
    const code = '[<1000]0;[<1000000]0.0,"k";0.0,,"m"'
    expect([950, 12500, 4620000].map((value) => format(value, code))).toEqual(['950', '12.5k', '4.6m'])
  })
  it('is split at no semicolon inside words', () => {
    expect(format(3, '0"; three"')).toBe('3; three')
  })
  it('longer than any program writes is passed over', () => {
    expect(format(1.5, '0'.repeat(100_000))).toBe('1.5')
  })
})
