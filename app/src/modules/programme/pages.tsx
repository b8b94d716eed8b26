import { longDay, plainDay, type Day } from '@scrutable/calendar'
import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { placeOf } from '../../platform/source.ts'
import { meetingPath } from '../meetings/index.ts'
import { planPath } from '../plan/index.ts'
import { itemPath, programmePath, topicsPath } from './paths.ts'
import {
  datingRemark,
  groupBySitting,
  isToCome,
  kindInWords,
  type Programme,
  type ProgrammeItem,
  type Sitting,
  whenInWords,
  whyDone
} from './rules.ts'

interface ProgrammeProps {
  readonly programme: Programme
  readonly items: readonly ProgrammeItem[]
  readonly today: Day
  /** The days that have a meeting's page to go to. */
  readonly meetingDays: readonly Day[]
}

/** The year's work: what is still to come first, then what has been done. */
export function programmePage({ programme, items, today, meetingDays }: ProgrammeProps): Page {
  const toCome = items.filter((item) => isToCome(item, today))
  const done = items.filter((item) => !isToCome(item, today))
  return {
    title: programme.title,
    lead: programme.about,
    description: `${sayCount({ of: items.length, one: 'item' })} of the panel's work in ${programme.year}.`,
    json: `${programmePath()}.json`,
    wide: true,
    main: (
      <>
        <YearTable programme={programme} items={items} />
        <p>
          <a href={topicsPath()}>Topics the panel may add</a>
        </p>
        <h2>Still to come</h2>
        {toCome.length === 0 && (
          <Empty
            what="Nothing is still to come."
            how="New items stand here once programme.yaml gives them."
          />
        )}
        {groupBySitting(toCome).map((sitting) => (
          <SittingShown sitting={sitting} meetingDays={meetingDays} />
        ))}
        {done.length > 0 && <h2>Already past</h2>}
        {groupBySitting(done).map((sitting) => (
          <SittingShown sitting={sitting} meetingDays={meetingDays} />
        ))}
        <Missing
          items={[
            `Changes made after ${plainDay(programme.asAt)}: the programme is shown as the papers of that day print it.`,
            'Places and times of the meetings, except where the programme prints them.',
            "The panel's own wording: objectives are restated here."
          ]}
        />
      </>
    )
  }
}

/** What stands at the programme's address before there is one. */
export const noProgrammePage = (): Page => ({
  title: 'Work programme',
  main: (
    <Empty
      what="No work programme has been loaded."
      how="The year's items stand here once programme.yaml gives them."
    />
  )
})

function YearTable({ programme, items }: Pick<ProgrammeProps, 'programme' | 'items'>): VNode {
  return (
    <>
      <DataTable
        caption={`The panel's year ${programme.year} at a glance, as at ${longDay(programme.asAt)}`}
        columns={[
          {
            head: 'Item',
            is: 'heading',
            cell: ({ slug, title }) => <a href={itemPath(slug)}>{title}</a>
          },
          { head: 'When', cell: (item) => `${whenInWords(item)}${item.isReadByUs ? ' (read by us)' : ''}` },
          { head: 'At', cell: ({ kind }) => kindInWords(kind) },
          { head: 'Required by law', cell: ({ isStatutory }) => (isStatutory ? 'Yes' : 'No') }
        ]}
        rows={items}
      />
      <SourceLine text={placeOf(programme.source)} />
    </>
  )
}

interface SittingProps {
  readonly sitting: Sitting
  readonly meetingDays: readonly Day[]
}

function SittingShown({ sitting: { when, day, items }, meetingDays }: SittingProps): VNode {
  return (
    <section>
      <h3>{when}</h3>
      {day !== null && meetingDays.includes(day) && (
        <p>
          <a href={meetingPath(day)}>Agenda and papers of {plainDay(day)}</a>
        </p>
      )}
      {items.map((item) => (
        <ItemShown item={item} />
      ))}
    </section>
  )
}

function ItemShown({ item }: { readonly item: ProgrammeItem }): VNode {
  const { slug, title, objectives, chapter, kind, note, remark } = item
  const dating = datingRemark(item)
  return (
    <article id={slug}>
      <h4>{title}</h4>
      {objectives.length === 0 ? (
        <p>The record gives it no objectives.</p>
      ) : (
        <ul>
          {objectives.map((objective) => (
            <li>{objective}</li>
          ))}
        </ul>
      )}
      <Prose>
        {note !== null && <p>{note}</p>}
        <p>
          {kindInWords(kind)}. {whyDone(item)}.{' '}
          {chapter && (
            <>
              Chapter of the plan: <a href={planPath()}>{chapter.title}</a>.
            </>
          )}
        </p>
        {dating !== null && <p>{dating}</p>}
        {remark !== null && <p>{remark}</p>}
      </Prose>
      <SourceLine text={placeOf(item.source)} />
    </article>
  )
}
