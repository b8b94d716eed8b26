import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { slug } from '../people/index.ts'
import { actionStates } from './rules.ts'
import { saveAction } from './store.ts'
import { saveUndertaking } from './undertaking-store.ts'

const words = z.string().min(1)
const maybe = words.nullable().default(null)
const minute = z.string('a minute is numbered in quotes, as "898"').min(1)

const place = z.strictObject({ meeting: dayText, minute, clause: maybe })

const update = z
  .strictObject({ as_at: dayText, said: words, source })
  .transform(({ as_at, ...rest }) => ({ ...rest, asAt: as_at }))

const action = z
  .strictObject({
    reference: z.string('a reference is written in quotes, as "898"').min(1).nullable().default(null),
    slug: slug.nullable().default(null),
    born: place.nullable().default(null),
    question: slug.nullable().default(null),
    what: words,
    owner: slug.nullable().default(null),
    waiting_on: slug.nullable().default(null),
    state: z.enum(actionStates),
    discharged_by: place.nullable().default(null),
    source,
    updates: z.array(update).default([])
  })
  .superRefine(({ reference, slug: own, born, state, discharged_by, waiting_on }, context) => {
    const refuse = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message })
    if ((reference === null) === (own === null))
      refuse(
        'reference',
        'an action goes by its reference, or by a slug where the record gives it none; not by both'
      )
    if (reference !== null && reference !== `${born?.minute ?? ''}${born?.clause ?? ''}`)
      refuse('reference', 'a reference is the minute and the clause that the action was born of, as 911ii')
    if (state === 'Discharged' && discharged_by === null)
      refuse('state', 'an action closes only by a resolution; say which in discharged_by')
    if (state !== 'Discharged' && discharged_by !== null)
      refuse('state', 'a resolution is said to have discharged this action; write Discharged')
    if (state === 'Discharged' && waiting_on !== null)
      refuse('waiting_on', 'an action that is discharged waits for nobody')
  })
  .transform(({ waiting_on, discharged_by, slug: own, ...rest }) => ({
    ...rest,
    slug: own ?? (rest.reference ?? '').toLowerCase().replace('/', '-'),
    waitingOn: waiting_on,
    dischargedBy: discharged_by
  }))

const undertaking = z
  .strictObject({
    slug,
    made: z.strictObject({ meeting: dayText, minute }),
    by: words,
    said: words,
    action: slug.nullable().default(null),
    let_go_by: place.nullable().default(null),
    source
  })
  .refine(({ action: became, let_go_by }) => became === null || let_go_by === null, {
    message: 'an undertaking becomes an action or is let go, not both',
    path: ['let_go_by']
  })
  .transform(({ let_go_by, ...rest }) => ({ ...rest, letGoBy: let_go_by }))

/** `actions.yaml`: the actions of the tracker, and the promises made in debate. */
export const actionFacts = facts({
  files: 'actions.yaml',
  schema: z.strictObject({ actions: z.array(action), undertakings: z.array(undertaking).default([]) }),
  save: async (db, { actions, undertakings }) => {
    for (const each of actions) await saveAction(db, each)
    for (const each of undertakings) await saveUndertaking(db, each)
  }
})
