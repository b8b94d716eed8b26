import { createHash } from 'node:crypto'
import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import type { Page } from './answer.ts'
import { frame, inlineScriptHash, type Framed } from './frame.tsx'
import { placeOf } from './frame/masthead.tsx'
import { Button } from './govuk/generated.tsx'

const page: Page = { title: 'Action 911ii', main: <p>Asked in September.</p> }

const framed: Framed = {
  page,
  site: {
    name: 'Wrekin Police and Crime Panel',
    shownAsAt: null,
    notice: null,
    address: null,
    accent: 'ink'
  },
  nav: [
    { text: 'Meetings', href: '/meetings' },
    { text: 'Actions', href: '/actions' }
  ],
  address: '/actions/911ii?from=search',
  today: day('2025-11-17'),
  assets: {
    styles: '/assets/site.1.css',
    script: '/assets/site.2.js',
    font: '/assets/f.woff2',
    icon: '/assets/i.svg'
  }
}

describe('the frame', () => {
  it('names the page before the body, for a row of tabs', () => {
    expect(frame(framed)).toContain('<title>Action 911ii – Wrekin Police and Crime Panel</title>')
  })

  it('names the body once where the page is its own', () => {
    const home = { ...page, title: framed.site.name }
    expect(frame({ ...framed, page: home })).toContain('<title>Wrekin Police and Crime Panel</title>')
  })

  it('escapes what a page is called, in its head and in its heading', () => {
    const html = frame({ ...framed, page: { ...page, title: '</title><script>' } })
    expect(html).not.toContain('</title><script>')
    expect(html).toContain('<h1>&lt;/title>&lt;script></h1>')
  })

  it('sends no script with a page that needs none', () => {
    expect(frame(framed)).not.toContain('<script')
  })

  it('starts the scripts of a page that has a scripted component', () => {
    const html = frame({ ...framed, page: { ...page, main: <Button text="Check it" preventDoubleClick /> } })
    expect(html).toContain('<script type="module" src="/assets/site.2.js"></script>')
  })

  it('has one inline script, whose hash the content policy is given', () => {
    const html = frame({ ...framed, page: { ...page, main: <Button text="Check it" /> } })
    const inline = [...html.matchAll(/<script>(.+?)<\/script>/g)].map((match) => match[1] ?? '')
    const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    expect(hashes).toEqual([inlineScriptHash])
  })

  it('says on every page of a sample that it is one, and the day it is shown as at', () => {
    const site = { ...framed.site, notice: 'Sample: invented facts.', shownAsAt: day('2025-11-17') }
    const html = frame({ ...framed, site })
    expect(html).toContain('Sample: invented facts.')
    expect(html).toContain(
      'Pages show the record as at <time datetime="2025-11-17">Monday 17 November 2025</time>'
    )
  })

  it('gives print the address and the day', () => {
    const html = frame({ ...framed, site: { ...framed.site, address: 'https://panel.example' } })
    expect(html).toContain('Shown as at <time datetime="2025-11-17">Monday 17 November 2025</time>')
    expect(html).toContain('https://panel.example/actions/911ii?from=search')
  })

  it('leads back to the front page wherever there is a trail', () => {
    const html = frame({ ...framed, page: { ...page, crumbs: [{ text: 'Actions', href: '/actions' }] } })
    expect(html.match(/govuk-breadcrumbs__link" href="[^"]+"/g)).toEqual([
      'govuk-breadcrumbs__link" href="/"',
      'govuk-breadcrumbs__link" href="/actions"'
    ])
  })

  it('offers the same matter as data where there is any', () => {
    const html = frame({ ...framed, page: { ...page, json: '/actions/911ii.json' } })
    expect(html).toContain('<link rel="alternate" type="application/json" href="/actions/911ii.json"/>')
  })
})

describe('a link of the navigation', () => {
  it.each([
    ['/actions', '/actions', 'page'],
    ['/actions', '/actions/', 'page'],
    ['/actions', '/actions?open=yes', 'page'],
    ['/actions', '/actions/911ii', 'true'],
    ['/actions', '/actions-of-others', undefined],
    ['/', '/', 'page'],
    ['/', '/actions', undefined]
  ])('%s, for a visitor at %s, is current: %s', (href, address, current) => {
    expect(placeOf(href, address)).toBe(current)
  })
})
