import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { filling } from '../../platform/slots.ts'
import { meetingMatters } from '../meetings/index.ts'
import { commitmentMatters } from '../plan/index.ts'
import { OnTheProgramme } from './item-part.tsx'
import { programmeFacts, topicFacts } from './facts.ts'
import { itemPath, programmePath, topicPath } from './paths.ts'
import { routes } from './routes.ts'
import { dayOf, type ProgrammeItem, type Topic, whenInWords, whyDone } from './rules.ts'
import { readItems, readTopics } from './store.ts'

export { programmePath } from './paths.ts'

const findings = async (db: Database): Promise<readonly Finding[]> => [
  ...(await readItems(db)).map(itemFinding),
  ...(await readTopics(db)).map(topicFinding)
]

const itemFinding = (item: ProgrammeItem): Finding => ({
  path: itemPath(item.slug),
  kind: 'Work programme item',
  title: item.title,
  text: [whenInWords(item), ...item.objectives, item.note ?? ''].join('. '),
  on: dayOf(item)
})

const topicFinding = (topic: Topic): Finding => ({
  path: topicPath(topic.slug),
  kind: 'Topic',
  title: topic.title,
  text: [...topic.objectives, ...topic.questions, topic.note ?? ''].join('. '),
  on: null
})

/** The work programme: what the panel means to do and when, and the menu it chooses from. */
export const programme: Module = {
  name: 'programme',
  nav: { text: 'Work programme', href: programmePath() },
  routes,
  facts: [programmeFacts, topicFacts],
  findings,
  fillings: [
    filling(commitmentMatters, async ({ db }, { chapter }) =>
      OnTheProgramme({
        items: (await readItems(db)).filter((item) => chapter && item.chapter?.slug === chapter.slug),
        foot: whenInWords
      })
    ),
    filling(meetingMatters, async ({ db }, { day }) =>
      OnTheProgramme({ items: (await readItems(db)).filter((item) => dayOf(item) === day), foot: whyDone })
    )
  ]
}
