import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { filling, slot } from '../../platform/slots.ts'
import type { Visit } from '../../platform/visit.ts'
import { meetingMatters, minuteMatters } from '../meetings/index.ts'
import { questionJson } from './api.ts'
import { questionPage, questionsPage, questionsShown } from './pages.tsx'
import { questionPath, questionsPath } from './paths.ts'
import type { Question } from './rules.ts'
import { readQuestion, readQuestions, readQuestionsOf } from './store.ts'

/** What later modules have to show on a question's page: the actions born of it. */
export const questionMatters = slot<Question>('question: matters')

/** On a meeting's page: the public questions put there. */
const onMeeting = filling(meetingMatters, async ({ db }, { day }) =>
  questionsShown(await readQuestionsOf(db, day))
)

/** On a minute's page: the public question that it records. */
const onMinute = filling(minuteMatters, async ({ db }, { meeting, minute }) => {
  const put = await readQuestionsOf(db, meeting.day)
  return questionsShown(put.filter((question) => question.put.minute === minute.number))
})

export const fillings = [onMeeting, onMinute]

const params = z.object({ slug: z.string() })
type OfQuestion = Visit<z.infer<typeof params>>

const showQuestions = async ({ db }: Visit): Promise<Answer> =>
  showPage(questionsPage(await readQuestions(db)))

const showQuestion = async (visit: OfQuestion): Promise<Answer> => {
  const question = await readQuestion(visit.db, visit.params.slug)
  if (!question) return noQuestion
  return showPage(questionPage({ question, matters: await visit.fill(questionMatters, question) }))
}

const noQuestion = refuse(
  'not_found',
  'No public question has that address.',
  'Choose one from the list of public questions.'
)

const giveQuestions = async ({ db }: Visit): Promise<Answer> =>
  showJson({ questions: (await readQuestions(db)).map(questionJson) })

const giveQuestion = async ({ db, params: { slug } }: OfQuestion): Promise<Answer> => {
  const question = await readQuestion(db, slug)
  return question ? showJson(questionJson(question)) : noQuestion
}

export const routes: readonly Route[] = [
  read({ name: 'questions', path: questionsPath(), answer: showQuestions }),
  read({ name: 'questions as data', path: `${questionsPath()}.json`, answer: giveQuestions }),
  read({ name: 'question', path: questionPath(':slug'), params, answer: showQuestion }),
  read({ name: 'question as data', path: `${questionPath(':slug')}.json`, params, answer: giveQuestion })
]
