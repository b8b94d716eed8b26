import type { Day } from '@scrutable/calendar'
import { placeOf } from '../../platform/source.ts'
import { minutePath, resolutionReference } from '../meetings/index.ts'
import { questionPath } from '../questions/index.ts'
import { actionPath } from './paths.ts'
import { type Action, ageOf, type ResolvedAt, type Undertaking } from './rules.ts'

/** An action as published, with its age on a day: null says that the record is silent. */
export const actionJson = (action: Action, today: Day) => ({
  reference: action.reference,
  path: actionPath(action.slug),
  what: action.what,
  state: action.state,
  owner: action.owner,
  waiting_on: action.waitingOn,
  born: action.born && resolutionJson(action.born),
  question: action.question && questionPath(action.question),
  days_outstanding: action.state === 'Discharged' ? null : (ageOf(action, today)?.days ?? null),
  discharged_by: action.dischargedBy && resolutionJson(action.dischargedBy),
  updates: action.updates.map(({ asAt, said, source }) => ({
    as_at: asAt,
    text: said,
    source: placeOf(source)
  })),
  source: placeOf(action.source)
})

/** A promise made in debate, as published. */
export const undertakingJson = ({ made, by, said, action, letGoBy, source }: Undertaking) => ({
  meeting: made.meeting,
  minute: minutePath(made.meeting, made.minute),
  by,
  text: said,
  became: action && actionPath(action),
  let_go_by: letGoBy && resolutionJson(letGoBy),
  source: placeOf(source)
})

const resolutionJson = ({ meeting, minute, clause }: ResolvedAt) => ({
  meeting,
  resolution: resolutionReference(minute, clause)
})
