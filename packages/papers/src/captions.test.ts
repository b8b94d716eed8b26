import { describe, expect, it } from 'vitest'
import { readCaption } from './captions.ts'

describe('a caption', () => {
  it.each([
    ['Figure 1', 'Figure', '1'],
    ['Figure 2.', 'Figure', '2'],
    ['Fig. 2.1: Calls by month', 'Figure', '2.1'],
    ['Table 3 Crime data integrity 2024 and 2025', 'Table', '3'],
    ['Table 3: Stop and search', 'Table', '3'],
    ['TABLE A1. Tax base by band', 'Table', 'A1'],
    ['Chart 4 – Thefts', 'Chart', '4']
  ])('is read from "%s"', (line, label, number) => {
    expect(readCaption(line)).toEqual({ label, number })
  })

  it.each([
    'Figure 1 shows the new model.',
    'Table 4 and Table 5 give the rest',
    'Table 2. Thefts fell. Robberies rose.',
    'Tables are set out below',
    'Table 30% fewer',
    `Table 1 ${'Long '.repeat(80)}`
  ])('is not a sentence about one: "%s"', (line) => {
    expect(readCaption(line)).toBeNull()
  })
})
