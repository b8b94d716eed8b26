import type { ComponentChildren, VNode } from 'preact'
import { Shape } from './shape.tsx'
import { verdictShapes, verdictWords, type Verdict } from './verdict.ts'

/** One finding of a checked document. */
export interface FindingShown {
  /** From 1, in the order of the document. */
  readonly number: number
  readonly verdict: Verdict
  /** What the document says: "a 21.7% increase". */
  readonly stated: string
  /** The passage it stands in, where that says more: "13,610 recoveries, a 21.7% increase from 12,162". */
  readonly passage?: string
  /** The working in a sentence: "12,162 to 13,610 is +11.9%". */
  readonly reason: string
  /** "Page 46, paragraph 7.1" */
  readonly where?: string
  /** The likeliest cause, where one explains the number exactly. */
  readonly guess?: string
  /** Whether the document stands beside the list with the finding marked in it. */
  readonly isMarked?: boolean
}

/** The findings of a checked document, numbered as its marks are; prints as a list of its own. */
export function Findings({ title, findings }: FindingsProps): VNode {
  return (
    <section class="findings">
      <h2>{title}</h2>
      <ol>{findings.map(findingItem)}</ol>
    </section>
  )
}

interface FindingsProps {
  readonly title: string
  readonly findings: readonly FindingShown[]
}

function findingItem(finding: FindingShown): VNode {
  const { number, verdict, stated, passage, reason, where, guess, isMarked = true } = finding
  return (
    <li class={`finding finding--${verdict.replaceAll('_', '-')}`} id={`finding-${number}`} value={number}>
      <p class="finding__verdict">
        <span class="finding__number">{number}</span> <Shape is={verdictShapes[verdict]} />{' '}
        {verdictWords[verdict]}
        {where !== undefined && <span class="finding__where"> {where}</span>}
      </p>
      <p class="finding__stated">{stated}</p>
      {passage !== undefined && <p class="finding__passage">in: {passage}</p>}
      <p class="finding__reason">{reason}</p>
      {guess !== undefined && <p class="finding__guess">Likeliest cause: {guess}</p>}
      {isMarked && (
        <p class="finding__back">
          <a href={`#mark-${number}`}>
            Show in the text<span class="govuk-visually-hidden">: finding {number}</span>
          </a>
        </p>
      )}
    </li>
  )
}

interface CheckedDocumentProps {
  /** The document with its figures marked. */
  readonly document: ComponentChildren
  /** {@link Findings}, beside the document where there is room and above it where there is not. */
  readonly findings: ComponentChildren
}

/** A checked document: the text with its marks, and the list of findings beside it. */
export function CheckedDocument({ document, findings }: CheckedDocumentProps): VNode {
  return (
    <div class="checked">
      <div class="checked__findings">{findings}</div>
      <div class="checked__document">{document}</div>
    </div>
  )
}
