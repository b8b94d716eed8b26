import type { ComponentChildren } from 'preact'

/** A link of the trail above the heading. */
export interface Crumb {
  readonly text: string
  readonly href: string
}

/** A page before its frame: the frame prints `title` as the one h1, so `main` starts its headings at h2. */
export interface Page {
  readonly title: string
  /** Small text above the h1: what kind of thing this is ("Meeting", "Commitment 172"). */
  readonly caption?: string
  /** One or two sentences under the h1. */
  readonly lead?: ComponentChildren
  readonly main: ComponentChildren
  readonly crumbs?: readonly Crumb[]
  /** One sentence for search engines and link previews. */
  readonly description?: string
  /** Where the same matter stands as JSON. */
  readonly json?: string
  /** Tables and charts may use the whole width instead of the reading measure. */
  readonly wide?: boolean
}

export type RefusalCode = 'not_found' | 'invalid' | 'forbidden' | 'too_large' | 'too_many' | 'busy' | 'failed'

/** What a handler gives back; `http.ts` alone turns it into bytes. */
export type Answer =
  | { readonly kind: 'page'; readonly status: number; readonly page: Page }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'see'; readonly to: string }
  | {
      readonly kind: 'refusal'
      readonly code: RefusalCode
      readonly message: string
      readonly remedy: string
    }

export const showPage = (page: Page, status = 200): Answer => ({ kind: 'page', status, page })

export const showJson = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body })

/** Sends the visitor on with 303, so that a form sent once is not sent again by a reload. */
export const see = (to: string): Answer => ({ kind: 'see', to })

/** An expected refusal: what happened, in a sentence, and what to do about it. */
export const refuse = (code: RefusalCode, message: string, remedy: string): Answer => ({
  kind: 'refusal',
  code,
  message,
  remedy
})
