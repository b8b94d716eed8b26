import { dayInLondon } from '@scrutable/calendar'
import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import {
  Button,
  Details,
  ErrorSummary,
  InsetText,
  Select,
  Textarea
} from '../../platform/govuk/generated.tsx'
import { When } from '../../platform/parts/when.tsx'
import { answeredPaper, type Links } from './kept-rules.ts'
import type { KeptCheck } from './kept-store.ts'
import { checkedPage } from './pages.tsx'
import { checkPath, deletePath, keeperPath, keptPath } from './paths.ts'
import { numbered } from './rules.ts'

/** A kept check for whoever has its link. */
export const keptPage = (kept: KeptCheck): Page =>
  checkedPage(
    answeredPaper(kept),
    <InsetText
      html={
        <p class="govuk-body">
          Kept by whoever sent it, until {ends(kept)}. Not everybody can see this page.
        </p>
      }
    />
  )

interface Keeper {
  readonly links: Links
  /** The whole address of the reader's link, to be copied. */
  readonly readerAddress: string
  readonly problem: string | null
}

/** The same for its keeper, who may answer its findings and delete it. */
export const keeperPage = (kept: KeptCheck, keeper: Keeper): Page =>
  checkedPage(
    answeredPaper(kept),
    <>
      {keeper.problem !== null && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: keeper.problem, href: '#because' }]}
        />
      )}
      <InsetText
        html={
          <>
            <p class="govuk-body">
              Kept until {ends(kept)}. This page is yours: bookmark it to come back, and do not pass it on. To
              share what was found, pass on this link:
            </p>
            <p class="govuk-body kept-link">
              <a href={keptPath(keeper.links.reader)}>{keeper.readerAddress}</a>
            </p>
          </>
        }
      />
      <AnswerForm kept={kept} keeper={keeper} />
      <Details summaryText="Delete it now" html={<DeleteForm links={keeper.links} />} />
    </>
  )

const ends = (kept: KeptCheck): VNode => <When day={dayInLondon(kept.endsAt)} />

function AnswerForm({ kept, keeper }: { readonly kept: KeptCheck; readonly keeper: Keeper }): VNode | null {
  const failing = numbered(answeredPaper(kept).report).filter(({ claim }) => claim.verdict === 'fails')
  if (failing.length === 0) return null
  const form = (
    <form
      action={keeperPath(keeper.links.reader, keeper.links.keeper)}
      method="post"
      encType="multipart/form-data"
    >
      <Select
        name="finding"
        label={{ text: 'Which finding' }}
        items={failing.map(({ number, claim }) => ({
          value: String(number),
          text: `${number}: ${claim.stated} (${claim.reason})`.slice(0, 100)
        }))}
      />
      <Textarea
        name="because"
        rows="3"
        label={{ text: 'It is right as printed, because' }}
        {...(keeper.problem !== null && { errorMessage: { text: keeper.problem } })}
      />
      <Button text="Answer" classes="govuk-button--secondary" />
    </form>
  )
  return <Details summaryText="Answer a finding" html={form} open={keeper.problem !== null} />
}

function DeleteForm({ links }: { readonly links: Links }): VNode {
  return (
    <form action={deletePath(links.reader, links.keeper)} method="post" encType="multipart/form-data">
      <p class="govuk-body">The document, its findings and your answers go at once, and both links end.</p>
      <Button text="Delete" classes="govuk-button--warning" />
    </form>
  )
}

/** What is shown once a kept check is deleted. */
export const deletedPage = (): Page => ({
  title: 'Deleted',
  lead: 'The document, its findings and your answers are gone, and both links have ended.',
  main: (
    <p class="govuk-body">
      <a href={checkPath()}>Check another report</a>
    </p>
  )
})
