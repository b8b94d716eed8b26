import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inHouse } from '../../platform/places.ts'

const pack = inHouse('..', 'shared', 'seed', '000_87be7750d68eeb43.txt')
const isHere = existsSync(pack)
if (!isHere)
  console.warn(`SKIPPED: the sample is not checked against the record, as ${basename(pack)} is not here`)

const lines = isHere ? readFileSync(pack, 'utf8').split('\n') : []

const linesOf = (source: string): string => {
  const [, first = '', last = first] = /^L(\d+)(?:–(\d+))? /.exec(source) ?? []
  return lines
    .slice(Number(first) - 1, Number(last))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

/** Whether a printed value stands on its lines as a whole: "58" does not stand in "1,158" or "58.5". */
const stands = ({ printed, source }: Printed): boolean => {
  const literal = printed.replaceAll(/[.?*+^$()[\]{}|\\]/g, '\\$&')
  return new RegExp(`(?<![\\d.,])${literal}(?![\\d]|[.,]\\d)`, 'i').test(linesOf(source))
}

interface Printed {
  readonly printed: string
  readonly source: string
}

const inSample = (...path: readonly string[]): string => inHouse('samples', 'west-midlands', ...path)
const sample = (...path: readonly string[]): unknown => parse(readFileSync(inSample(...path), 'utf8'))

const sourced = z.object({ source: z.string() })

const theme = z.object({
  tables: z.array(
    z.object({
      rows: z.array(sourced.extend({ printed: z.array(z.string().nullable()), says: z.string().default('') }))
    })
  ),
  stated: z.array(sourced.extend({ printed: z.array(z.string()) }))
})

const printedIn = (name: string): readonly Printed[] => {
  const { tables, stated } = theme.parse(sample('performance', name))
  return [...tables.flatMap(({ rows }) => rows), ...stated.map((each) => ({ ...each, says: '' }))].flatMap(
    ({ printed, says, source }) =>
      [...printed, ...(/\d+(\.\d+)?%?/.exec(says)?.slice(0, 1) ?? [])]
        .filter((text) => text !== null)
        .map((text) => ({ printed: text, source }))
  )
}

const plan = z.object({
  commitments: z.array(
    sourced.extend({
      slug: z.string(),
      number: z.number().nullable().default(null),
      ratings: z.array(sourced.extend({ rating: z.string().nullable() }))
    })
  )
})

const programme = z.object({
  items: z.array(sourced.extend({ on: z.string().nullable(), printed: z.string().optional() }))
})

describe.skipIf(!isHere)('the sample against the record', () => {
  const themes = readdirSync(inSample('performance'))

  it.each(themes)('every printed value of %s stands on the line that it names', (name) => {
    expect(printedIn(name).length).toBeGreaterThan(3)
    expect(printedIn(name).filter((each) => !stands(each))).toEqual([])
  })

  it('has hundreds of printed values, so that the check has looked', () => {
    expect(themes.flatMap(printedIn).length).toBeGreaterThan(450)
  })

  it('every commitment that has a number stands on its line with it', () => {
    const { commitments } = plan.parse(sample('plan.yaml'))
    const numbered = commitments.filter(({ number }) => number !== null)
    expect(numbered).toHaveLength(9)
    expect(numbered.filter(({ number, source }) => !stands({ printed: String(number), source }))).toEqual([])
  })

  it('every rating that can be read stands on its line in its colour', () => {
    const ratings = plan.parse(sample('plan.yaml')).commitments.flatMap(({ ratings }) => ratings)
    const read = ratings.flatMap(({ rating, source }) => (rating === null ? [] : { printed: rating, source }))
    expect(read).toHaveLength(27)
    expect(read.filter((each) => !stands(each))).toEqual([])
  })

  it('every row of the road safety table is a commitment', () => {
    // One rating is printed twice, on both lines of the one row that ends "further enhancing road safety".
    const table = lines.slice(1182, 1235).filter((line) => !line.startsWith('vehicles, further'))
    const rows = table.filter((line) => /\t(Green|Amber|Red)$/.test(line))
    const { commitments } = plan.parse(sample('plan.yaml'))
    expect(commitments.filter(({ number }) => number === null)).toHaveLength(rows.length)
  })

  it('every item of the work programme stands on its line with the date printed there', () => {
    const items = programme.parse(sample('programme.yaml')).items
    const dated = items.map(({ on, printed, source }) => ({ printed: printed ?? longDate(on ?? ''), source }))
    expect(dated).toHaveLength(15)
    expect(dated.filter((each) => !stands(each))).toEqual([])
  })
})

const longDate = (on: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))
