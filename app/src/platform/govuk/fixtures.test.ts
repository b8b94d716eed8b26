import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseFragment, serialize } from 'parse5'
import { h, type ComponentType } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import * as generated from './generated.tsx'
import { raw } from './raw.ts'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components'
)

interface Fixture {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
  readonly html: string
}

const fixturesOf = (component: string): readonly Fixture[] =>
  // The shape is govuk-frontend's own; a change of it fails every test below.
  (
    JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as {
      fixtures: readonly Fixture[]
    }
  ).fixtures

const components = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const named = (component: string): ComponentType<object> => {
  const name = component.replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase())
  const found = Object.entries(generated).find(([key]) => key === name)?.[1]
  if (found === undefined) throw new Error(`no component ${name}: run node tools/govuk-components.ts`)
  // Each takes props of its own; the fixtures are of them all.
  return found as ComponentType<object>
}

const htmlName = /^html$|Html$|^(start|end|navigationStart|navigationEnd)$/

// The fixtures give HTML as text; our components take it as a node, so the test places it as one.
const asNodes = (value: unknown, name = ''): unknown => {
  if (typeof value === 'string') return htmlName.test(name) && value !== '' ? raw(value) : value
  if (Array.isArray(value)) return value.map((item) => asNodes(item))
  if (typeof value !== 'object' || value === null || /attributes$/i.test(name)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asNodes(inner, key)]))
}

const normal = (html: string): string => serialize(parseFragment(html)).replaceAll(/\s+/g, ' ').trim()

// Options of a fixture are always an object.
const show = (component: string, options: unknown): string =>
  renderToString(h(named(component), asNodes(options) as object))

describe.each(components)('%s', (component) => {
  it.each(fixturesOf(component).map((fixture) => [fixture.name, fixture] as const))(
    'is the HTML that govuk-frontend expects: %s',
    (_, { options, html }) => expect(normal(show(component, options))).toBe(normal(html))
  )
})

describe('the components', () => {
  it('were tried with every fixture that govuk-frontend ships', () => {
    const count = components.flatMap(fixturesOf).length
    expect(count).toBeGreaterThanOrEqual(725)
  })

  it('stand in the page with no element around them', () => {
    const page = renderToString(h('p', null, h(generated.Tag, { text: 'Ongoing' })))
    expect(page.replaceAll(/\s+/g, ' ')).toBe('<p><strong class="govuk-tag"> Ongoing </strong></p>')
  })

  it('escape text', () => {
    expect(show('tag', { text: '<b>&' })).toContain('&lt;b&gt;&amp;')
  })

  it('escape a text that was passed off as HTML', () => {
    const props = { html: '<script>alert(1)</script>' }
    expect(renderToString(h(named('tag'), props))).not.toContain('<script')
  })

  it('take TSX nodes where HTML goes, at any depth', () => {
    const rows = [{ key: { text: 'Born of' }, value: { html: h('a', { href: '/m' }, 'Minute <911>') } }]
    expect(renderToString(h(generated.SummaryList, { rows }))).toContain('<a href="/m">Minute &lt;911></a>')
  })
})
