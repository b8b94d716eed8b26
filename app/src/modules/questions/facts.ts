import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { slug } from '../people/index.ts'
import { privateDetailsIn } from './rules.ts'
import { saveQuestion } from './store.ts'

const words = z.string().min(1)

const published = words.superRefine((text, context) => {
  for (const detail of privateDetailsIn(text))
    context.addIssue({
      code: 'custom',
      message: `this text is published and holds ${detail}; restate the question without the person who asked`
    })
})

const place = z.strictObject({
  meeting: dayText,
  minute: z.string('a minute is numbered in quotes, as "910"').min(1),
  clause: words.nullable().default(null)
})

const reply = z.strictObject({
  from: words,
  paper: z.strictObject({ meeting: dayText, slug }),
  points: z.array(z.strictObject({ said: words, source })),
  source
})

const question = z
  .strictObject({
    slug,
    title: published,
    said: published,
    put: place,
    referred_to: slug.nullable().default(null),
    reply: reply.nullable().default(null),
    source
  })
  .transform(({ referred_to, ...rest }) => ({ ...rest, referredTo: referred_to }))

/** `questions.yaml`: public questions in published words, and the replies to them. */
export const questionFacts = facts({
  files: 'questions.yaml',
  schema: z.strictObject({ questions: z.array(question) }),
  save: async (db, { questions }) => {
    for (const each of questions) await saveQuestion(db, each)
  }
})
