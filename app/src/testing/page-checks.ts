import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as adapter, parse } from 'parse5'

type Element = Tree.Element

/** A page as a checker sees it. */
export interface CheckedPage {
  readonly document: Tree.Document
  readonly elements: readonly Element[]
  /** Every address within the site that the page leads to, without fragments. */
  readonly links: readonly string[]
  readonly title: string
  /** The text a reader sees in the main part, white space folded. */
  readonly text: string
}

/** Reads a page and finds what is wrong with it: an empty list is a good page. */
export const checkPage = (
  html: string
): { readonly page: CheckedPage; readonly faults: readonly string[] } => {
  const faults: string[] = []
  const document = parse(html, {
    onParseError: (error) => faults.push(`line ${error.startLine}: ${error.code}`)
  })
  const elements = [...elementsOf(document)]
  const main = elements.find((element) => element.tagName === 'main')
  const page: CheckedPage = {
    document,
    elements,
    links: linksOf(elements),
    title: textOf(elements.find((element) => element.tagName === 'title')),
    text: textOf(main)
  }
  return { page, faults: [...faults, ...rules.flatMap((rule) => rule(page))] }
}

type Rule = (page: CheckedPage) => readonly string[]

const rules: readonly Rule[] = [
  ({ title }) => (title.length > 3 ? [] : ['the page has no title']),
  ({ elements }) => (named(elements, 'main').length === 1 ? [] : ['there is not exactly one main']),
  ({ elements }) =>
    named(elements, 'h1').length === 1 ? [] : [`there are ${named(elements, 'h1').length} h1s`],
  ({ elements }) =>
    attribute(named(elements, 'html')[0], 'lang') === 'en-GB' ? [] : ['the language is not en-GB'],
  ({ elements }) => headingFaults(elements),
  ({ elements }) => idFaults(elements),
  ({ elements }) => labelFaults(elements),
  ({ elements }) => elements.flatMap(scriptAndStyleFaults),
  ({ elements }) => named(elements, 'form').flatMap(formFaults),
  ({ elements }) => named(elements, 'a').flatMap(linkFaults),
  ({ elements }) =>
    named(elements, 'img').flatMap((img) => (attribute(img, 'alt') === null ? ['a picture has no alt'] : [])),
  ({ elements }) => named(elements, 'table').flatMap(tableFaults),
  ({ text }) => escapeFaults(text)
]

const headingFaults = (elements: readonly Element[]): readonly string[] => {
  const levels = elements
    .filter((element) => /^h[1-6]$/.test(element.tagName))
    .map((element) => Number(element.tagName[1]))
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`an h${level} follows an h${levels[at - 1] ?? 0}`] : []
  )
}

const idFaults = (elements: readonly Element[]): readonly string[] => {
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== null)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id "${id}" stands twice`)
  const named = new Set(ids)
  const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
  const dangling = elements.flatMap((element) =>
    pointers
      .flatMap((pointer) => (attribute(element, pointer) ?? '').split(' '))
      .filter((id) => id !== '' && !named.has(id))
      .map((id) => `<${element.tagName}> points at the id "${id}", which is not there`)
  )
  const fragments = elements
    .map((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? '') : ''))
    .filter((href) => href.startsWith('#') && href.length > 1 && !named.has(href.slice(1)))
    .map((href) => `a link leads to ${href}, which is not there`)
  return [...twice, ...dangling, ...fragments]
}

const labelFaults = (elements: readonly Element[]): readonly string[] => {
  const labelled = new Set(named(elements, 'label').map((label) => attribute(label, 'for')))
  return elements
    .filter((element) => ['input', 'select', 'textarea'].includes(element.tagName))
    .filter((field) => !['hidden', 'submit'].includes(attribute(field, 'type') ?? ''))
    .filter((field) => !labelled.has(attribute(field, 'id')) && attribute(field, 'aria-label') === null)
    .map((field) => `the field "${attribute(field, 'name')}" has no label`)
}

// The content policy allows no inline style, and only the one script whose hash the frame gives.
const scriptAndStyleFaults = (element: Element): readonly string[] => [
  ...(attribute(element, 'style') === null ? [] : [`<${element.tagName}> has an inline style`]),
  ...(element.tagName === 'style' ? ['there is an inline style sheet'] : []),
  ...element.attrs
    .filter(({ name }) => name.startsWith('on'))
    .map(({ name }) => `<${element.tagName}> has ${name}`)
]

const formFaults = (form: Element): readonly string[] => {
  const action = attribute(form, 'action')
  return action?.startsWith('/') && !action.startsWith('//')
    ? []
    : [`a form is sent to ${action ?? 'nowhere'}`]
}

const linkFaults = (link: Element): readonly string[] => {
  const href = attribute(link, 'href')
  if (href === null) return []
  const faults = /^(\/(?!\/)|#|\?|https:\/\/|mailto:|tel:)/.test(href) ? [] : [`a link leads to "${href}"`]
  const words = `${textOf(link)}${attribute(link, 'aria-label') ?? ''}`.trim()
  return words === '' ? [...faults, `the link to ${href} has no words`] : faults
}

const tableFaults = (table: Element): readonly string[] => {
  const inside = [...elementsOf(table)]
  const faults = named(inside, 'caption').length === 1 ? [] : ['a table has no caption']
  return named(inside, 'th').every((cell) => attribute(cell, 'scope') !== null)
    ? faults
    : [...faults, 'a header cell has no scope']
}

// What a forgotten value or a text escaped twice looks like to a reader.
const escapeFaults = (text: string): readonly string[] =>
  [
    /\[object Object\]/,
    /\bundefined\b/,
    /\bNaN\b/,
    /&(amp|lt|gt|quot|#\d+);/,
    /<\/?(?:a|p|b|i|em|li|ul|div|span|strong)[ >]/
  ].flatMap((sign) => {
    const found = sign.exec(text)
    return found ? [`the text shows "${text.slice(Math.max(0, found.index - 20), found.index + 30)}"`] : []
  })

const linksOf = (elements: readonly Element[]): readonly string[] => [
  ...new Set(
    elements
      .map((element) =>
        attribute(element, element.tagName === 'a' || element.tagName === 'link' ? 'href' : 'src')
      )
      .filter((href) => href !== null && /^\/(?!\/)/.test(href))
      .map((href) => (href ?? '').replace(/#.*$/, ''))
  )
]

const named = (elements: readonly Element[], tag: string): readonly Element[] =>
  elements.filter((element) => element.tagName === tag)

const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attrs.find((candidate) => candidate.name === name)?.value ?? null

function* elementsOf(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!adapter.isElementNode(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

const textOf = (node: Tree.ParentNode | undefined): string =>
  (node ? rawText(node) : '').replace(/\s+/g, ' ').trim()

const rawText = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => {
      if (adapter.isTextNode(child)) return child.value
      return adapter.isElementNode(child) && !['script', 'style'].includes(child.tagName)
        ? ` ${rawText(child)} `
        : ''
    })
    .join('')
