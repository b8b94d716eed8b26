import type { VNode } from 'preact'
import { Shape } from './shape.tsx'

/** Where an action stands; only a resolution of the panel discharges it. */
export type ActionStatus = 'Ongoing' | 'To be discharged' | 'Discharged'

const shapes = { Ongoing: 'ring', 'To be discharged': 'disc', Discharged: 'tick' } as const

/** The status of an action, in the panel's own word. */
export function Status({ value }: { readonly value: ActionStatus }): VNode {
  return (
    <span class={`status status--${value.toLowerCase().replaceAll(' ', '-')}`}>
      <Shape is={shapes[value]} /> {value}
    </span>
  )
}
