import { type Answer, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { openActions } from '../actions/index.ts'
import { newestPapers, nextMeeting, readAgenda } from '../meetings/index.ts'
import { headlineFigures } from '../performance/index.ts'
import { commitmentsByRating } from '../plan/index.ts'
import { homePage } from './pages.tsx'
import { homePath } from './paths.ts'

const showHome = async ({ db, site, today }: Visit): Promise<Answer> => {
  const meeting = await nextMeeting(db, today)
  return showPage(
    homePage({
      name: site.name,
      today,
      meeting: meeting && { ...meeting, agenda: await readAgenda(db, meeting.day) },
      papers: await newestPapers(db, 5),
      actions: await openActions(db, today),
      plan: await commitmentsByRating(db),
      figures: await headlineFigures(db)
    })
  )
}

export const routes: readonly Route[] = [read({ name: 'home', path: homePath(), answer: showHome })]
