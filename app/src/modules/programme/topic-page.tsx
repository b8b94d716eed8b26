import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { placeOf } from '../../platform/source.ts'
import { planPath } from '../plan/index.ts'
import { programmePath, topicsPath } from './paths.ts'
import type { Topic } from './rules.ts'

/** The menu: what the panel may yet put on its programme. */
export function topicsPage(topics: readonly Topic[]): Page {
  return {
    title: 'Topics the panel may add',
    lead: 'What members suggested and have not dated yet. Items may be added, moved or taken out at any meeting.',
    description: `${sayCount({ of: topics.length, one: 'topic' })} that the panel may put on its work programme.`,
    crumbs: [{ text: 'Work programme', href: programmePath() }],
    json: `${topicsPath()}.json`,
    main: (
      <>
        {topics.length === 0 && (
          <Empty what="The menu has no topics." how="Topics stand here once topics.yaml gives them." />
        )}
        {topics.map((topic) => (
          <TopicShown topic={topic} />
        ))}
        <Missing items={['Dates: a topic gets one when the panel puts it on the work programme.']} />
      </>
    )
  }
}

function TopicShown({ topic }: { readonly topic: Topic }): VNode {
  const { slug, title, chapter, objectives, questions, note, source } = topic
  return (
    <section id={slug}>
      <h2>{title}</h2>
      <Points title="What it is about" points={objectives} />
      <Points title="What the panel could ask" points={questions} />
      <Prose>
        {note !== null && <p>{note}</p>}
        {chapter && (
          <p>
            Chapter of the plan: <a href={planPath()}>{chapter.title}</a>
          </p>
        )}
      </Prose>
      <SourceLine text={placeOf(source)} />
    </section>
  )
}

function Points(props: { readonly title: string; readonly points: readonly string[] }): VNode | null {
  if (props.points.length === 0) return null
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </>
  )
}
