import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import type { Figure as FigureShown } from '../../platform/parts/figure.tsx'
import { filling } from '../../platform/slots.ts'
import { commitmentMatters } from '../plan/index.ts'
import { performanceFacts } from './facts.ts'
import { MeasuredBy } from './measured-part.tsx'
import { measurePath, performancePath } from './paths.ts'
import { figuresOf, measuresOf, type Theme } from './rules.ts'
import { routes } from './routes.ts'
import { readMeasuredCommitments, readThemes, readThemesNamed } from './store.ts'
import { lineOf } from './wording-rules.ts'

export { performancePath } from './paths.ts'

/** The few figures that stand for the whole on the home page, what got worse first. */
export const headlineFigures = async (db: Database): Promise<readonly FigureShown[]> =>
  (await readThemes(db))
    .flatMap((theme) =>
      figuresOf(theme)
        .filter(({ headline }) => headline === 'home')
        .map((figure) => lineOf(figure, theme))
    )
    .toSorted((a, b) => Number(b.judgement === 'worse') - Number(a.judgement === 'worse'))

const findings = async (db: Database): Promise<readonly Finding[]> =>
  (await readThemes(db)).flatMap((theme) =>
    measuresOf(theme).map((measure) => findingOf(theme, measure.slug))
  )

const findingOf = (theme: Theme, slug: string): Finding => {
  const figures = figuresOf(theme).filter(({ measure }) => measure.slug === slug)
  const categories = new Set(
    figures.flatMap(({ category, area }) => (category === null ? [area] : [category, area]))
  )
  const days = figures.map(({ period }) => period.to).toSorted()
  return {
    path: measurePath(theme.slug, slug),
    kind: 'Measure',
    title: figures[0]?.measure.title ?? slug,
    text: [theme.title, figures[0]?.measure.about?.replace(/\.$/, ''), [...categories].join(', ')]
      .filter((part) => part !== undefined)
      .join('. '),
    on: days.at(-1) ?? null
  }
}

/** What has been published about policing: values, their changes, and where they stand. */
export const performance: Module = {
  name: 'performance',
  nav: { text: 'Performance', href: performancePath() },
  routes,
  facts: [performanceFacts],
  findings,
  fillings: [
    filling(commitmentMatters, async ({ db }, commitment) => {
      const links = (await readMeasuredCommitments(db)).filter((link) => link.commitment === commitment.slug)
      const themes = await readThemesNamed(db, [...new Set(links.map(({ theme }) => theme))])
      return MeasuredBy({ themes, measures: links.map(({ measure }) => measure) })
    })
  ]
}
