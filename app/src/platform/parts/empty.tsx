import type { ComponentChildren, VNode } from 'preact'

interface EmptyProps {
  /** "No action is open." */
  readonly what: ComponentChildren
  /** "Actions stand here once a meeting has resolved something; they are read from its minutes." */
  readonly how: ComponentChildren
}

/** A place with nothing in it yet: says what belongs there and how it gets there. */
export function Empty({ what, how }: EmptyProps): VNode {
  return (
    <div class="empty">
      <p class="empty__what">{what}</p>
      <p class="empty__how">{how}</p>
    </div>
  )
}
