import type { Page } from '../../platform/answer.ts'
import { Marked } from '../../platform/parts/marked.tsx'
import { CheckedDocument, Findings } from '../../platform/parts/findings.tsx'
import { theftsTable } from './facts.tsx'

/** A checked report with its findings beside it. */
export const checkedPage: Page = {
  title: 'Road safety report',
  caption: 'Checked report',
  lead: 'Of 6 statements that can be recomputed, 4 hold and 1 fails. 1 more gives no base to check it by.',
  wide: true,
  main: (
    <CheckedDocument
      findings={
        <Findings
          title="Findings"
          findings={[
            {
              number: 1,
              verdict: 'fails',
              stated: 'a 21.7% increase',
              reason: '12,162 to 13,610 is +11.9%',
              where: 'Page 46, paragraph 7.1',
              guess: 'the figure of another row'
            },
            {
              number: 2,
              verdict: 'unchecked',
              stated: 'nearly doubled',
              reason: 'Nothing here says from what.',
              where: 'Page 47'
            },
            {
              number: 3,
              verdict: 'holds_by_rounding',
              stated: '8%',
              reason: '1,116 to 1,028 is −7.9%',
              isMarked: false
            }
          ]}
        />
      }
      document={
        <>
          <h2>7. Enforcement</h2>
          <p>
            7.1 Activations rose to 13,610 from 12,162,{' '}
            <Marked verdict="fails" finding={1} isFirst>
              a 21.7% increase
            </Marked>
            , while seizures fell from 1,116 to 1,028, a decrease of <Marked verdict="holds">7.9%</Marked> or
            about <Marked verdict="holds_by_rounding">8%</Marked>.
          </p>
          <p>
            7.2 Reports with footage{' '}
            <Marked verdict="unchecked" finding={2} isFirst>
              nearly doubled
            </Marked>
            , and 2,204 of 2,310 letters (<Marked verdict="holds">95.4%</Marked>) went out in time.
          </p>
          {theftsTable}
        </>
      }
    />
  )
}
