import type { ComponentChildren, VNode } from 'preact'
import { Shape } from './shape.tsx'
import { SourceLine } from './source-line.tsx'

/** A figure with everything needed to read it rightly. Every part is words: nothing here is an arrow. */
export interface Figure {
  /** What is counted: "999 calls answered within 10 seconds". */
  readonly name: string
  /** As printed, with its sign and unit: "96.1%", "£1.2m", "1,028". */
  readonly value: string
  /** What one of them is, where the value does not say: "incidents". */
  readonly unit?: string
  /** "12 months to September 2025" */
  readonly period: string
  /** Direction in words, with the base: "Up 13.8 percentage points from 82.3% the year before". */
  readonly change?: string
  /** What the change means for people; stands as a word before it. */
  readonly judgement?: Judgement
  /** "Target 90%: met" */
  readonly target?: string
  readonly source?: { readonly text: string; readonly href?: string }
  /** Where the working is shown. */
  readonly href?: string
}

export type Judgement = 'better' | 'worse' | 'no clear change'

/** The figure a page is about: large, with unit, period, direction, target and source under it. */
export function Headline(props: Figure): VNode {
  return (
    <div class="headline">
      <p class="headline__name">{linked(props)}</p>
      <p class="headline__value">
        {props.value}
        {props.unit !== undefined && <span class="headline__unit"> {props.unit}</span>}
      </p>
      <p class="headline__period">{props.period}</p>
      <Reading {...props} />
      {props.source !== undefined && <SourceLine {...props.source} />}
    </div>
  )
}

/** The same at the size of a line, for pages with many figures; lines stacked on one another make a ledger. */
export function FigureLine(props: Figure): VNode {
  return (
    <div class="figure-line">
      <p class="figure-line__name">{linked(props)}</p>
      <p class="figure-line__value">
        {props.value}
        {props.unit !== undefined && <span class="figure-line__unit"> {props.unit}</span>}
      </p>
      <div class="figure-line__rest">
        <p class="figure-line__period">{props.period}</p>
        <Reading {...props} />
        {props.source !== undefined && <SourceLine {...props.source} />}
      </div>
    </div>
  )
}

function Reading({ change, judgement, target }: Figure): ComponentChildren {
  if (change === undefined && target === undefined) return null
  return (
    <p class="reading">
      {judgement !== undefined && <Judged is={judgement} />}
      {change}
      {target !== undefined && <span class="reading__target">{target}</span>}
    </p>
  )
}

const judged = {
  better: { words: 'Better.', shape: 'disc', tone: 'good' },
  worse: { words: 'Worse.', shape: 'square', tone: 'bad' },
  'no clear change': { words: 'No clear change.', shape: 'dash', tone: 'plain' }
} as const

function Judged({ is }: { readonly is: Judgement }): VNode {
  const { words, shape, tone } = judged[is]
  return (
    <span class={`judgement judgement--${tone}`}>
      <Shape is={shape} /> {words}{' '}
    </span>
  )
}

const linked = ({ name, href }: Figure): ComponentChildren =>
  href === undefined ? name : <a href={href}>{name}</a>
