import { expect, it } from 'vitest'
import { readEnumeration } from './enumeration.ts'

function membersOf(text: string): readonly string[] {
  return (readEnumeration(text, 0, text.length)?.members ?? []).map((member) => member.text)
}

it('cuts at commas and at the last "and"', () => {
  expect(membersOf('parking, noise and loss of trees.')).toEqual(['parking', 'noise', 'loss of trees'])
})

it('cuts at semicolons where there are any, and keeps the commas inside', () => {
  expect(membersOf('help, when asked for; records; and good value')).toEqual([
    'help, when asked for',
    'records',
    'good value'
  ])
})

it('takes words in brackets with the member they follow', () => {
  expect(membersOf('the north (Ash, Birch), the south and the city')).toEqual([
    'the north (Ash, Birch)',
    'the south',
    'the city'
  ])
})

it('leaves out a clause that goes on about the list', () => {
  expect(membersOf('Ash, Birch and Cedar, which opened in May')).toEqual(['Ash', 'Birch', 'Cedar'])
})

it('says that "roads and jobs and skills" may be cut in two ways', () => {
  const list = readEnumeration('homes, roads and jobs and skills', 0, 32)
  expect([list?.least, list?.most]).toEqual([3, 4])
})

it('is no list with one member, or longer than a sentence can be', () => {
  expect(readEnumeration('a success by any measure', 0, 24)).toBeNull()
  expect(readEnumeration('a, b and c, '.repeat(1000), 0, 12_000)).toBeNull()
})
