import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { type Column, DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { placeOf } from '../../platform/source.ts'
import { commitmentPath, planPath } from './paths.ts'
import { RatingShown } from './rating-part.tsx'
import {
  type Chapter,
  chaptersWithout,
  type Colour,
  type Commitment,
  type CommitmentGroup,
  countByRating,
  groupByChapter,
  latestRating,
  type Plan,
  type RatingMeaning,
  sayCounts
} from './rules.ts'

interface PlanProps {
  readonly plan: Plan
  readonly chapters: readonly Chapter[]
  readonly meanings: readonly RatingMeaning[]
  readonly commitments: readonly Commitment[]
}

/** The plan: its commitments by chapter, how many have which rating, and what each rating means. */
export function planPage({ plan, chapters, meanings, commitments }: PlanProps): Page {
  const counts = countByRating(commitments)
  return {
    title: `${plan.title} ${plan.firstYear} to ${plan.lastYear}`,
    lead: plan.about,
    description: `${sayCount({ of: commitments.length, one: 'commitment' })}: ${sayCounts(counts)}.`,
    json: `${planPath()}.json`,
    wide: true,
    main: (
      <>
        <h2>How the commitments are rated</h2>
        <Prose>
          <p>
            The record gives {sayCount({ of: commitments.length, one: 'commitment' })}: {sayCounts(counts)}.
          </p>
          {plan.remark !== null && <p>{plan.remark}</p>}
        </Prose>
        <RatingKey meanings={meanings} counts={counts} />
        {groupByChapter(chapters, commitments).map((group) => (
          <ChapterTable group={group} />
        ))}
        <SourceLine text={placeOf(plan.source)} />
        <Missing items={whatPlanLacks(chapters, commitments)} />
      </>
    )
  }
}

/** What stands at the plan's address before there is one. */
export const noPlanPage = (): Page => ({
  title: 'Police and crime plan',
  main: (
    <Empty
      what="No plan has been loaded."
      how="The plan and its commitments stand here once plan.yaml gives them."
    />
  )
})

interface RatingKeyProps {
  readonly meanings: readonly RatingMeaning[]
  readonly counts: ReturnType<typeof countByRating>
}

function RatingKey({ meanings, counts }: RatingKeyProps): VNode {
  const countOf = (rating: Colour): number => counts.find((count) => count.rating === rating)?.count ?? 0
  return (
    <DataTable
      caption="What each rating means, and how many commitments have it"
      note="Most serious first. The colours and their meanings are the commissioner's own."
      columns={[
        { head: 'Rating', is: 'heading', cell: ({ rating }) => <RatingShown rating={rating} /> },
        { head: 'Who can put it right', cell: ({ who }) => who },
        { head: 'Commitments', is: 'number', cell: ({ rating }) => countOf(rating) },
        { head: 'Source', cell: ({ source }) => placeOf(source) }
      ]}
      rows={counts.flatMap(({ rating }) => meanings.find((each) => each.rating === rating) ?? [])}
    />
  )
}

function ChapterTable({ group: { chapter, commitments } }: { readonly group: CommitmentGroup }): VNode {
  const title = chapter?.title ?? 'Chapter not named in the record'
  return (
    <section id={chapter?.slug ?? 'no-chapter'}>
      <h2>{title}</h2>
      {chapter?.remark && <Prose text={chapter.remark} />}
      <DataTable
        caption={`${sayCount({ of: commitments.length, one: 'commitment' })}: ${sayCounts(countByRating(commitments))}`}
        columns={columnsFor(commitments)}
        rows={commitments}
      />
      {[...new Set(commitments.map(({ source }) => placeOf(source)))].map((place) => (
        <SourceLine text={place} />
      ))}
    </section>
  )
}

// A column of "none given" would tell nothing that one line under the tables does not.
const columnsFor = (commitments: readonly Commitment[]): readonly Column<Commitment>[] => {
  const number: Column<Commitment> = {
    head: 'Number',
    is: 'number',
    cell: (each) => each.number ?? 'None given'
  }
  return [
    {
      head: 'Commitment',
      is: 'heading',
      cell: (each) => <a href={commitmentPath(each.slug)}>{each.title}</a>
    },
    ...(commitments.some((each) => each.number !== null) ? [number] : []),
    { head: 'Rating', cell: (each) => <RatingShown rating={latestRating(each)?.rating ?? null} /> },
    { head: 'Quarter', cell: (each) => latestRating(each)?.quarter.name ?? 'Not rated' }
  ]
}

const whatPlanLacks = (
  chapters: readonly Chapter[],
  commitments: readonly Commitment[]
): readonly string[] => {
  const empty = chaptersWithout(chapters, commitments).map(({ title }) => title)
  const unnumbered = commitments.filter(({ number }) => number === null).length
  const reports = new Set(commitments.map(({ report }) => report)).size
  return [
    `The plan in full: these are the commitments of ${sayCount({ of: reports, one: 'report' })}, restated in our own words.`,
    ...(empty.length > 0
      ? [
          `Commitments of chapters that the record names without listing any: ${new Intl.ListFormat('en-GB').format(empty)}.`
        ]
      : []),
    ...(unnumbered > 0
      ? [`Numbers of ${sayCount({ of: unnumbered, one: 'commitment' })}: the record lists them without.`]
      : []),
    'The written update of each quarter: only its rating is kept here.'
  ]
}
