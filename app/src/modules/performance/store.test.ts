import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import type { OpenDatabase } from '../../platform/database.ts'
import { migrate } from '../../platform/migrate.ts'
import { inHouse } from '../../platform/places.ts'
import { databaseKinds } from '../../testing/databases.ts'
import { plan } from '../plan/index.ts'
import { performanceFacts } from './facts.ts'
import { figuresOf } from './rules.ts'
import { readMeasuredCommitments, readTheme, readThemes } from './store.ts'

const sample = (file: string): unknown =>
  parse(readFileSync(inHouse('samples', 'west-midlands', ...file.split('/')), 'utf8'))

describe.each(databaseKinds())('figures on the $kind database', ({ open }) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await open()
    await migrate(database.db)
    for (const kind of [...(plan.facts ?? []), { ...performanceFacts, files: 'performance/recording.yaml' }])
      // `facts()` joined each schema with the function that saves what it gives.
      await kind.save(database.db, kind.schema.parse(sample(kind.files)) as never)
    await performanceFacts.save(
      database.db,
      performanceFacts.schema.parse(sample('performance/operations.yaml')) as never
    )
  })

  afterAll(() => database.close())

  it('come back as printed, noughts at the end included', async () => {
    const theme = await readTheme(database.db, 'recording')
    const [violence] = theme ? figuresOf(theme) : []
    expect(violence).toMatchObject({
      printed: '91.00%',
      value: { kind: 'percentage', amount: 91, decimals: 2 },
      period: { from: '2024-01-01', to: '2024-12-31', name: '2024' },
      category: 'Violence'
    })
  })

  it('keep what they are compared with', async () => {
    const theme = await readTheme(database.db, 'recording')
    const rate = theme && figuresOf(theme).findLast(({ measure }) => measure.slug === 'positive-outcome-rate')
    expect(rate).toMatchObject({
      comparedWith: { name: '12 months to July 2024' },
      says: 'up by 4.8 percentage points'
    })
  })

  it('have money, running totals and values that are not exact', async () => {
    const theme = await readTheme(database.db, 'operations')
    const figures = theme ? figuresOf(theme) : []
    expect(figures.find(({ printed }) => printed === '£1,733,000')?.value).toMatchObject({
      kind: 'money',
      amount: 1733000
    })
    expect(figures.find(({ printed }) => printed === 'over 135')).toMatchObject({
      bound: 'over',
      period: { from: null, to: '2025-08-31', name: 'As at August 2025' }
    })
    expect(theme?.statements.map(({ printed }) => printed)).toContainEqual(['58', '£1 million'])
  })

  it('are of themes in the order of their places, and of measures tied to commitments', async () => {
    expect((await readThemes(database.db)).map(({ slug }) => slug)).toEqual(['recording', 'operations'])
    const links = await readMeasuredCommitments(database.db)
    const integrity = { measure: 'recorded-by-the-rules', theme: 'recording' }
    expect(links).toContainEqual({ ...integrity, commitment: '225' })
    expect(links).toContainEqual({ ...integrity, commitment: '226' })
  })

  it('name a theme that is not there as none', async () => {
    expect(await readTheme(database.db, 'weather')).toBeNull()
  })
})
