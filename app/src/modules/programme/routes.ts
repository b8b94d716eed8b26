import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { readMeetings } from '../meetings/index.ts'
import { programmeJson, topicsJson } from './api.ts'
import { noProgrammePage, programmePage } from './pages.tsx'
import { programmePath, topicsPath } from './paths.ts'
import { readItems, readProgramme, readTopics } from './store.ts'
import { topicsPage } from './topic-page.tsx'

const showProgramme = async ({ db, today }: Visit): Promise<Answer> => {
  const programme = await readProgramme(db)
  if (!programme) return showPage(noProgrammePage())
  const meetingDays = (await readMeetings(db)).map(({ day }) => day)
  return showPage(programmePage({ programme, items: await readItems(db), today, meetingDays }))
}

const giveProgramme = async ({ db }: Visit): Promise<Answer> => {
  const programme = await readProgramme(db)
  return programme ? showJson(programmeJson(programme, await readItems(db))) : noProgramme
}

const noProgramme = refuse(
  'not_found',
  'No work programme has been loaded.',
  'Load a folder of facts that has programme.yaml.'
)

const showTopics = async ({ db }: Visit): Promise<Answer> => showPage(topicsPage(await readTopics(db)))

const giveTopics = async ({ db }: Visit): Promise<Answer> => showJson(topicsJson(await readTopics(db)))

export const routes: readonly Route[] = [
  read({ name: 'programme', path: programmePath(), answer: showProgramme }),
  read({ name: 'programme as data', path: `${programmePath()}.json`, answer: giveProgramme }),
  read({ name: 'topics', path: topicsPath(), answer: showTopics }),
  read({ name: 'topics as data', path: `${topicsPath()}.json`, answer: giveTopics })
]
