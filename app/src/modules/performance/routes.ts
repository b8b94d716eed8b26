import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { readCommitments } from '../plan/index.ts'
import { measureWithFiguresJson, performanceJson, themeJson } from './api.ts'
import { measurePage } from './measure-page.tsx'
import { performancePage } from './pages.tsx'
import { measurePath, performancePath, themePath } from './paths.ts'
import { type Measure, measuresOf, type Theme } from './rules.ts'
import { readMeasuredCommitments, readTheme, readThemes } from './store.ts'
import { themePage } from './theme-page.tsx'

const ofTheme = z.object({ theme: z.string() })
const ofMeasure = z.object({ theme: z.string(), measure: z.string() })

type OfTheme = Visit<z.infer<typeof ofTheme>>
type OfMeasure = Visit<z.infer<typeof ofMeasure>>

const showPerformance = async ({ db }: Visit): Promise<Answer> =>
  showPage(performancePage(await readThemes(db)))

const givePerformance = async ({ db }: Visit): Promise<Answer> =>
  showJson(performanceJson(await readThemes(db)))

const showTheme = async ({ db, params }: OfTheme): Promise<Answer> => {
  const theme = await readTheme(db, params.theme)
  return theme ? showPage(themePage(theme)) : noTheme
}

const giveTheme = async ({ db, params }: OfTheme): Promise<Answer> => {
  const theme = await readTheme(db, params.theme)
  return theme ? showJson(themeJson(theme)) : noTheme
}

const showMeasure = async ({ db, params }: OfMeasure): Promise<Answer> => {
  const found = findMeasure(await readTheme(db, params.theme), params.measure)
  if (!found) return noMeasure
  const links = await readMeasuredCommitments(db)
  const isMeasured = (commitment: string): boolean =>
    links.some((link) => link.measure === params.measure && link.commitment === commitment)
  const commitments = (await readCommitments(db)).filter(({ slug }) => isMeasured(slug))
  return showPage(measurePage({ ...found, commitments }))
}

const giveMeasure = async ({ db, params }: OfMeasure): Promise<Answer> => {
  const found = findMeasure(await readTheme(db, params.theme), params.measure)
  return found ? showJson(measureWithFiguresJson(found.measure, found.theme)) : noMeasure
}

const findMeasure = (
  theme: Theme | null,
  slug: string
): { readonly measure: Measure; readonly theme: Theme } | null => {
  const measure = theme && measuresOf(theme).find((each) => each.slug === slug)
  return theme && measure ? { measure, theme } : null
}

const noTheme = refuse(
  'not_found',
  'There is no theme of performance by that address.',
  'Choose a theme from the performance page.'
)

const noMeasure = refuse(
  'not_found',
  'There is no measure by that address.',
  'Choose a measure from the performance page.'
)

export const routes: readonly Route[] = [
  read({ name: 'performance', path: performancePath(), answer: showPerformance }),
  read({ name: 'performance as data', path: `${performancePath()}.json`, answer: givePerformance }),
  read({ name: 'theme', path: themePath(':theme'), params: ofTheme, answer: showTheme }),
  read({ name: 'theme as data', path: `${themePath(':theme')}.json`, params: ofTheme, answer: giveTheme }),
  read({ name: 'measure', path: measurePath(':theme', ':measure'), params: ofMeasure, answer: showMeasure }),
  read({
    name: 'measure as data',
    path: `${measurePath(':theme', ':measure')}.json`,
    params: ofMeasure,
    answer: giveMeasure
  })
]
