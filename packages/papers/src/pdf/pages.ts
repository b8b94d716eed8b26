import type {
  PDFDocumentProxy,
  PDFPageProxy,
  StructTreeNode,
  TextContent,
  TextItem,
  TextMarkedContent
} from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'
import { uprightText } from './items.ts'
import type { PageText } from './items.ts'
import { readRules } from './drawn-rules.ts'
import { findLines } from './lines.ts'
import { findRuledTables } from './ruled-tables.ts'
import type { RuledTable } from './ruled-tables.ts'
import { placesMost } from './tree.ts'

/** One page as read; `text` is null where the page is damaged. */
export interface ReadPage {
  readonly number: number
  readonly text: PageText | null
  /** Its tables whose cells are ruled, where it is not read by a structure tree. */
  readonly tables: readonly RuledTable[]
  /** The page's part of the structure tree, where the file is tagged. */
  readonly tree: StructTreeNode | null
}

const itemsPerBlock = 10

/**
 * Reads the pages one after another, so that one at a time is in memory in full.
 *
 * @throws {Refused} `timed_out`, or `too_large` where the pages hold more text than the limits allow
 */
export async function readPages(document: PDFDocumentProxy, job: Job): Promise<ReadPage[]> {
  const isTagged = (await document.getMarkInfo().catch(() => null))?.Marked === true
  const pages: ReadPage[] = []
  let items = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    job.checkTime()
    const page = await readPage(document, { number, isTagged }, job)
    items += page.text?.items.length ?? 0
    if (items > job.limits.blocks * itemsPerBlock)
      throw new Refused(
        'too_large',
        `${job.name} holds more text than is read at once`,
        'Split it into smaller files.'
      )
    pages.push(page)
  }
  return pages
}

interface Wanted {
  readonly number: number
  readonly isTagged: boolean
}

async function readPage(
  document: PDFDocumentProxy,
  { number, isTagged }: Wanted,
  job: Job
): Promise<ReadPage> {
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const view = { width, height, transform, page: number }
    const text = uprightText(await readContents(page, job), view)
    const tree = isTagged ? await page.getStructTree() : null
    const isPlaced = !tree || !placesMost(tree, text.items)
    const tables =
      isPlaced && mayHoldTable(text) ? findRuledTables(await readRules(page, view, text), text.items) : []
    page.cleanup()
    return { number, text, tables, tree }
  } catch (error) {
    if (error instanceof Refused) throw error
    return { number, text: null, tables: [], tree: null }
  }
}

// What is drawn on a page is only looked through where its words stand apart on two lines or more.
function mayHoldTable({ items }: PageText): boolean {
  return findLines(items).filter((line) => line.chunks.length > 1).length > 1
}

async function readContents(page: PDFPageProxy, job: Job): Promise<(TextItem | TextMarkedContent)[]> {
  const contents: (TextItem | TextMarkedContent)[] = []
  // The library's types leave open what its stream holds; its manual says it is text content.
  const stream = page.streamTextContent({ includeMarkedContent: true }) as AsyncIterable<TextContent>
  for await (const { items } of stream) {
    for (const item of items) contents.push(item)
    job.checkTime()
  }
  return contents
}
