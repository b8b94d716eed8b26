import { isMonth, month, parsePeriod, quarterOf } from '@scrutable/calendar'
import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { colours } from './rules.ts'
import { savePlan } from './store.ts'

const words = z.string().min(1)

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is small letters and digits joined by hyphens: "seat-belts"')

const quarter = z
  .string()
  .regex(/^\d{4}\/\d{2} Q[1-4]$/, 'a quarter is written "2025/26 Q1"')
  .transform((text) => quarterOf(parsePeriod(text).from))

const monthText = z.string().refine(isMonth, 'a month is written "2025-07"').transform(month)

const rating = z
  .strictObject({
    quarter,
    rating: z.enum(colours).nullable(),
    because: words.nullable().default(null),
    source
  })
  .refine((given) => given.rating !== null || given.because !== null, {
    message: 'a rating that is null says why: add "because"',
    path: ['because']
  })

const commitment = z.strictObject({
  slug,
  number: z.int().positive().nullable().default(null),
  chapter: slug.nullable(),
  report: words,
  title: words,
  about: words,
  remark: words.nullable().default(null),
  source,
  ratings: z.array(rating)
})

const plan = z
  .strictObject({
    slug,
    title: words,
    first_year: z.int(),
    last_year: z.int(),
    launched_on: dayText.nullable(),
    about: words,
    remark: words.nullable().default(null),
    source
  })
  .transform(({ first_year, last_year, launched_on, ...rest }) => ({
    ...rest,
    firstYear: first_year,
    lastYear: last_year,
    launchedOn: launched_on
  }))

const chapter = z.strictObject({ slug, title: words, remark: words.nullable().default(null), source })

/** `plan.yaml`: the plan, its chapters and commitments, and what each was rated in which quarter. */
export const planFacts = facts({
  files: 'plan.yaml',
  schema: z
    .strictObject({
      plan,
      quarters: z.array(z.strictObject({ quarter, entered: monthText, source })),
      ratings: z.array(z.strictObject({ rating: z.enum(colours), meaning: words, who: words, source })),
      chapters: z.array(chapter),
      commitments: z.array(commitment)
    })
    .superRefine(({ quarters, chapters, commitments }, context) => {
      commitments.forEach((each, index) => {
        if (each.chapter !== null && !chapters.some(({ slug: known }) => known === each.chapter))
          context.addIssue({
            code: 'custom',
            path: ['commitments', index, 'chapter'],
            message: `no chapter "${each.chapter}" is listed under chapters; list it, or correct the name`
          })
        each.ratings.forEach((given, place) => {
          if (!quarters.some((known) => known.quarter.from === given.quarter.from))
            context.addIssue({
              code: 'custom',
              path: ['commitments', index, 'ratings', place, 'quarter'],
              message: `${given.quarter.name} is not listed under quarters; list it with the month its ratings were entered`
            })
        })
      })
    }),
  save: savePlan
})
