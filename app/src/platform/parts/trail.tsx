import type { VNode } from 'preact'

/** A station of a matter's way: a commitment, a minute, an action, a reply. */
export interface Station {
  /** "Minute 911, 8 September 2025" */
  readonly text: string
  /** Left out for what has not come yet ("Reply awaited"). */
  readonly href?: string
  /** The page the reader is on. */
  readonly isHere?: boolean
}

/** Where the matter came from and what came of it, in order, as one line of links. */
export function Trail({ items }: { readonly items: readonly Station[] }): VNode | null {
  if (items.length === 0) return null
  return (
    <nav class="trail" aria-label="Where this came from and what came of it">
      <ol>
        {items.map((item) => (
          <li>{stationOf(item)}</li>
        ))}
      </ol>
    </nav>
  )
}

function stationOf({ text, href, isHere = false }: Station): VNode {
  if (isHere) return <strong aria-current="page">{text}</strong>
  return href === undefined ? <span class="trail__awaited">{text}</span> : <a href={href}>{text}</a>
}
