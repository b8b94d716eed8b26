import type { Nodes, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { composePaper } from '../compose.ts'
import { headingDraft } from '../draft.ts'
import type { Draft, DraftCell } from '../draft.ts'
import { listDraft } from '../list-drafts.ts'
import { htmlDrafts } from '../html/read-html.ts'
import type { Job } from '../limits.ts'
import type { Paper, Warning } from '../paper.ts'
import { draftsOfText } from '../text/text-drafts.ts'
import { cutMarkdown, isTangled } from './segments.ts'
import { wordsOf } from './words.ts'

/**
 * Reads Markdown with tables (GFM) as its reader would see it set: marks of emphasis and link addresses left out. A
 * passage that would keep the Markdown parser long is read by the rules for plain text, which know tables too.
 */
export function readMarkdown(source: string, job: Job, warnings: readonly Warning[] = []): Paper {
  const drafts: Draft[] = []
  for (const segment of cutMarkdown(source)) {
    job.checkTime()
    for (const draft of readSegment(segment, job)) drafts.push(draft)
  }
  return composePaper({ format: 'markdown', title: null, drafts, warnings }, job)
}

function readSegment(segment: string, job: Job): Draft[] {
  if (isTangled(segment)) return draftsOfText(segment, job)
  const root = fromMarkdown(segment, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return readNodes(root, job)
}

/** A node that waits to be read, and where it stands among lists. */
interface Waiting {
  readonly node: Nodes
  readonly depth: number
  readonly marker: string
}

// A list of nodes in place of recursion, so that no depth overflows the stack.
function readNodes(root: Nodes, job: Job): Draft[] {
  const drafts: Draft[] = []
  const waiting: Waiting[] = [{ node: root, depth: -1, marker: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const found = readNode(next, job)
    if (found) for (const draft of found) drafts.push(draft)
    else for (const inside of childrenOf(next).toReversed()) waiting.push(inside)
  }
  return drafts
}

function readNode({ node, depth, marker }: Waiting, job: Job): Draft[] | null {
  if (node.type === 'heading') return [headingDraft(wordsOf(node), node.depth)]
  if (node.type === 'table') return [{ kind: 'table', rows: rowsOf(node) }]
  if (node.type === 'html') return htmlDrafts(node.value, job)
  if (node.type === 'code') return draftsOfText(node.value, job)
  if (node.type !== 'paragraph') return null
  const words = wordsOf(node)
  return marker === '' ? draftsOfText(words, job) : [listDraft(words, marker, depth)]
}

function childrenOf({ node, depth, marker }: Waiting): Waiting[] {
  if (node.type === 'list')
    return node.children.map((item, i) => ({
      node: item,
      depth: depth + 1,
      marker: node.ordered ? `${(node.start ?? 1) + i}.` : '•'
    }))
  // Only the first paragraph of an item bears its marker.
  if (node.type === 'listItem')
    return node.children.map((child, i) => ({ node: child, depth, marker: i === 0 ? marker : '' }))
  return 'children' in node ? node.children.map((child) => ({ node: child, depth, marker: '' })) : []
}

function rowsOf(table: Table): DraftCell[][] {
  return table.children.map((row, i) =>
    row.children.map((cell) => {
      const text = wordsOf(cell).replace(/\s+/g, ' ').trim()
      return { text, isHeader: i === 0 && hasHeader(table), colSpan: 1, rowSpan: 1 }
    })
  )
}

// Markdown tables must have a first row; authors without headings leave it empty.
function hasHeader(table: Table): boolean {
  return table.children[0]?.children.some((cell) => wordsOf(cell).trim() !== '') ?? false
}
