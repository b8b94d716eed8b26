import type { ComponentChildren, VNode } from 'preact'
import { Shape } from './shape.tsx'
import { verdictShapes, verdictWords, type Verdict } from './verdict.ts'

// Keeps the sign on the line of the figure's last word.
const joiner = '\u2060'

interface MarkedProps {
  readonly verdict: Verdict
  /** The number of its finding in the side list, from 1. */
  readonly finding?: number
  /** Set on the first mark of a finding: the side list leads back to it. */
  readonly isFirst?: boolean
  /** The figure as printed. */
  readonly children: ComponentChildren
}

/**
 * A figure of a checked document. Holding, failing and unchecked figures differ by their line, a symbol, words for
 * screen readers and the number of the finding; colour only repeats it.
 *
 * @example
 * <Marked verdict="fails" finding={3} isFirst>21.7%</Marked>
 */
export function Marked({ verdict, finding, isFirst = false, children }: MarkedProps): VNode {
  const named = `marked marked--${verdict.replaceAll('_', '-')}`
  const inside = (
    <>
      <span class="marked__figure">{children}</span>
      <span class="marked__sign">
        {joiner}
        <Shape is={verdictShapes[verdict]} />
        <span class="govuk-visually-hidden"> ({verdictWords[verdict].toLowerCase()}) </span>
        {finding !== undefined && <sup>{finding}</sup>}
      </span>
    </>
  )
  if (finding === undefined) return <span class={named}>{inside}</span>
  return (
    <a class={named} href={`#finding-${finding}`} id={isFirst ? `mark-${finding}` : undefined}>
      {inside}
    </a>
  )
}
