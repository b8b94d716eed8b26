import type { Day } from '@scrutable/calendar'
import { renderToString } from 'preact-render-to-string'
import type { Crumb, Page } from './answer.ts'
import { readAssets, type Assets } from './frame/built-assets.ts'
import { Foot } from './frame/foot.tsx'
import { Head } from './frame/head.tsx'
import { Masthead, Notice } from './frame/masthead.tsx'
import { Crumbs, PageHead } from './frame/page-head.tsx'
import { raw } from './govuk/raw.ts'
import type { Site } from './visit.ts'

/** Everything around a page. */
export interface Framed {
  readonly page: Page
  readonly site: Site
  /** The site's main parts, in order. */
  readonly nav: readonly Crumb[]
  /** Path and query of the page, which marks its place in the navigation and is printed at its foot. */
  readonly address: string
  /** The day the page speaks of. */
  readonly today: Day
  /** Pages about the site itself, linked from its foot. */
  readonly about?: readonly Crumb[]
  /** What the build made; read from its manifest where left out. */
  readonly assets?: Assets
}

// From govuk-frontend's page template: its scripts start only where the browser can run them.
const inlineScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"

/** For `script-src` in the content security policy: the one inline script, on pages that have a scripted component. */
export const inlineScriptHash = "'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='"

/**
 * The whole HTML document of a page: head, masthead, navigation, the page under its one h1, and the foot.
 *
 * @example
 * frame({ page, site, nav, address: '/meetings', today: day('2025-11-17') })
 */
export function frame(framed: Framed): string {
  const { page, site, nav, address, today } = framed
  const assets = framed.assets ?? readAssets()
  const main = renderToString(<>{page.main}</>)
  // A site whose pages need no script sends none.
  const hasScript = main.includes('data-module="govuk-')
  const document = (
    <html lang="en-GB" class="govuk-template" data-accent={site.accent}>
      <Head page={page} site={site} assets={assets} />
      <body class="govuk-template__body">
        {hasScript && <script dangerouslySetInnerHTML={{ __html: inlineScript }} />}
        <a class="skip" href="#main">
          Skip to main content
        </a>
        <Masthead name={site.name} nav={nav} address={address} assets={assets} />
        <Notice site={site} />
        <div class="sheet">
          <Crumbs crumbs={page.crumbs ?? []} />
          <main class={page.wide === true ? 'page page--wide' : 'page'} id="main" tabIndex={-1}>
            <PageHead page={page} isNamedAbove={page.title === site.name} />
            <div class="page__body">{raw(main)}</div>
          </main>
        </div>
        <Foot {...framed} today={today} />
        {hasScript && <script type="module" src={assets.script} />}
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(document)}\n`
}
