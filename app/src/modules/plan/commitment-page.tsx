import { monthName } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { Empty } from '../../platform/parts/empty.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { placeOf } from '../../platform/source.ts'
import { chapterPath, commitmentPath, planPath } from './paths.ts'
import { RatingShown } from './rating-part.tsx'
import { captionOf, type Commitment, type QuarterRating, type RatingMeaning } from './rules.ts'

interface CommitmentProps {
  readonly commitment: Commitment
  readonly meanings: readonly RatingMeaning[]
  /** What other modules know of it. */
  readonly matters: ComponentChildren
}

/** One commitment: what it promises, its ratings by quarter, and what other pages know of it. */
export function commitmentPage({ commitment, meanings, matters }: CommitmentProps): Page {
  const { title, about, chapter, number, report, remark, ratings, slug } = commitment
  return {
    title,
    caption: captionOf(commitment),
    lead: about,
    description: `${captionOf(commitment)} of the police and crime plan: ${title}.`,
    crumbs: [{ text: 'Plan', href: planPath() }],
    json: `${commitmentPath(slug)}.json`,
    main: (
      <>
        <Facts
          facts={[
            { name: 'Number', value: number ?? 'None given in the record' },
            {
              name: 'Chapter',
              value: chapter ? (
                <a href={chapterPath(chapter.slug)}>{chapter.title}</a>
              ) : (
                'Not named in the record'
              )
            },
            { name: 'Brought to the panel by', value: `Report: ${report}` }
          ]}
        />
        <SourceLine text={placeOf(commitment.source)} />
        <h2>Rating</h2>
        {ratings.length === 0 && (
          <Empty
            what="This commitment has no rating."
            how="Ratings stand here by quarter once plan.yaml gives them."
          />
        )}
        {ratings.map((given) => (
          <RatingOfQuarter given={given} meanings={meanings} />
        ))}
        {remark !== null && (
          <>
            <h2>A remark about the record</h2>
            <Prose text={remark} />
          </>
        )}
        {matters}
        <Missing
          items={[
            "The commitment in the plan's own words: it is restated here.",
            "The quarter's written update: only its rating is kept here."
          ]}
        />
      </>
    )
  }
}

interface RatingOfQuarterProps {
  readonly given: QuarterRating
  readonly meanings: readonly RatingMeaning[]
}

function RatingOfQuarter({ given, meanings }: RatingOfQuarterProps): VNode {
  const meaning = meanings.find((each) => each.rating === given.rating)
  return (
    <>
      <Facts
        facts={[
          { name: 'Quarter', value: given.quarter.name },
          { name: 'Entered in', value: monthName(given.entered) },
          { name: 'Rating', value: <RatingShown rating={given.rating} /> },
          { name: 'Who can put it right', value: meaning?.who ?? null },
          { name: 'Why it is not shown', value: given.because }
        ]}
      />
      <SourceLine text={placeOf(given.source)} />
    </>
  )
}
