import { day } from '@scrutable/calendar'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import { frame } from '../../platform/frame.tsx'
import type { Page } from '../../platform/answer.ts'
import type { Site } from '../../platform/visit.ts'
import { checkedPage } from './checked.tsx'
import { frontPage } from './front.tsx'
import { partsPage } from './parts.tsx'

const site: Site = {
  address: null,
  accent: 'ink',
  name: 'Wrekin and Severn Police and Crime Panel',
  shownAsAt: day('2025-11-17'),
  notice: 'Sample: invented facts.'
}

const assets = {
  styles: '/assets/site.css',
  script: '/assets/site.js',
  font: '/assets/f.woff2',
  icon: '/assets/i.svg'
}
const nav = [{ text: 'Actions', href: '/actions' }]

const show = (page: Page): string =>
  frame({ page, site, nav, address: '/actions/911ii', today: day('2025-11-17'), assets })

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const errorsIn = (html: string): readonly string[] => {
  const errors: string[] = []
  parse(html, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) })
  return errors
}

const elementsOf = (node: Node): readonly Element[] => {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...inside] : inside
}

// A parser quietly moves what may not stand where it was written, so the two orders tell them apart.
const elementOrder = (html: string): readonly string[] =>
  elementsOf(parse(html)).flatMap(({ tagName }) => (tagName === 'tbody' ? [] : [tagName]))

const writtenOrder = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)[\s>]/g)].flatMap(([, name = '']) => (name === 'tbody' ? [] : [name]))

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((found) => found.name === name)?.value

const levelsOf = (elements: readonly Element[]): readonly number[] =>
  elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []))

describe.each([
  ['every part', partsPage],
  ['a front page', frontPage],
  ['a checked report', checkedPage]
])('a page of %s', (_, page) => {
  const html = show(page)
  const elements = elementsOf(parse(html))

  it('is HTML without a parse error', () => expect(errorsIn(html)).toEqual([]))

  it('nests its elements as a browser does', () => expect(elementOrder(html)).toEqual(writtenOrder(html)))

  it('has one h1, and headings that never skip a level', () => {
    const levels = levelsOf(elements)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('uses each id once', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
  })

  it('leads to what is on the page wherever a link starts with #', () => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')))
    const inPage = elements.flatMap((element) => attribute(element, 'href')?.match(/^#(.+)/)?.[1] ?? [])
    expect(inPage.length).toBeGreaterThan(0)
    expect(inPage.filter((id) => !ids.has(id))).toEqual([])
  })

  it('carries no style of its own, so that the content policy may forbid it', () => {
    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([])
  })
})

describe('the guards above', () => {
  it('see an attribute given twice', () => expect(errorsIn('<!doctype html><p a a>')).not.toEqual([]))

  it.each([
    [
      'a paragraph in a table',
      <table>
        <p>astray</p>
      </table>
    ],
    [
      'a block in a paragraph',
      <p>
        <div>astray</div>
      </p>
    ]
  ])('see %s', (_, main) => {
    const html = show({ title: 'Fault', main })
    expect(elementOrder(html)).not.toEqual(writtenOrder(html))
  })
})
