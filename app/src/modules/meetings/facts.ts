import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { dayText } from '../../platform/site.ts'
import { source } from '../../platform/source.ts'
import { slug } from '../people/index.ts'
import {
  attendances,
  interestKinds,
  itemKinds,
  meetingKinds,
  meetingStatuses,
  paperKinds,
  paperStates,
  resolutionKinds
} from './rules.ts'
import { saveMeeting } from './store.ts'

const words = z.string().min(1)
const maybe = words.nullable().default(null)
const time = z
  .string('a time is written in quotes, as "14:00"')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written on the 24-hour clock, as "14:00"')
  .nullable()
  .default(null)
const pages = z
  .tuple([z.int().positive(), z.int().positive()], 'pages are the first and the last, as [3, 7]')
  .refine(([from, to]) => to >= from, 'the last page stands before the first')
  .transform(([from, to]) => ({ from, to }))
  .nullable()
  .default(null)
const itemNumber = z.int().positive()

const agendaItem = z
  .strictObject({
    number: itemNumber,
    kind: z.enum(itemKinds),
    title: words,
    time,
    purpose: maybe,
    paper: z.enum(paperStates),
    pages,
    presented_by: maybe,
    note: maybe,
    source
  })
  .refine(({ paper, pages: given }) => paper === 'attached' || given === null, {
    message: 'an item with no paper attached has no pages',
    path: ['pages']
  })
  .transform(({ presented_by, ...rest }) => ({ ...rest, presentedBy: presented_by }))

const paper = z
  .strictObject({
    slug,
    item: itemNumber.nullable().default(null),
    kind: z.enum(paperKinds),
    title: words,
    author: maybe,
    pages,
    minutes_of: dayText.nullable().default(null),
    note: maybe,
    source
  })
  .refine(({ kind, minutes_of }) => (kind === 'minutes') === (minutes_of !== null), {
    message: 'a paper of minutes, and no other, says which day they are of',
    path: ['minutes_of']
  })
  .transform(({ minutes_of, ...rest }) => ({ ...rest, minutesOf: minutes_of }))

const attendance = z
  .strictObject({
    person: slug,
    how: z.enum(attendances),
    arrived_at: time,
    left_at: time,
    note: maybe,
    source
  })
  .refine(({ how, arrived_at, left_at }) => how !== 'apology' || (arrived_at ?? left_at) === null, {
    message: 'who sent apologies neither arrived nor left',
    path: ['how']
  })
  .transform(({ arrived_at, left_at, ...rest }) => ({ ...rest, arrivedAt: arrived_at, leftAt: left_at }))

const declaration = z.strictObject({
  person: slug,
  kind: z.enum(interestKinds),
  interest: words,
  item: itemNumber.nullable().default(null),
  consequence: maybe,
  source
})

const resolution = z
  .strictObject({
    clause: z
      .string()
      .regex(/^[ivx]+$/, 'a clause is a small Roman number: "ii"')
      .nullable()
      .default(null),
    kind: z.enum(resolutionKinds),
    said: words,
    confirms_minutes_of: dayText.nullable().default(null),
    source
  })
  .refine(({ kind, confirms_minutes_of }) => kind === 'agree' || confirms_minutes_of === null, {
    message: 'only a resolution that agrees something can confirm minutes',
    path: ['confirms_minutes_of']
  })
  .transform(({ confirms_minutes_of, ...rest }) => ({ ...rest, confirmsMinutesOf: confirms_minutes_of }))

const minute = z.strictObject({
  number: z
    .string('a minute is numbered in quotes, as "905"')
    .regex(/^\d+(\/\d+)?$/, 'a minute is numbered as "905" or "39/20"'),
  title: words,
  summary: words,
  debate: z.array(z.strictObject({ heading: words, said: words, source })).default([]),
  resolutions: z.array(resolution).default([]),
  source
})

interface Listed {
  readonly list: string
  readonly field: string
  readonly values: readonly (string | number)[]
}

const refuseRepeats = (context: z.RefinementCtx, { list, field, values }: Listed): void => {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue
    context.addIssue({ code: 'custom', path: [list, index, field], message: `${value} stands here twice` })
  }
}

const meeting = z
  .strictObject({
    body: slug,
    day: dayText,
    kind: z.enum(meetingKinds),
    status: z.enum(meetingStatuses),
    provisional_on: maybe,
    starts_at: time,
    ends_at: time,
    venue: maybe,
    host: slug.nullable().default(null),
    webcast: z
      .url({ protocol: /^https$/, message: 'a webcast is an address that begins with https://' })
      .nullable()
      .default(null),
    contact: maybe,
    note: maybe,
    source,
    agenda: z.array(agendaItem).default([]),
    papers: z.array(paper).default([]),
    attendance: z.array(attendance).default([]),
    declarations: z.array(declaration).default([]),
    minutes: z.array(minute).default([])
  })
  .refine(({ status, minutes }) => status === 'held' || minutes.length === 0, {
    message: 'only a meeting that was held has minutes; set status: held',
    path: ['minutes']
  })
  .refine(({ status, provisional_on }) => status !== 'held' || provisional_on === null, {
    message: 'a meeting that was held is no longer provisional',
    path: ['provisional_on']
  })
  .superRefine(({ agenda, papers, attendance: who, minutes }, context) => {
    refuseRepeats(context, { list: 'agenda', field: 'number', values: agenda.map((item) => item.number) })
    refuseRepeats(context, { list: 'papers', field: 'slug', values: papers.map((each) => each.slug) })
    refuseRepeats(context, { list: 'attendance', field: 'person', values: who.map((row) => row.person) })
    refuseRepeats(context, { list: 'minutes', field: 'number', values: minutes.map((each) => each.number) })
    for (const [index, { item }] of papers.entries()) {
      if (item === null || agenda.some(({ number }) => number === item)) continue
      context.addIssue({
        code: 'custom',
        path: ['papers', index, 'item'],
        message: `the agenda has no item ${item}`
      })
    }
  })
  .transform(({ provisional_on, starts_at, ends_at, ...rest }) => ({
    ...rest,
    provisionalOn: provisional_on,
    startsAt: starts_at,
    endsAt: ends_at
  }))

/** A meeting as its data file gives it: people and bodies by slug. */
export type NewMeeting = z.output<typeof meeting>

/** `meetings/*.yaml`: one meeting each, with its agenda, papers, attendance, declarations and minutes. */
export const meetingFacts = facts({ files: 'meetings/*.yaml', schema: meeting, save: saveMeeting })
