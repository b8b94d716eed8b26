import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import { headingDraft, proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { joinLines } from './hyphens.ts'
import type { Vocabulary } from './hyphens.ts'
import type { Item } from './items.ts'
import { findLines, itemsOf } from './lines.ts'
import { setColumns } from './tree-table.ts'
import type { TaggedCell } from './tree-table.ts'

type Child = StructTreeNode | StructTreeContent

const inline = new Set([
  'Span',
  'Link',
  'Quote',
  'Em',
  'Strong',
  'Code',
  'Reference',
  'Sub',
  'Lbl',
  'Annot',
  'BibEntry'
])

/** What the tree of one page is read with. */
export interface TreePage {
  readonly tree: StructTreeNode
  readonly items: readonly Item[]
  readonly page: number
  readonly vocabulary: Vocabulary
}

/** Reads a page by its structure tree, which says what is a heading, an item, a cell. pdf.js bounds its depth. */
export function readTree({ tree, items, page, vocabulary }: TreePage): Draft[] {
  const marks = new Map<string, Item[]>()
  for (const item of items) {
    const same = marks.get(item.mark ?? '')
    if (same) same.push(item)
    else marks.set(item.mark ?? '', [item])
  }
  const own = (children: readonly Child[]) => contentOf(children).flatMap((id) => marks.get(id) ?? [])
  const words = (children: readonly Child[]) =>
    joinLines(
      findLines(own(children)).map((line) => line.text),
      vocabulary
    )
  const printed = (children: readonly Child[]) => findLines(own(children)).flatMap(itemsOf)
  return readChildren(tree.children, { items: own, words, printed, page, depth: -1 })
}

interface Reader {
  readonly items: (children: readonly Child[]) => Item[]
  readonly words: (children: readonly Child[]) => string
  /** What the words are printed of, in order. */
  readonly printed: (children: readonly Child[]) => Item[]
  readonly page: number
  readonly depth: number
}

function isNode(child: Child): child is StructTreeNode {
  return 'children' in child
}

function contentOf(children: readonly Child[]): string[] {
  return children.flatMap((child) =>
    isNode(child) ? contentOf(child.children) : child.type === 'content' ? [child.id] : []
  )
}

// Words and inline elements that stand in a group by themselves make a paragraph.
function readChildren(children: readonly Child[], reader: Reader): Draft[] {
  const drafts: Draft[] = []
  let loose: Child[] = []
  const close = () => {
    const text = reader.words(loose)
    if (text !== '') drafts.push({ ...proseDraft(text, reader.page), printed: reader.printed(loose) })
    loose = []
  }
  for (const child of children) {
    if (!isNode(child) || inline.has(child.role)) loose.push(child)
    else {
      close()
      for (const draft of readNode(child, reader)) drafts.push(draft)
    }
  }
  close()
  return drafts
}

function readNode(node: StructTreeNode, reader: Reader): Draft[] {
  const { role, children } = node
  const { page } = reader
  const printed = () => reader.printed(children)
  if (/^H[1-6]?$|^Title$/.test(role))
    return [{ ...headingDraft(reader.words(children), Number(role.slice(1)) || 1, page), printed: printed() }]
  if (role === 'Table') return readTable(node, reader)
  if (role === 'L') return readChildren(children, { ...reader, depth: reader.depth + 1 })
  if (role === 'LI') return readItem(node, reader)
  if (role === 'TOCI')
    return [{ kind: 'paragraph', number: null, text: reader.words(children), page, printed: printed() }]
  if (role === 'Figure' || role === 'Formula') return readChildren(children.filter(isBlockNode), reader)
  if (role === 'P' || role === 'Caption' || role === 'Note' || role === 'FENote')
    return children.some(isBlockNode) && role !== 'Caption'
      ? readChildren(children, reader)
      : [{ ...proseDraft(reader.words(children), page), printed: printed() }]
  return readChildren(children, reader)
}

function isBlockNode(child: Child): boolean {
  return isNode(child) && !inline.has(child.role)
}

function readItem(node: StructTreeNode, reader: Reader): Draft[] {
  const label = reader.words(node.children.filter((child) => isNode(child) && child.role === 'Lbl'))
  const isNested = (child: Child) => isNode(child) && child.role === 'L'
  const body = node.children
    .filter((child) => !isNode(child) || child.role !== 'Lbl')
    .flatMap((child) => (isNode(child) && child.role === 'LBody' ? child.children : [child]))
  const text = reader.words(body.filter((child) => !isNested(child)))
  const printed = reader.printed(node.children.filter((child) => !isNested(child)))
  const typed = { ...proseDraft(label === '' ? text : `${label} ${text}`, reader.page), printed }
  const depth = Math.max(reader.depth, 0)
  const nested = readChildren(body.filter(isNested), reader)
  if (typed.kind === 'item') return [{ ...typed, depth }, ...nested]
  if (typed.kind === 'paragraph' && typed.number !== null) return [typed, ...nested]
  const marker = label === '' ? '•' : label
  return [{ kind: 'item', marker, depth, text, opening: `${marker} `, page: reader.page, printed }, ...nested]
}

function readTable(node: StructTreeNode, reader: Reader): Draft[] {
  const parts = node.children.filter(isNode)
  const captions = parts.filter((part) => part.role === 'Caption')
  const rows = parts.flatMap((part) => (part.role === 'TR' ? [part] : part.children.filter(isNode)))
  const read = rows
    .filter((row) => row.role === 'TR')
    .map((row) => row.children.filter(isNode).map((cell) => cellOf(cell, reader)))
  const above = captions.map(({ children }) => {
    return { ...proseDraft(reader.words(children), reader.page), printed: reader.printed(children) }
  })
  return [...above, { kind: 'table', rows: setColumns(read), page: reader.page }]
}

function cellOf(node: StructTreeNode, reader: Reader): TaggedCell {
  const items = reader.items(node.children)
  const left = items.reduce((least, item) => Math.min(least, item.x), Infinity)
  const right = items.reduce((most, item) => Math.max(most, item.x + item.width), -Infinity)
  const extent = items.length > 0 ? { left, right } : null
  const printed = reader.printed(node.children)
  return { text: reader.words(node.children), isHeader: node.role === 'TH', extent, printed }
}

const mostOfThePage = 0.8

/** Whether the tree of a page places nearly all of its text, by letters. */
export function placesMost(tree: StructTreeNode, items: readonly Item[]): boolean {
  const placed = new Set(contentOf(tree.children))
  const letters = (list: readonly Item[]) => list.reduce((sum, item) => sum + item.text.length, 0)
  const own = items.filter((item) => !item.isArtifact)
  const all = letters(own)
  return letters(own.filter((item) => item.mark !== null && placed.has(item.mark))) >= all * mostOfThePage
}
