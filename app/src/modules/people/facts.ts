import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { bodyKinds, roles } from './rules.ts'
import { saveBody, saveOffice, savePerson } from './store.ts'

/** How data files name a body, a person or a matter. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is small letters and digits joined by hyphens: "suky-samra"')
const words = z.string().min(1)

const body = z
  .strictObject({
    slug,
    name: words,
    kind: z.enum(bodyKinds),
    mailbox: z.email('a mailbox of the body, never of a person').nullable().default(null),
    source
  })
  .readonly()

const office = z
  .strictObject({
    title: words,
    body: slug,
    scrutinised_by: slug,
    from: dayText.nullable(),
    to: dayText.nullable(),
    source
  })
  .transform(({ scrutinised_by, ...rest }) => ({ ...rest, scrutinisedBy: scrutinised_by }))

/** `body.yaml`: the bodies that the record names, and which of them holds which to account. */
export const bodyFacts = facts({
  files: 'body.yaml',
  schema: z.strictObject({ bodies: z.array(body), offices: z.array(office) }),
  save: async (db, { bodies, offices }) => {
    for (const each of bodies) await saveBody(db, each)
    for (const each of offices) await saveOffice(db, each)
  }
})

const membership = z
  .strictObject({
    body: slug,
    role: z.enum(roles),
    post: words.nullable().default(null),
    authority: slug.nullable().default(null),
    party: words.nullable().default(null),
    has_vote: z.boolean().nullable().default(null),
    from: dayText.nullable().default(null),
    to: dayText.nullable().default(null),
    recorded_on: dayText,
    source
  })
  .refine(({ role, authority }) => role !== 'independent' || authority === null, {
    message: 'an independent member sits for no authority; leave it out',
    path: ['authority']
  })
  .transform(({ has_vote, recorded_on, ...rest }) => ({
    ...rest,
    hasVote: has_vote,
    recordedOn: recorded_on
  }))

const person = z.strictObject({
  slug,
  style: words.nullable().default(null),
  name: words,
  letters: words.nullable().default(null),
  memberships: z.array(membership).min(1, 'say at least one thing that ties this person to a body')
})

/** `people.yaml`: people as the record names them, and what ties each to a body. */
export const peopleFacts = facts({
  files: 'people.yaml',
  schema: z.strictObject({ people: z.array(person) }),
  save: async (db, { people }) => {
    for (const each of people) await savePerson(db, each)
  }
})
