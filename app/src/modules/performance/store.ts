import { count, duration, money, percentage, rate, type Value } from '@scrutable/measures'
import type { Database } from '../../platform/database.ts'
import { periodOfDays } from './layout-rules.ts'
import { figurePeriod } from './period-rules.ts'
import type { Figure, Measure, PublishedTable, Statement, Theme } from './rules.ts'
import { type MeasureTable, type PublishedTableTable, tables } from './tables-store.ts'

/** Every theme with its tables and figures, in the order in which the site shows them. */
export const readThemes = async (db: Database): Promise<readonly Theme[]> =>
  themesOf(db, await themeRows(db).execute())

/** One theme by slug. */
export const readTheme = async (db: Database, slug: string): Promise<Theme | null> => {
  const [theme = null] = await readThemesNamed(db, [slug])
  return theme
}

/** The themes that have these slugs, in the order in which the site shows them. */
export const readThemesNamed = async (db: Database, slugs: readonly string[]): Promise<readonly Theme[]> =>
  slugs.length === 0 ? [] : themesOf(db, await themeRows(db).where('slug', 'in', slugs).execute())

const themeRows = (db: Database) =>
  tables(db).selectFrom('performanceTheme').selectAll().orderBy('place').orderBy('id')

type ThemeRow = Awaited<ReturnType<ReturnType<typeof themeRows>['execute']>>[number]

const themesOf = async (db: Database, themes: readonly ThemeRow[]): Promise<readonly Theme[]> => {
  if (themes.length === 0) return []
  const ids = themes.map(({ id }) => id)
  const [published, measures, figures, missing, statements] = await Promise.all([
    tables(db).selectFrom('publishedTable').selectAll().where('themeId', 'in', ids).orderBy('id').execute(),
    tables(db).selectFrom('measure').selectAll().where('themeId', 'in', ids).execute(),
    figureRows(db, ids),
    tables(db).selectFrom('themeMissing').selectAll().where('themeId', 'in', ids).orderBy('id').execute(),
    tables(db)
      .selectFrom('publishedStatement')
      .selectAll()
      .where('themeId', 'in', ids)
      .orderBy('id')
      .execute()
  ])
  const measureOfId = new Map(measures.map((row) => [row.id, measureOf(row, themes)]))
  const figuresOfTable = Map.groupBy(figures, ({ tableId }) => tableId)
  return themes.map(({ id, place: _, ...theme }) => ({
    ...theme,
    missing: missing.filter(({ themeId }) => themeId === id).map(({ words }) => words),
    tables: published
      .filter(({ themeId }) => themeId === id)
      .map((row) => tableOf(row, figuresOfTable.get(row.id) ?? [], measureOfId)),
    statements: statements.filter(({ themeId }) => themeId === id).map(statementOf)
  }))
}

/** The commitments that measures are linked to, and the measures' themes, all by slug. */
export const readMeasuredCommitments = (
  db: Database
): Promise<readonly { readonly measure: string; readonly theme: string; readonly commitment: string }[]> =>
  tables(db)
    .selectFrom('measureCommitment')
    .innerJoin('measure', 'measure.id', 'measureCommitment.measureId')
    .innerJoin('performanceTheme as theme', 'theme.id', 'measure.themeId')
    .innerJoin('commitment', 'commitment.id', 'measureCommitment.commitmentId')
    .select(['measure.slug as measure', 'theme.slug as theme', 'commitment.slug as commitment'])
    .orderBy('measure.id')
    .orderBy('commitment.id')
    .execute()

const figureRows = (db: Database, themes: readonly number[]) =>
  tables(db)
    .selectFrom('figure')
    .innerJoin('publishedTable', 'publishedTable.id', 'figure.tableId')
    .selectAll('figure')
    .where('publishedTable.themeId', 'in', themes)
    .orderBy('figure.id')
    .execute()

type FigureRow = Awaited<ReturnType<typeof figureRows>>[number]

const tableOf = (
  row: Omit<PublishedTableTable, 'id'>,
  figures: readonly FigureRow[],
  measures: ReadonlyMap<number, Measure>
): PublishedTable => ({
  slug: row.slug,
  title: row.title,
  shape: row.shape,
  note: row.note,
  weigh:
    row.weighedShare === null || row.weighedBy === null
      ? null
      : { share: row.weighedShare, by: row.weighedBy },
  figures: figures.flatMap((figure) => {
    const measure = measures.get(figure.measureId)
    return measure ? [figureOf(figure, measure)] : []
  })
})

const figureOf = (row: FigureRow, measure: Measure): Figure => ({
  measure,
  area: row.area,
  category: row.category,
  period: figurePeriod(row.periodFrom, row.periodTo),
  printed: row.printed,
  value: valueOf(row, measure),
  bound: row.bound,
  comparedWith: periodOfDays(row.comparedFrom, row.comparedTo),
  says: row.says,
  headline: row.headline,
  source: row.source,
  row: row.rowPlace,
  column: row.columnPlace,
  rowHead: row.rowHead
})

const measureOf = (row: Omit<MeasureTable, 'id'>, themes: readonly ThemeRow[]): Measure => ({
  slug: row.slug,
  theme: themes.find(({ id }) => id === row.themeId)?.slug ?? '',
  title: row.title,
  unit: row.unit,
  per: row.per,
  noun: row.noun,
  good: row.good,
  about: row.about,
  target:
    row.targetWords === null || row.targetSource === null
      ? null
      : { words: row.targetWords, source: row.targetSource }
})

// The decimals are what was printed, so 91.00% stays 91.00%.
const valueOf = ({ amount, decimals }: FigureRow, { unit, per }: Measure): Value | null => {
  if (amount === null || decimals === null) return null
  const printed = amount.toFixed(decimals)
  switch (unit) {
    case 'count':
      return count(printed)
    case 'percentage':
      return percentage(printed)
    case 'duration':
      return duration(printed)
    case 'money':
      return money(printed)
    case 'rate':
      return rate(printed, per ?? 1000)
  }
}

const statementOf = ({ words, printed, source }: Statement): Statement => ({ words, printed, source })
