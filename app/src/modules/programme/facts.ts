import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { kinds } from './rules.ts'
import { saveProgramme, saveTopic } from './store.ts'

const words = z.string().min(1)

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is small letters and digits joined by hyphens: "annual-report"')

const optionalWords = words.nullable().default(null)

const item = z
  .strictObject({
    slug,
    on: dayText.nullable(),
    when: optionalWords,
    after: dayText.nullable().default(null),
    time: optionalWords,
    kind: z.enum(kinds),
    title: words,
    statutory: z.boolean(),
    chapter: slug.nullable().default(null),
    objectives: z.array(words),
    note: optionalWords,
    remark: optionalWords,
    printed: optionalWords,
    is_read_by_us: z.boolean().default(false),
    source
  })
  .refine(({ on, when, after }) => on !== null || (when !== null && after !== null), {
    message: 'an item with no day says in words when it comes ("when") and after which day ("after")',
    path: ['on']
  })
  .refine(({ is_read_by_us, printed }) => !is_read_by_us || printed !== null, {
    message: 'a day read by us keeps what the record prints: add "printed"',
    path: ['printed']
  })
  .transform(({ is_read_by_us, ...rest }) => ({ ...rest, isReadByUs: is_read_by_us }))

/** `programme.yaml`: the year's dated items. */
export const programmeFacts = facts({
  files: 'programme.yaml',
  schema: z.strictObject({
    programme: z
      .strictObject({
        year: z.string().regex(/^\d{4}\/\d{2}$/, 'a year of work is written "2025/26"'),
        title: words,
        as_at: dayText,
        about: words,
        source
      })
      .transform(({ as_at, ...rest }) => ({ ...rest, asAt: as_at })),
    items: z.array(item)
  }),
  save: saveProgramme
})

const topic = z.strictObject({
  slug,
  title: words,
  chapter: slug.nullable().default(null),
  objectives: z.array(words),
  questions: z.array(words),
  note: optionalWords,
  source
})

/** `topics.yaml`: the menu of topics that have no date yet. */
export const topicFacts = facts({
  files: 'topics.yaml',
  schema: z.strictObject({ topics: z.array(topic) }),
  save: async (db, { topics }) => {
    for (const each of topics) await saveTopic(db, each)
  }
})
