import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import type { GivenTable, NewFigure } from './layout-rules.ts'
import type { Measure } from './rules.ts'
import { tables } from './tables-store.ts'

/** A theme as a data file gives it, its cells read. */
export interface NewTheme {
  readonly theme: {
    readonly slug: string
    readonly place: number
    readonly title: string
    readonly area: string
    readonly about: string
  }
  readonly missing: readonly string[]
  readonly measures: readonly NewMeasure[]
  readonly tables: readonly (GivenTable & { readonly figures: readonly NewFigure[] })[]
  readonly stated: readonly {
    readonly text: string
    readonly printed: readonly string[]
    readonly source: string
  }[]
}

interface NewMeasure extends Omit<Measure, 'noun' | 'theme'> {
  readonly of: string | null
  readonly commitments: readonly string[]
}

/** Saves a theme with everything in it. */
export const saveTheme = async (db: Database, given: NewTheme): Promise<void> => {
  const { id: themeId } = await tables(db)
    .insertInto('performanceTheme')
    .values(given.theme)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const words of given.missing)
    await tables(db).insertInto('themeMissing').values({ themeId, words }).execute()
  const measureIds = new Map<string, number>()
  for (const each of given.measures) measureIds.set(each.slug, await saveMeasure(db, themeId, each))
  for (const each of given.tables) await saveTable(db, { ...each, themeId, measureIds })
  for (const { text, printed, source } of given.stated)
    await tables(db)
      .insertInto('publishedStatement')
      .values({ themeId, words: text, printed, source })
      .execute()
}

const saveMeasure = async (db: Database, themeId: number, given: NewMeasure): Promise<number> => {
  const { of, target, commitments, ...rest } = given
  const { id: measureId } = await tables(db)
    .insertInto('measure')
    .values({
      ...rest,
      themeId,
      noun: of,
      targetWords: target?.words ?? null,
      targetSource: target?.source ?? null
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const slug of commitments) {
    const commitmentId = await commitmentIdOf(db, slug)
    await tables(db).insertInto('measureCommitment').values({ measureId, commitmentId }).execute()
  }
  return measureId
}

const commitmentIdOf = async (db: Database, slug: string): Promise<number> => {
  const row = await tables(db)
    .selectFrom('commitment')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`plan.yaml has no commitment "${slug}", which another file names; add it`])
    )
  return row.id
}

type TableToSave = NewTheme['tables'][number] & {
  readonly themeId: number
  readonly measureIds: ReadonlyMap<string, number>
}

const saveTable = async (db: Database, given: TableToSave): Promise<void> => {
  const { themeId, slug, title, shape, note, weigh, figures, measureIds } = given
  const { id: tableId } = await tables(db)
    .insertInto('publishedTable')
    .values({
      themeId,
      slug,
      title,
      shape,
      note,
      weighedShare: weigh?.share ?? null,
      weighedBy: weigh?.by ?? null
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = figures.map((figure) => ({
    ...rowOf(figure),
    tableId,
    measureId: measureIds.get(figure.measure) ?? 0
  }))
  if (rows.length > 0) await tables(db).insertInto('figure').values(rows).execute()
}

const rowOf = (figure: NewFigure) => ({
  rowPlace: figure.row,
  columnPlace: figure.column,
  rowHead: figure.rowHead,
  area: figure.area,
  category: figure.category,
  periodFrom: figure.period.from,
  periodTo: figure.period.to,
  printed: figure.printed,
  amount: figure.value?.amount ?? null,
  decimals: figure.value?.decimals ?? null,
  bound: figure.bound,
  comparedFrom: figure.comparedWith?.from ?? null,
  comparedTo: figure.comparedWith?.to ?? null,
  says: figure.says,
  headline: figure.headline,
  source: figure.source
})
