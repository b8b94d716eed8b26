import type { Series } from './series.ts'
import { contentStems } from './words.ts'

/** The words of a series, read once. */
export interface SeriesWords {
  /** What is measured, with the years and quarters it names. */
  readonly measure: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

const kept = new WeakMap<Series, SeriesWords>()

/** The words of a series: of what it measures, of its title and of its names. */
export function wordsOfSeries(series: Series): SeriesWords {
  const known = kept.get(series)
  if (known !== undefined) return known
  const words = {
    measure: new Set(wordsAndPeriods(series.measure)),
    title: new Set(contentStems(series.title)),
    labels: new Set(series.points.flatMap(({ label }) => contentStems(label)))
  }
  kept.set(series, words)
  return words
}

/** The stems of a text with the years and quarters it names. */
export function wordsAndPeriods(text: string): readonly string[] {
  const periods = text.match(/\b(?:20\d\d(?:[/–-]\d\d)?|Q[1-4])\b/gu) ?? []
  return [...contentStems(text), ...periods]
}
