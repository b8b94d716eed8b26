import { placeOf } from '../../platform/source.ts'
import { measurePath, themePath } from './paths.ts'
import { periodText } from './period-rules.ts'
import { type Figure, figuresOf, type Measure, measuresOf, type Theme } from './rules.ts'
import { agreementOfFigure, unitInWords, workedOf } from './wording-rules.ts'

/** The themes as published, without their values. */
export const performanceJson = (themes: readonly Theme[]) => ({
  themes: themes.map((theme) => ({
    slug: theme.slug,
    path: themePath(theme.slug),
    title: theme.title,
    area: theme.area,
    measures: measuresOf(theme).map(measureJson)
  }))
})

/** A theme as published: every value with its unit, period and source. */
export const themeJson = (theme: Theme) => ({
  slug: theme.slug,
  title: theme.title,
  area: theme.area,
  missing: theme.missing,
  measures: measuresOf(theme).map(measureJson),
  figures: figuresOf(theme).map((figure) => figureJson(figure, theme)),
  statements: theme.statements.map(({ source, ...rest }) => ({ ...rest, source: placeOf(source) }))
})

/** A measure as published, with its values. */
export const measureWithFiguresJson = (measure: Measure, theme: Theme) => ({
  ...measureJson(measure),
  figures: figuresOf(theme)
    .filter((figure) => figure.measure.slug === measure.slug)
    .map((figure) => figureJson(figure, theme))
})

const measureJson = (measure: Measure) => ({
  slug: measure.slug,
  path: measurePath(measure.theme, measure.slug),
  title: measure.title,
  unit: measure.unit,
  unit_in_words: unitInWords(measure),
  per: measure.per,
  good: measure.good,
  about: measure.about,
  target: measure.target?.words ?? null
})

/** Durations are in seconds, money in pounds; a value that the record does not print is null. */
const figureJson = (figure: Figure, theme: Theme) => {
  const worked = workedOf(figure, theme)
  return {
    measure: figure.measure.slug,
    area: figure.area,
    category: figure.category,
    period: periodText(figure.period),
    from: figure.period.from,
    to: figure.period.to,
    printed: figure.printed,
    value: figure.value?.amount ?? null,
    decimals: figure.value?.decimals ?? null,
    bound: figure.bound,
    change:
      worked.kind === 'worked'
        ? { in_words: `${worked.words} ${worked.base}`, meaning: worked.meaning, working: worked.working }
        : null,
    printed_change: figure.says,
    printed_change_holds: agreementOfFigure(figure, worked)?.kind ?? null,
    source: placeOf(figure.source)
  }
}
