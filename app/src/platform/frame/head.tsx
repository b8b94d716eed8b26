import type { VNode } from 'preact'
import type { Page } from '../answer.ts'
import type { Site } from '../visit.ts'
import type { Assets } from './built-assets.ts'

interface HeadProps {
  readonly page: Page
  readonly site: Site
  readonly assets: Assets
}

/** What browsers, search engines and link previews read. */
export function Head({ page, site, assets }: HeadProps): VNode {
  const description = page.description ?? `${page.title}: from the public record of the ${site.name}.`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{documentTitle(page, site)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#ffffff" />
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={description} />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assets.styles} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" sizes="any" />
      {page.json !== undefined && <link rel="alternate" type="application/json" href={page.json} />}
    </head>
  )
}

/** "Action 911ii – West Midlands Police and Crime Panel": the page first, for a row of tabs and a list of history. */
const documentTitle = (page: Page, site: Site): string => [...new Set([page.title, site.name])].join(' – ')
