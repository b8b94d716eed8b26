import type { Day } from '@scrutable/calendar'
import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { filling } from '../../platform/slots.ts'
import type { Visit } from '../../platform/visit.ts'
import { meetingMatters, minuteMatters } from '../meetings/index.ts'
import { questionMatters, readQuestion } from '../questions/index.ts'
import { actionPage } from './action-page.tsx'
import { actionJson, undertakingJson } from './api.ts'
import { actionsPage, mattersOf } from './pages.tsx'
import { actionPath, actionsPath } from './paths.ts'
import type { Action, ResolvedAt } from './rules.ts'
import { readAction, readActions } from './store.ts'
import { readUndertakings } from './undertaking-store.ts'

/** On a meeting's page: the actions born of it, and those it discharged. */
const onMeeting = filling(meetingMatters, async ({ db }, { day }) => {
  const isHere = (at: ResolvedAt | null): boolean => at?.meeting === day
  return mattersOf(sortedBy(isHere, await readActions(db)))
})

/** On a minute's page: the actions born of it, those it discharged, and what was promised under it. */
const onMinute = filling(minuteMatters, async ({ db }, { meeting, minute }) => {
  const isHere = (at: { readonly meeting: Day; readonly minute: string } | null): boolean =>
    at?.meeting === meeting.day && at.minute === minute.number
  const promised = (await readUndertakings(db)).filter(({ made }) => isHere(made))
  return mattersOf({ ...sortedBy(isHere, await readActions(db)), promised })
})

/** On a question's page: the actions taken because of it. */
const onQuestion = filling(questionMatters, async ({ db }, { slug }) =>
  mattersOf({ born: (await readActions(db)).filter((action) => action.question === slug) })
)

export const fillings = [onMeeting, onMinute, onQuestion]

const sortedBy = (isHere: (at: ResolvedAt | null) => boolean, actions: readonly Action[]) => ({
  born: actions.filter(({ born }) => isHere(born)),
  discharged: actions.filter(({ dischargedBy }) => isHere(dischargedBy))
})

const params = z.object({ reference: z.string() })
type OfAction = Visit<z.infer<typeof params>>

const showActions = async ({ db, today }: Visit): Promise<Answer> =>
  showPage(actionsPage({ actions: await readActions(db), undertakings: await readUndertakings(db), today }))

const showAction = async ({ db, today, params: { reference } }: OfAction): Promise<Answer> => {
  const action = await readAction(db, reference)
  if (!action) return noAction
  const question = action.question === null ? null : await readQuestion(db, action.question)
  return showPage(actionPage({ action, question, today }))
}

const noAction = refuse(
  'not_found',
  'No action of that number is in the record.',
  'Choose one from the list of actions.'
)

const giveActions = async ({ db, today }: Visit): Promise<Answer> =>
  showJson({
    actions: (await readActions(db)).map((action) => actionJson(action, today)),
    undertakings: (await readUndertakings(db)).map(undertakingJson)
  })

const giveAction = async ({ db, today, params: { reference } }: OfAction): Promise<Answer> => {
  const action = await readAction(db, reference)
  return action ? showJson(actionJson(action, today)) : noAction
}

export const routes: readonly Route[] = [
  read({ name: 'actions', path: actionsPath(), answer: showActions }),
  read({ name: 'actions as data', path: `${actionsPath()}.json`, answer: giveActions }),
  read({ name: 'action', path: actionPath(':reference'), params, answer: showAction }),
  read({ name: 'action as data', path: `${actionPath(':reference')}.json`, params, answer: giveAction })
]
