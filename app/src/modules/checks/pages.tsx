import { placeWords, summaryText } from '@scrutable/figures'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import {
  Button,
  Details,
  ErrorSummary,
  FileUpload,
  Radios,
  Textarea
} from '../../platform/govuk/generated.tsx'
import { CheckedDocument, Findings, type FindingShown } from '../../platform/parts/findings.tsx'
import { Marked } from '../../platform/parts/marked.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { PaperText, type ShowStretch } from '../../platform/parts/paper-text.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import type { FormProblem } from './forms.ts'
import { keepingDays } from './kept-rules.ts'
import { checkPath } from './paths.ts'
import {
  type CheckedPaper,
  gravestFirst,
  type Mark,
  marksFor,
  numbered,
  type NumberedClaim
} from './rules.ts'

const title = 'Check a report'

/** The page where a document is chosen or pasted. */
export const formPage = (problem: FormProblem | null): Page => ({
  title,
  description:
    'Work out again every figure in a report that can be worked out. Nothing you send is kept unless you ask.',
  lead: 'Every figure in it that can be worked out again is worked out again. You see which hold, which fail and which nobody can check.',
  main: (
    <>
      {problem !== null && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: problem.message, href: `#${problem.field}` }]}
        />
      )}
      <form action={checkPath()} method="post" enctype="multipart/form-data">
        <FileUpload
          name="file"
          label={{ text: 'Choose a document', classes: 'govuk-label--m' }}
          hint={{
            text: 'Word (.docx), PowerPoint (.pptx), Excel (.xlsx), OpenDocument spreadsheet (.ods), PDF, web page (.html), Markdown or text, up to 25 MB'
          }}
          attributes={{ accept: '.docx,.pptx,.xlsx,.ods,.pdf,.html,.htm,.md,.txt' }}
          {...errorAt('file', problem)}
        />
        <Textarea
          name="text"
          rows="8"
          label={{ text: 'Or paste its text', classes: 'govuk-label--m' }}
          hint={{
            text: 'A paragraph is enough. Columns of a table may be parted by tabs, as a spreadsheet copies them.'
          }}
          {...errorAt('text', problem)}
        />
        <Radios
          name="keep"
          fieldset={{ legend: { text: 'Share what is found?', classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: 'You get a link that cannot be guessed, and can delete it at any time.' }}
          items={[
            { value: '', text: 'No, forget the document', checked: true },
            ...keepingDays.map((days) => ({ value: String(days), text: `Keep it for ${days} days` }))
          ]}
        />
        <Button text="Check the figures" />
      </form>
      <Details summaryText="What happens to what I send" html={keptNothing} />
      <Details summaryText="What is checked, and what is not" html={whatIsChecked} />
    </>
  )
})

const errorAt = (
  field: FormProblem['field'],
  problem: FormProblem | null
): { errorMessage?: { text: string } } =>
  problem?.field === field ? { errorMessage: { text: problem.message } } : {}

const keptNothing = (
  <Prose>
    <p>
      Unless you choose to share it, it is read in memory, checked, shown to you and forgotten. It is not
      written to disk, not logged and not sent anywhere else. When you leave the page of findings they are
      gone: print it or save it if you want them.
    </p>
    <p>
      If you choose to share it, the document and its findings are kept for the days you choose, then deleted.
      Whoever has the link can read them, so do not share what is not public.
    </p>
  </Prose>
)

const whatIsChecked = (
  <Prose>
    <p>
      Changes in per cent, in points and in numbers; shares; totals, in sentences and in tables; the number of
      things in a list; references to figures and tables; days of the week; and whether the same figure is
      printed twice with two values.
    </p>
    <p>
      A figure is wrong only if no true figures could have been rounded to the printed ones. Whether the
      printed figures are themselves true cannot be told from a document.
    </p>
  </Prose>
)

/**
 * A checked document: what was found, the document with its figures marked, and the working of each verdict.
 *
 * @param above what stands between the heading and the findings
 */
export const checkedPage = (checked: CheckedPaper, above: ComponentChildren = null): Page => {
  const { name, paper, report } = checked
  const all = numbered(report)
  // The gravest first where there are too many to show; the page of a whole book would hold up every other visitor.
  const claims = all.length <= mostShown ? all : gravestFirst(all).slice(0, mostShown)
  const failing = claims.filter(({ claim }) => claim.verdict === 'fails')
  const others = claims.filter(({ claim }) => claim.verdict !== 'fails')
  const marked = new Set<number>()
  // Made first, because the list beside it says which findings are marked in it.
  const document = PaperText({ paper, show: showMarked(paper.text, claims, marked) })
  const findingOf = findingIn(marked)
  return {
    title: headlineOf(
      all.filter(({ claim }) => claim.verdict === 'fails').length,
      all.length + report.answered.length
    ),
    caption: name,
    lead: summaryText(report),
    crumbs: [{ text: title, href: checkPath() }],
    wide: true,
    main: (
      <>
        {above}
        {paper.warnings.length > 0 && <Warnings texts={paper.warnings.map((warning) => warning.message)} />}
        <CheckedDocument
          findings={
            <>
              {failing.length > 0 && <Findings title="Figures that fail" findings={failing.map(findingOf)} />}
              <Answered answered={report.answered} />
              <Notes notes={report.notes} />
              {others.length > 0 && (
                <Findings title="The other figures checked" findings={others.map(findingOf)} />
              )}
            </>
          }
          document={document}
        />
        <Missing
          items={[
            ...beyondWords(all.length),
            ...aloneWords(report),
            'Pictures and charts: figures drawn in a picture are not read.'
          ]}
        />
        <p>
          <a href={checkPath()}>Check another report</a>
        </p>
      </>
    )
  }
}

/** The most findings that one page shows. */
const mostShown = 2000

const beyondWords = (found: number): readonly string[] =>
  found <= mostShown
    ? []
    : [
        `${found - mostShown} findings beyond the ${mostShown} shown, the gravest first: send the document in parts to see them all.`
      ]

const aloneWords = ({ figures }: CheckedPaper['report']): readonly string[] => {
  const alone = figures.seen - figures.inClaims
  if (alone === 0) return []
  const subject = alone === 1 ? 'One figure that stands' : `${alone} figures that stand`
  return [`${subject} alone: nothing else in the document says what it should be.`]
}

const headlineOf = (failing: number, claims: number): string => {
  if (claims === 0) return 'No figure here can be worked out again'
  if (failing === 0) return 'No figure fails'
  return failing === 1 ? 'One figure fails' : `${failing} figures fail`
}

function Warnings({ texts }: { readonly texts: readonly string[] }): VNode {
  return (
    <div class="govuk-inset-text">
      {texts.map((text) => (
        <p>{text}</p>
      ))}
    </div>
  )
}

function Answered({ answered }: { readonly answered: CheckedPaper['report']['answered'] }): VNode | null {
  if (answered.length === 0) return null
  return (
    <section class="findings">
      <h2>Answered</h2>
      <ul>
        {answered.map(({ claim, because }) => (
          <li>
            <p class="finding__stated">{claim.stated}</p>
            <p class="finding__reason">{claim.reason.replace(/^./, (first) => first.toUpperCase())}</p>
            <p>Right as printed, its author says: {because}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notes({ notes }: { readonly notes: CheckedPaper['report']['notes'] }): VNode | null {
  if (notes.length === 0) return null
  return (
    <section class="findings">
      <h2>Worth asking</h2>
      <ul>
        {notes.map((note) => (
          <li>
            {placeWords(note.where) !== '' && <strong>{placeWords(note.where)}: </strong>}
            {note.text}
          </li>
        ))}
      </ul>
    </section>
  )
}

const findingIn =
  (marked: ReadonlySet<number>) =>
  ({ number, claim }: NumberedClaim): FindingShown => ({
    number,
    isMarked: marked.has(number),
    verdict: claim.verdict,
    stated: claim.stated,
    ...(claim.text !== claim.stated && { passage: shortened(claim.text) }),
    reason: claim.reason.replace(/^./, (first) => first.toUpperCase()),
    where: placeWords(claim.where),
    ...(claim.guess !== undefined && { guess: claim.guess })
  })

const longestPassage = 160

const shortened = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length <= longestPassage ? folded : `${folded.slice(0, longestPassage)}…`
}

// Blocks are shown in the order of the document, so one pass over the marks serves them all.
const showMarked = (text: string, claims: readonly NumberedClaim[], marked: Set<number>): ShowStretch => {
  const marks = marksFor(text, claims)
  let next = 0
  return (start, end) => {
    const shown: ComponentChildren[] = []
    let at = start
    while ((marks[next]?.start ?? Infinity) < start) next += 1
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[(next += 1)]) {
      const until = Math.min(mark.end, end)
      shown.push(text.slice(at, mark.start), markNode(mark, text.slice(mark.start, until)))
      for (const number of mark.numbers) marked.add(number)
      at = until
    }
    return [...shown, text.slice(at, end)]
  }
}

// The other findings of the same figure are led back to it as well.
const markNode = ({ verdict, numbers: [first = 0, ...others] }: Mark, text: string): VNode => (
  <>
    {others.map((number) => (
      <span id={`mark-${number}`} />
    ))}
    <Marked verdict={verdict} isFirst finding={first}>
      {text}
    </Marked>
  </>
)
