import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { questionFacts } from './facts.ts'
import { questionPath, questionsPath } from './paths.ts'
import { fillings, routes } from './routes.ts'
import { readQuestions } from './store.ts'

export { questionPath, questionsPath } from './paths.ts'
export { questionMatters } from './routes.ts'
export type { Question } from './rules.ts'
export { questionId, readQuestion } from './store.ts'
export type { QuestionTables } from './store.ts'

const findings = async (db: Database): Promise<readonly Finding[]> =>
  (await readQuestions(db)).map(({ slug, title, said, put, reply }) => ({
    path: questionPath(slug),
    kind: 'Public question',
    title,
    text: [said, ...(reply?.points ?? []).map((point) => point.said)].join(' '),
    on: put.meeting
  }))

/** Public questions and the replies to them. */
export const questions: Module = {
  name: 'questions',
  nav: { text: 'Questions', href: questionsPath() },
  routes,
  facts: [questionFacts],
  findings,
  fillings
}
