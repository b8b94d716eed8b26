import { longDay, type Day } from '@scrutable/calendar'
import type { VNode } from 'preact'
import type { Crumb, Page } from '../answer.ts'
import type { Site } from '../visit.ts'

interface FootProps {
  readonly page: Page
  readonly site: Site
  readonly today: Day
  readonly address: string
  readonly about?: readonly Crumb[]
}

/** Whose record this is, the day it is shown as at, its address for print, and the pages about the site. */
export function Foot({ page, site, today, address, about = [] }: FootProps): VNode {
  const links = page.json === undefined ? about : [...about, { text: 'This page as data', href: page.json }]
  return (
    <footer class="foot">
      <div class="foot__inside">
        <p class="foot__body">{site.name}</p>
        {links.length > 0 && (
          <ul class="foot__links">
            {links.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="foot__day">
          Shown as at <time dateTime={today}>{longDay(today)}</time>.
          <span class="foot__address"> {`${site.address ?? ''}${address}`}</span>
        </p>
        <p class="foot__licence">
          Kept with Scrutable, open software under the MIT licence. Set in Source Sans 3 under the SIL Open
          Font Licence.
        </p>
      </div>
    </footer>
  )
}
