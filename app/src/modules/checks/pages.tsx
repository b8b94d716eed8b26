import { placeWords, summaryText } from '@scrutable/figures'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { CheckedDocument, Findings, type FindingShown } from '../../platform/parts/findings.tsx'
import { Marked } from '../../platform/parts/marked.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { PaperText, type ShowStretch } from '../../platform/parts/paper-text.tsx'
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
