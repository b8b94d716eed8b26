import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { inHouse } from '../../platform/places.ts'

// The text that the sample restates. It is kept beside the checkout where there is one, and nowhere in it.
const pack = inHouse('..', 'shared', 'seed', '000_87be7750d68eeb43.txt')
const isHere = existsSync(pack)
if (!isHere)
  console.warn(
    'SKIPPED: the sample is not compared with the pack it restates, as ../shared/seed is not here.'
  )

const sample = (...path: readonly string[]): string => inHouse('samples', 'west-midlands', ...path)
const files = [
  'body.yaml',
  'people.yaml',
  'questions.yaml',
  'actions.yaml',
  ...readdirSync(sample('meetings')).map((name) => `meetings/${name}`)
]

interface SampleFact {
  readonly at: string
  readonly source: string
  readonly words: string
  /** The words without names of places, which can only be copied. */
  readonly prose: string
}

// These name other facts, or the day of a record, which need not stand on the lines of this one.
const pointers = new Set([
  'source',
  'slug',
  'recorded_on',
  'as_at',
  'put',
  'made',
  'paper',
  'discharged_by',
  'question',
  'action',
  'item'
])

const pointersAndNames = new Set([
  ...pointers,
  'name',
  'venue',
  'webcast',
  'post',
  'presented_by',
  'author',
  'title'
])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every part of a file that has a source, with the words that are its own and not a deeper part's. */
const factsOf = (value: unknown, at: string, inherited = ''): readonly SampleFact[] => {
  if (!isObject(value)) return []
  const said = typeof value['name'] === 'string' ? value['name'] : inherited
  const own =
    typeof value['source'] === 'string'
      ? [
          {
            at,
            source: value['source'],
            words: `${inherited} ${wordsOf(value)}`,
            prose: wordsOf(value, pointersAndNames)
          }
        ]
      : []
  return [...own, ...Object.entries(value).flatMap(([key, part]) => factsOf(part, `${at}.${key}`, said))]
}

const wordsOf = (value: unknown, left = pointers): string => {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`
  if (!isObject(value)) return ''
  return Object.entries(value)
    .filter(([key, part]) => !left.has(key) && !holdsSources(part))
    .map(([, part]) => wordsOf(part, left))
    .join(' ')
}

const holdsSources = (value: unknown): boolean =>
  isObject(value) && ('source' in value || Object.values(value).some(holdsSources))

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** The ways in which the pack may write a day, a clock time or a number. */
const spellingsOf = (token: string): readonly string[] => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(token) ?? []
  if (year !== '') {
    const short = `${Number(date)}/${Number(month)}/${year.slice(2)}`
    return [
      `${Number(date)} ${months[Number(month) - 1]} ${year}`,
      `${Number(date)} ${months[Number(month) - 1]}`,
      short
    ]
  }
  const [, hour = '', minute = ''] = /^(\d\d):(\d\d)$/.exec(token) ?? []
  if (hour !== '')
    return [token, `${hour}.${minute}`, `${Number(hour) % 12}.${minute}`, `${Number(hour) % 12}pm`]
  return [token]
}

const numbersOf = (words: string): readonly string[] =>
  [...words.matchAll(/\d{4}-\d\d-\d\d|\d\d:\d\d|\d[\d,.]*/g)].map(([token]) => token.replace(/[.,]+$/, ''))

const stands = (token: string, text: string): boolean =>
  spellingsOf(token).some((spelling) =>
    new RegExp(`(?<![\\d])${spelling.replaceAll('.', '\\.')}(?!\\d)`, 'i').test(text)
  )

const read = (file: string): unknown => parse(readFileSync(sample(file), 'utf8'))

const surnames = (): ReadonlyMap<string, string> => {
  const { people } = read('people.yaml') as { people: readonly { slug: string; name: string }[] }
  return new Map(people.map(({ slug, name }) => [slug, name.split(' ').at(-1) ?? name]))
}

it.skipIf(!isHere)('restates only what stands on the lines of the pack that it names', () => {
  const lines = readFileSync(pack, 'utf8').split('\n')
  const names = surnames()
  const facts = files.flatMap((file) => factsOf(read(file), file))
  const faults = facts.flatMap(({ at, source, words }) => {
    const [, from, to] = /^L(\d+)(?:–(\d+))? /.exec(source)?.map(Number) ?? []
    if (from === undefined || from < 1 || (to || from) > lines.length || (to || from) < from)
      return [`${at}: ${source} names lines that are not there`]
    const text = lines.slice(from - 1, to || from).join('\n')
    const people = [...names].filter(([slug, surname]) => words.includes(slug) || words.includes(surname))
    const tokens = [...numbersOf(words), ...people.map(([, surname]) => surname)]
    return tokens
      .filter((token) => !stands(token, text))
      .map((token) => `${at}: ${token} is not at ${source}`)
  })
  expect(faults).toEqual([])
  expect(facts.length).toBeGreaterThanOrEqual(140)
})

it.skipIf(!isHere)('copies no sentence of the pack', () => {
  const flat = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')
  const packText = flat(readFileSync(pack, 'utf8'))
  const copied = files.flatMap((file) =>
    factsOf(read(file), file).flatMap(({ at, prose }) => {
      const said = flat(prose).split(' ')
      const runs = said.map((_, start) => said.slice(start, start + 8))
      return runs
        .filter((run) => run.length === 8 && packText.includes(run.join(' ')))
        .map((run) => `${at}: ${run.join(' ')}`)
    })
  )
  expect(copied).toEqual([])
})
