import { day } from '@scrutable/calendar'
import type { Page } from '../../platform/answer.ts'
import { Count } from '../../platform/parts/count.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { Rating } from '../../platform/parts/rating.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { Status } from '../../platform/parts/status.tsx'
import { Trail } from '../../platform/parts/trail.tsx'
import { When } from '../../platform/parts/when.tsx'
import { Button, Details, FileUpload, Pagination, SummaryList, Tag } from '../../platform/govuk/generated.tsx'
import { FigureLine, Headline } from '../../platform/parts/figure.tsx'
import { answered, ledger, theftsTable } from './facts.tsx'

// Pages made only of parts, with invented facts: tests and eyes look at these before any module's page exists.

/** Every part on one page. */
export const partsPage: Page = {
  title: 'Write to the office about vetting times',
  caption: 'Action 911ii',
  lead: 'The panel asked for the time that vetting takes, by role. The office has until the next meeting to reply.',
  crumbs: [{ text: 'Actions', href: '/actions' }],
  description: 'What was asked, when, and what came of it.',
  json: '/actions/911ii.json',
  main: (
    <>
      <Trail
        items={[
          { text: 'Commitment 84: grow the neighbourhood teams', href: '/commitments/84' },
          { text: 'Minute 911, 8 September 2025', href: '/minutes/911' },
          { text: 'Action 911ii', isHere: true },
          { text: 'Reply awaited' }
        ]}
      />
      <Facts
        facts={[
          { name: 'Status', value: <Status value="Ongoing" /> },
          { name: 'Rating', value: <Rating value="needs lead" /> },
          { name: 'Due', value: <When day={day('2025-11-17')} time="14:00" /> },
          { name: 'Left out', value: null },
          { name: 'Letters', value: <Count of={2} one="letter" /> }
        ]}
      />
      <h2>How it stands</h2>
      <Headline {...answered} />
      {ledger.map((figure) => (
        <FigureLine {...figure} />
      ))}
      {theftsTable}
      <SourceLine text="Vehicle crime report, table 3" href="/papers/vehicle-crime#table-3" />
      <h2>In its own words</h2>
      <Prose
        text={
          'Neighbourhood teams are drawn from response, and each move needs vetting. The panel heard that this takes longest for officers who come from other forces, and asked for the times by role.\n\nThe office said it would write before the next meeting.'
        }
      />
      <Details
        summaryText="What discharged means"
        text="An action is discharged when the panel resolves so."
      />
      <h3>Ratings and statuses</h3>
      <p>
        <Rating value="on track" /> <Rating value="needs wider team" /> <Status value="To be discharged" />{' '}
        <Status value="Discharged" /> <Tag text="New" />
      </p>
      <h2>Letters</h2>
      <Empty
        what="No reply has come yet."
        how="A reply stands here once it is published with the papers of a meeting."
      />
      <SummaryList
        rows={[
          { key: { text: 'Sent' }, value: { html: <When day={day('2025-09-22')} short /> } },
          { key: { text: 'To' }, value: { text: 'The chief executive' } }
        ]}
      />
      <form method="post" encType="multipart/form-data">
        <FileUpload
          name="report"
          id="report"
          label={{ text: 'Report to check' }}
          hint={{ text: 'PDF or Word' }}
        />
        <Button text="Check it" />
      </form>
      <Pagination previous={{ href: '/actions/910' }} next={{ href: '/actions/912' }} />
      <Missing items={['The letter itself, which is not published.', 'Vetting times by role.']} />
    </>
  )
}
