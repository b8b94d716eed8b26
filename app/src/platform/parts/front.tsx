import type { ComponentChildren, VNode } from 'preact'

/**
 * A front page: the story that leads, then blocks beside and under it, as a newspaper sets them.
 *
 * @example
 * <Front
 *   lead={<FrontLead kicker="Next meeting" title="Crime reporting and road safety" href="/meetings/2025-11-17">…</FrontLead>}
 * >
 *   <FrontBlock title="Just published" more={{ text: 'All papers', href: '/papers' }}>…</FrontBlock>
 *   <FrontBlock title="What is late">…</FrontBlock>
 * </Front>
 */
export function Front(props: {
  readonly lead: ComponentChildren
  readonly children: ComponentChildren
}): VNode {
  return (
    <div class="front">
      {props.lead}
      <div class="front__blocks">{props.children}</div>
    </div>
  )
}

interface FrontLeadProps {
  /** Why it leads: "Next meeting". */
  readonly kicker: string
  readonly title: string
  readonly href: string
  readonly children: ComponentChildren
  /** A second column beside it: the agenda, or the figures of the day. */
  readonly aside?: ComponentChildren
}

/** The story that leads the front page. */
export function FrontLead({ kicker, title, href, children, aside }: FrontLeadProps): VNode {
  return (
    <section class="front-lead">
      <div class="front-lead__story">
        <p class="front-lead__kicker">{kicker}</p>
        <h2 class="front-lead__title">
          <a href={href}>{title}</a>
        </h2>
        {children}
      </div>
      {aside !== undefined && <div class="front-lead__aside">{aside}</div>}
    </section>
  )
}

interface FrontBlockProps {
  readonly title: string
  readonly children: ComponentChildren
  /** Where the rest of it is. */
  readonly more?: { readonly text: string; readonly href: string }
  /** Where there is room: two columns wide and beside three other blocks, or across the page under them. */
  readonly size?: 'wide' | 'across'
}

/** One block of the front page under its heading. */
export function FrontBlock({ title, children, more, size }: FrontBlockProps): VNode {
  return (
    <section class={size === undefined ? 'front-block' : `front-block front-block--${size}`}>
      <h2>{title}</h2>
      {children}
      {more !== undefined && (
        <p class="front-block__more">
          <a href={more.href}>{more.text}</a>
        </p>
      )}
    </section>
  )
}
