import { placeOf } from '../../platform/source.ts'
import { itemPath, topicPath } from './paths.ts'
import { type Programme, type ProgrammeItem, type Topic, whenInWords } from './rules.ts'

/** The work programme as published. */
export const programmeJson = (programme: Programme, items: readonly ProgrammeItem[]) => ({
  year: programme.year,
  title: programme.title,
  as_at: programme.asAt,
  source: placeOf(programme.source),
  items: items.map(itemJson)
})

const itemJson = (item: ProgrammeItem) => ({
  slug: item.slug,
  path: itemPath(item.slug),
  on: item.placing.kind === 'day' ? item.placing.day : null,
  when_in_words: whenInWords(item),
  printed: item.printed,
  is_read_by_us: item.isReadByUs,
  kind: item.kind,
  title: item.title,
  is_statutory: item.isStatutory,
  chapter: item.chapter?.title ?? null,
  objectives: item.objectives,
  note: item.note,
  remark: item.remark,
  source: placeOf(item.source)
})

/** The menu of topics as published. */
export const topicsJson = (topics: readonly Topic[]) => ({
  topics: topics.map(({ slug, title, chapter, objectives, questions, note, source }) => ({
    slug,
    path: topicPath(slug),
    title,
    chapter: chapter?.title ?? null,
    objectives,
    questions,
    note,
    source: placeOf(source)
  }))
})
