import { describe, expect, it } from 'vitest'
import { readOpening } from './openings.ts'

const opensWith = (line: string) => {
  const opening = readOpening(line)
  if (!opening) return null
  return [opening.kind === 'number' ? opening.number : opening.marker, line.slice(opening.body)]
}

describe('the opening of a line', () => {
  it.each([
    ['12. Calls rose.', '12', 'Calls rose.'],
    ['- 2. Calls rose.', '2', 'Calls rose.'],
    ['7.1 Calls rose.', '7.1', 'Calls rose.'],
    ['- 8.3 Calls rose.', '8.3', 'Calls rose.'],
    ['(4) Calls rose.', '4', 'Calls rose.'],
    ['905 NOTICE OF RECORDING', '905', 'NOTICE OF RECORDING'],
    ['39/20 Apologies', '39/20', 'Apologies'],
    [' - 84 Attend incidents', '84', 'Attend incidents'],
    ['84 - Attend incidents', '84', 'Attend incidents']
  ])('reads the number of "%s"', (line, number, words) => {
    expect(opensWith(line)).toEqual([number, words])
  })

  it.each([
    ['- Speeding', '-', 'Speeding'],
    ['•Speeding', '•', 'Speeding'],
    ['\uF0B7 Speeding', '\uF0B7', 'Speeding'],
    ['o Experiences', 'o', 'Experiences'],
    ['- o Experiences', 'o', 'Experiences'],
    ['- I. The report be noted', 'I.', 'The report be noted'],
    ['ii. The panel agrees', 'ii.', 'The panel agrees'],
    ['B. Public places', 'B.', 'Public places'],
    ['(a) the first', '(a)', 'the first']
  ])('reads the marker of "%s"', (line, marker, words) => {
    expect(opensWith(line)).toEqual([marker, words])
  })

  it.each([
    '3.5 times as many were seized',
    '16 February 2026 Provisional date',
    '2025 Report of the panel',
    '33 police leaders agree',
    '21.7% increase',
    '2,863 August to July',
    'o my word',
    '*vehicle recoveries'
  ])('leaves a figure or a word alone: "%s"', (line) => {
    expect(readOpening(line)).toBeNull()
  })
})
