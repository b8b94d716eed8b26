import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { PlanTables } from '../plan/index.ts'
import type { Bound } from './printed-rules.ts'
import type { Measure, Prominence, Shape, Unit } from './rules.ts'

interface ThemeTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly place: number
  readonly title: string
  readonly area: string
  readonly about: string
}

export interface MeasureTable {
  readonly id: Generated<number>
  readonly themeId: number
  readonly slug: string
  readonly title: string
  readonly unit: Unit
  readonly per: number | null
  readonly noun: string | null
  readonly good: Measure['good']
  readonly about: string | null
  readonly targetWords: string | null
  readonly targetSource: string | null
}

export interface PublishedTableTable {
  readonly id: Generated<number>
  readonly themeId: number
  readonly slug: string
  readonly title: string
  readonly shape: Shape
  readonly note: string | null
  readonly weighedShare: string | null
  readonly weighedBy: string | null
}

interface FigureTable {
  readonly id: Generated<number>
  readonly tableId: number
  readonly measureId: number
  readonly rowPlace: number
  readonly columnPlace: number
  readonly rowHead: string | null
  readonly area: string
  readonly category: string | null
  readonly periodFrom: string | null
  readonly periodTo: string
  readonly printed: string | null
  readonly amount: number | null
  readonly decimals: number | null
  readonly bound: Bound
  readonly comparedFrom: string | null
  readonly comparedTo: string | null
  readonly says: string | null
  readonly headline: Prominence | null
  readonly source: string
}

interface StatementTable {
  readonly id: Generated<number>
  readonly themeId: number
  readonly words: string
  readonly printed: readonly string[]
  readonly source: string
}

type PerformanceTables = {
  readonly performanceTheme: ThemeTable
  readonly themeMissing: { readonly id: Generated<number>; readonly themeId: number; readonly words: string }
  readonly measure: MeasureTable
  readonly measureCommitment: { readonly measureId: number; readonly commitmentId: number }
  readonly publishedTable: PublishedTableTable
  readonly figure: FigureTable
  readonly publishedStatement: StatementTable
}

/** The database with the tables of this module, for its two stores. */
export const tables = (db: Database) => db.$extendTables<PerformanceTables & Pick<PlanTables, 'commitment'>>()
