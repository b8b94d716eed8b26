import { describe, expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'

const accused = (text: string): readonly string[] =>
  check({
    text,
    blocks: [{ kind: 'paragraph', number: null, page: null, text, start: 0, end: text.length }]
  })
    .claims.filter(({ verdict }) => verdict === 'fails')
    .map(({ stated }) => stated)

describe('a change that another pair near by explains', () => {
  it('is not called wrong where two things are counted in one breath', () => {
    const text =
      'The team closed 2,406 files for 2,318 tenants in 2024, and 4.3% fewer than the 2,514 files of 2023.'
    expect(accused(text)).toEqual([])
  })

  it('is still called wrong where the words say from what to what', () => {
    const text =
      'There were 300 enquiries in 2021. Enquiries rose from 320 in 2022 to 348 in 2023, an increase of 16.0%.'
    expect(accused(text)).toEqual(['16.0%'])
  })

  it('is still called wrong where only the same two figures, turned about, give it', () => {
    expect(accused('Robberies rose from 348 to 320, up 8.0%.')).toHaveLength(1)
  })

  it('is not called wrong where a row of a table gives it', () => {
    const paper = layOut(
      '* | 2022 | 2023\nDays lost | 9.9 | 8.2\nDays lost fell by 1.7 to 8.2. The median of other councils is 9.4.'
    )
    expect(check(paper).claims.filter(({ verdict }) => verdict === 'fails')).toEqual([])
  })
})

describe('a figure that is no base', () => {
  it('is a limit that somebody asked for', () => {
    const text =
      'Absences, which stood at 840 in 2022 and which we were told to bring below 700, came to 790, a reduction of 7.1%.'
    expect(accused(text)).toEqual([])
  })

  it('is a number in words that counts something else', () => {
    const text =
      'Thefts numbered 612 (2022: 640). The fall of 6.2% is put down to two patrols that began in May.'
    expect(accused(text)).not.toContain('6.2%')
  })

  it('is a target from which the change is not measured, but not one from which it is', () => {
    expect(accused('We answered 91.2% of calls, 3.1 points below the 95.0% target.')).toHaveLength(1)
  })
})
