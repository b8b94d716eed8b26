import type { VNode } from 'preact'
import type { Crumb, Page } from '../answer.ts'
import { Breadcrumbs } from '../govuk/generated.tsx'

/** The trail above the heading; it starts at the front page. */
export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): VNode | null {
  if (crumbs.length === 0) return null
  const isFromHome = crumbs[0]?.href === '/'
  const items = isFromHome ? crumbs : [{ text: 'Home', href: '/' }, ...crumbs]
  return <Breadcrumbs items={items} />
}

interface PageHeadProps {
  readonly page: Page
  /** Set where the masthead, just above, says the same as the h1. */
  readonly isNamedAbove?: boolean
}

/** The page's one h1, what kind of thing it is above it, and the sentence that leads in below. */
export function PageHead({ page, isNamedAbove = false }: PageHeadProps): VNode {
  return (
    <div class="page-head">
      {page.caption !== undefined && <p class="page-head__caption">{page.caption}</p>}
      <h1 class={isNamedAbove ? 'govuk-visually-hidden' : undefined}>{page.title}</h1>
      {page.lead !== undefined && <div class="page-head__lead">{page.lead}</div>}
    </div>
  )
}
