import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** Elements that the reader of a page never sees as words, or sees as controls. */
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'del',
  's',
  'select',
  'textarea',
  'datalist',
  'audio',
  'video',
  'rp',
  'rt'
])

const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'ul',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption'
])

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** A span as written, within what the standard allows; 0 rows means "to the end of the table". */
export function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(attribute(element, name) ?? '1', 10)
  if (name === 'rowspan' && written === 0) return mostSpan
  return Number.isInteger(written) && written >= 1 ? Math.min(written, mostSpan) : 1
}

const mostSpan = 1000

export function isUnread(element: Element): boolean {
  return unread.has(element.tagName) || isHidden(element)
}

export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
}

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName)
}

export function headingLevel(element: Element): number | null {
  const match = /^h([1-6])$/.exec(element.tagName)
  if (match) return Number(match[1])
  return attribute(element, 'role') === 'heading'
    ? Number(attribute(element, 'aria-level') ?? '2') || 2
    : null
}
