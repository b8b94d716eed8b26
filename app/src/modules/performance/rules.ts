import type { GoodIs, Value } from '@scrutable/measures'
import type { FigurePeriod } from './period-rules.ts'
import type { Bound } from './printed-rules.ts'

export const units = ['count', 'percentage', 'duration', 'rate', 'money'] as const
export const shapes = ['compared', 'listed', 'single'] as const
export const headlines = ['theme', 'home'] as const

export type Unit = (typeof units)[number]
/** How a table stands: periods side by side, measures side by side, or one value to a row. */
export type Shape = (typeof shapes)[number]
/** Where a figure is shown first: at the head of its theme, or on the home page as well. */
export type Prominence = (typeof headlines)[number]

/** What is counted, in which unit, and which way is better. */
export interface Measure {
  readonly slug: string
  readonly theme: string
  readonly title: string
  readonly unit: Unit
  /** For a rate: for every how many. */
  readonly per: number | null
  /** What one of them is, in the plural: "calls". */
  readonly noun: string | null
  readonly good: GoodIs
  readonly about: string | null
  readonly target: Target | null
}

/** What a measure is meant to come to, as far as the record says. */
export interface Target {
  readonly words: string
  readonly source: string
}

/** One published value, and the change that the record prints with it. */
export interface Figure {
  readonly measure: Measure
  /** The area that the theme is about, unless the figure names another. */
  readonly area: string
  readonly category: string | null
  readonly period: FigurePeriod
  /** As the record prints it; null where it prints a change and no value. */
  readonly printed: string | null
  /** Null where there is no printed value, or where what is printed says that there is none. */
  readonly value: Value | null
  readonly bound: Bound
  /** The period of the value that this one is compared with. */
  readonly comparedWith: FigurePeriod | null
  /** The change as the record prints it: "7.3% decrease". */
  readonly says: string | null
  readonly headline: Prominence | null
  readonly source: string
  readonly row: number
  readonly column: number
  readonly rowHead: string | null
}

/** Figures that the record prints together. */
export interface PublishedTable {
  readonly slug: string
  readonly title: string
  readonly shape: Shape
  readonly note: string | null
  /** Shares whose mean is only right when each is weighed: measures by slug. */
  readonly weigh: { readonly share: string; readonly by: string } | null
  readonly figures: readonly Figure[]
}

/** Something the record states with no value that could be set beside another. */
export interface Statement {
  readonly words: string
  readonly printed: readonly string[]
  readonly source: string
}

/** A part of performance: its measures, tables and statements, and what the record does not have on it. */
export interface Theme {
  readonly slug: string
  readonly title: string
  readonly area: string
  readonly about: string
  readonly missing: readonly string[]
  readonly tables: readonly PublishedTable[]
  readonly statements: readonly Statement[]
}

/** Every figure of a theme, in the order of its tables. */
export const figuresOf = (theme: Theme): readonly Figure[] => theme.tables.flatMap(({ figures }) => figures)

/** The measures of a theme, in the order in which its tables first show them. */
export const measuresOf = (theme: Theme): readonly Measure[] => [
  ...new Map(figuresOf(theme).map(({ measure }) => [measure.slug, measure])).values()
]

/** What a figure is of, within its theme: "Crimes recorded by the rules: Violence, Coventry". */
export const nameOf = (figure: Figure, theme: Pick<Theme, 'area'>): string => {
  const details = detailsOf(figure, theme)
  return details === null ? figure.measure.title : `${figure.measure.title}: ${details}`
}

/** The category and the area of a figure, where they are not the whole and not the theme's own. */
export const detailsOf = ({ category, area }: Figure, theme: Pick<Theme, 'area'>): string | null => {
  const details = [category, area === theme.area ? null : area].filter((part) => part !== null)
  return details.length > 0 ? details.join(', ') : null
}

/** Whether two figures are of the same measure, area and category, so that they differ by period alone. */
export const isOfSameSeries = (one: Figure, other: Figure): boolean =>
  one.measure.slug === other.measure.slug && one.area === other.area && one.category === other.category

/** The figure that another is compared with, where the record prints it. */
export const earlierOf = (figure: Figure, among: readonly Figure[]): Figure | null =>
  among.find(
    (other) =>
      isOfSameSeries(figure, other) &&
      figure.comparedWith !== null &&
      other.period.from === figure.comparedWith.from &&
      other.period.to === figure.comparedWith.to
  ) ?? null

/** The figures of a table, row by row, each row in the order of its columns. */
export const rowsOf = ({ figures }: PublishedTable): readonly (readonly Figure[])[] =>
  [...Map.groupBy(figures, ({ row }) => row).values()].map((row) =>
    row.toSorted((a, b) => a.column - b.column)
  )

/** The figures shown first on a theme's part of the page, in the record's order. */
export const headlineFiguresOf = (theme: Theme): readonly Figure[] =>
  figuresOf(theme).filter(({ headline }) => headline !== null)
