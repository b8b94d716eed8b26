import type { ComponentChildren, VNode } from 'preact'

/** One thing to go to: what it is, what it is called, and a line about it. */
export interface Card {
  readonly title: string
  readonly href: string
  /** "Meeting", "Commitment 172": small, above the title. */
  readonly kind?: ComponentChildren
  readonly text?: ComponentChildren
  /** A status, a rating or a day, under the text. */
  readonly foot?: ComponentChildren
}

/** A list of things to go to, one under the other, with a fine rule between them. */
export function CardList({ cards }: { readonly cards: readonly Card[] }): VNode {
  return (
    <ul class="card-list">
      {cards.map(({ title, href, kind, text, foot }) => (
        <li class="card">
          {kind !== undefined && <p class="card__kind">{kind}</p>}
          <p class="card__title">
            <a href={href}>{title}</a>
          </p>
          {text !== undefined && <p class="card__text">{text}</p>}
          {foot !== undefined && <p class="card__foot">{foot}</p>}
        </li>
      ))}
    </ul>
  )
}
