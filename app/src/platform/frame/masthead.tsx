import { longDay } from '@scrutable/calendar'
import type { VNode } from 'preact'
import type { Crumb } from '../answer.ts'
import type { Site } from '../visit.ts'
import type { Assets } from './built-assets.ts'

interface MastheadProps {
  readonly name: string
  readonly nav: readonly Crumb[]
  readonly address: string
  readonly assets: Assets
}

/** The body's name and the site's main parts. */
export function Masthead({ name, nav, address, assets }: MastheadProps): VNode {
  return (
    <header class="masthead">
      <div class="masthead__inside">
        <p class="masthead__name">
          <a href="/">{name}</a>
        </p>
        <p class="wordmark">
          <img src={assets.icon} alt="" width="20" height="20" />
          Scrutable
        </p>
      </div>
      {nav.length > 0 && (
        <nav class="mainnav" aria-label="Main">
          <ul>
            {nav.map(({ text, href }) => (
              <li>
                <a href={href} aria-current={placeOf(href, address)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

/** Whether the visitor is on the page a link leads to, or on one below it. */
export function placeOf(href: string, address: string): 'page' | 'true' | undefined {
  const path = address.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '')
  if (path === href) return 'page'
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined
}

/** What every page says of the record it is part of: that it is a sample, and the day it is shown as at. */
export function Notice({ site }: { readonly site: Site }): VNode | null {
  const { notice, shownAsAt } = site
  if (notice === null && shownAsAt === null) return null
  return (
    <aside class="notice" aria-label="About this record">
      <p>
        {notice}{' '}
        {shownAsAt !== null && (
          <span class="notice__day">
            Pages show the record as at <time dateTime={shownAsAt}>{longDay(shownAsAt)}</time>.
          </span>
        )}
      </p>
    </aside>
  )
}
