import type { VNode } from 'preact'
import { Shape } from './shape.tsx'

/** Who can put a commitment right: its own lead, the senior team's lead, or the wider senior team. */
export type RatingValue = 'on track' | 'needs lead' | 'needs wider team'

const shown = {
  'on track': { words: 'On track', shape: 'disc', tone: 'good' },
  'needs lead': { words: 'Not on track: needs the senior team lead', shape: 'triangle', tone: 'warning' },
  'needs wider team': {
    words: 'Not on track: needs the wider senior team',
    shape: 'square',
    tone: 'bad'
  }
} as const

/** The rating of a commitment: its words first, then a shape and a colour that say the same. */
export function Rating({ value }: { readonly value: RatingValue }): VNode {
  const { words, shape, tone } = shown[value]
  return (
    <span class={`rating rating--${tone}`}>
      <Shape is={shape} /> {words}
    </span>
  )
}
