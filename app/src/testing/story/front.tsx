import { day } from '@scrutable/calendar'
import type { Page } from '../../platform/answer.ts'
import { CardList } from '../../platform/parts/card-list.tsx'
import { Rating } from '../../platform/parts/rating.tsx'
import { Status } from '../../platform/parts/status.tsx'
import { When } from '../../platform/parts/when.tsx'
import { FigureLine } from '../../platform/parts/figure.tsx'
import { Front, FrontBlock, FrontLead } from '../../platform/parts/front.tsx'
import { ledger } from './facts.tsx'

/** A front page. */
export const frontPage: Page = {
  title: 'Policing held to account, in public',
  wide: true,
  lead: 'What the panel asked, what it was told, and whether the figures add up.',
  main: (
    <Front
      lead={
        <FrontLead
          kicker="Meets next"
          title="Roads, call handling and the programme for spring"
          href="/meetings/2025-11-17"
          aside={
            <CardList
              cards={[
                {
                  kind: '2:30pm',
                  title: 'How crime is reported',
                  href: '/meetings/2025-11-17#7',
                  text: 'Pages 15 to 33'
                },
                {
                  kind: '3:15pm',
                  title: 'Safer roads',
                  href: '/meetings/2025-11-17#8',
                  text: 'Pages 34 to 72'
                },
                { kind: '4:15pm', title: 'Work programme', href: '/meetings/2025-11-17#9' }
              ]}
            />
          }
        >
          <p>
            <When day={day('2025-11-17')} time="14:00" />, Committee Room 3, Wolverhampton Civic Centre.
            Anyone may watch.
          </p>
          <p>
            The panel takes two reports from the office and follows up{' '}
            <a href="/actions">three open actions</a>.
          </p>
        </FrontLead>
      }
    >
      <FrontBlock title="Just published" more={{ text: 'All papers', href: '/papers' }}>
        <CardList
          cards={[
            {
              title: 'Road safety report',
              href: '/papers/8',
              kind: 'Report',
              text: '39 pages, 4 figures that do not add up'
            },
            {
              title: 'Minutes of 8 September',
              href: '/minutes',
              kind: 'Minutes',
              text: 'Ten minutes, five resolutions'
            }
          ]}
        />
      </FrontBlock>
      <FrontBlock title="What is late" more={{ text: 'All actions', href: '/actions' }}>
        <CardList
          cards={[
            {
              title: 'Ask for data on outcomes',
              href: '/actions/898',
              foot: <Status value="Ongoing" />,
              text: '112 days old'
            },
            {
              title: 'Write about vetting times',
              href: '/actions/911ii',
              foot: <Status value="To be discharged" />
            }
          ]}
        />
      </FrontBlock>
      <FrontBlock title="What you can do">
        <CardList
          cards={[
            {
              title: 'Ask the panel a question',
              href: '/questions',
              text: 'In writing, four days before it meets'
            },
            {
              title: 'Check the figures in a report',
              href: '/check',
              text: 'Yours or anybody’s; nothing is kept'
            }
          ]}
        />
      </FrontBlock>
      <FrontBlock
        title="What is getting worse"
        size="wide"
        more={{ text: 'All measures', href: '/measures' }}
      >
        {ledger.slice(1).map((figure) => (
          <FigureLine {...figure} />
        ))}
      </FrontBlock>
      <FrontBlock title="Commitments that need help">
        <CardList
          cards={[
            {
              title: 'Answer 101 within three minutes',
              href: '/c/84',
              kind: 'Commitment 84',
              foot: <Rating value="needs lead" />
            },
            {
              title: 'Fewer deaths on the roads',
              href: '/c/172',
              kind: 'Commitment 172',
              foot: <Rating value="needs wider team" />
            }
          ]}
        />
      </FrontBlock>
    </Front>
  )
}
