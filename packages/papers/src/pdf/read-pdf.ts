import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts'
import { composePaper } from '../compose.ts'
import { proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import type { Job } from '../limits.ts'
import type { Paper, Warning } from '../paper.ts'
import { Refused } from '../reading.ts'
import { readColumns } from './columns.ts'
import { passingOverFallen } from './fallen-promises.ts'
import { findRunningLines } from './furniture.ts'
import { readGrid } from './grids.ts'
import { findStretches } from './stretches.ts'
import { readPages } from './pages.ts'
import type { ReadPage } from './pages.ts'
import type { Item } from './items.ts'
import type { Line } from './lines.ts'
import { findLines, itemsOf } from './lines.ts'
import { joinOverPages } from './joins.ts'
import { openPdf } from './open-pdf.ts'
import { readProse } from './prose.ts'
import type { Setting } from './prose.ts'
import { placeholderOf, readRuledRows } from './ruled-rows.ts'
import { readSetting } from './setting.ts'
import { joinSplitTables } from './split-tables.ts'
import { placesMost, readTree } from './tree.ts'

/**
 * Reads a PDF: by its structure tree where it has a real one, or else by where the words stand, telling columns,
 * tables, paragraphs and headings by gaps and sizes. Running headers, footers and page numbers are set aside.
 */
export async function readPdf(bytes: Uint8Array, job: Job): Promise<Paper> {
  return passingOverFallen(() => readOpened(bytes, job))
}

async function readOpened(bytes: Uint8Array, job: Job): Promise<Paper> {
  const document = await openPdf(bytes, job)
  try {
    const pages = await readPages(document, job)
    const title = await titleOf(document)
    return composePages(pages, title, job)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null
}

function composePages(pages: readonly ReadPage[], title: string | null, job: Job): Paper {
  const unreadable = pages.filter((page) => page.text === null).length
  const blank = pages.filter((page) => page.text?.items.length === 0).length
  if (unreadable === pages.length) throw damaged(job)
  if (blank + unreadable === pages.length) throw scanned(job)
  const whole = pages.map((page) => linesOf(page))
  const setting = readSetting(whole)
  const lines = pages.map((page, i) =>
    page.tables.length === 0 ? (whole[i] ?? []) : linesOf(page, inTables(page))
  )
  const running = findRunningLines(
    lines.map((page, i) => ({ lines: page, height: pages[i]?.text?.height ?? 0 }))
  )
  job.checkTime()
  const placed = () => pages.flatMap((page, i) => readPlaced(page, lines[i] ?? [], { setting, running }))
  const drafts = readTagged(pages, setting) ?? placed()
  return composePaper(
    {
      format: 'pdf',
      title,
      drafts: joinOverPages(joinSplitTables(drafts), setting.vocabulary),
      warnings: warningsOf(blank, unreadable),
      pageCount: pages.length
    },
    job
  )
}

function linesOf(page: ReadPage, without: ReadonlySet<Item> = new Set()): Line[] {
  return findLines(page.text?.items.filter((item) => !item.isArtifact && !without.has(item)) ?? [])
}

function inTables({ tables }: ReadPage): Set<Item> {
  return new Set(tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.items)))
}

// A tree counts as real where it places nearly all the text of every page, and makes blocks of it.
function readTagged(pages: readonly ReadPage[], setting: Setting): Draft[] | null {
  const drafts: Draft[] = []
  for (const { text, tree, number } of pages) {
    if (!text) continue
    if (text.items.length > 0 && (!tree || !placesMost(tree, text.items))) return null
    if (tree)
      for (const draft of readTree({ tree, items: text.items, page: number, vocabulary: setting.vocabulary }))
        drafts.push(draft)
  }
  return drafts
}

interface Against {
  readonly setting: Setting
  readonly running: ReadonlySet<Line>
}

function readPlaced(page: ReadPage, lines: readonly Line[], { setting, running }: Against): Draft[] {
  const { number } = page
  const own = [...lines.filter((line) => !running.has(line)), ...page.tables.map(placeholderOf)]
  const ordered = readColumns(
    own.toSorted((a, b) => a.y - b.y),
    page.text?.width ?? 0
  )
  const drafts = findStretches(ordered).flatMap(({ kind, lines: stretch }): Draft[] => {
    if (kind === 'prose') return readProse(stretch, setting, number)
    const [{ table } = {}] = stretch
    const rows = table ? readRuledRows(table, setting.vocabulary) : readGrid(stretch)
    return [{ kind: 'table', rows, page: number }]
  })
  const printed = page.text?.turned ?? []
  const turned = printed.map((item) => item.text).join(' ')
  const set = lines.filter((line) => running.has(line))
  return [
    ...drafts,
    ...(turned === '' ? [] : [{ ...proseDraft(turned, number), printed }]),
    ...set.map((line): Draft => {
      return { kind: 'furniture', text: line.text, page: number, printed: itemsOf(line) }
    })
  ]
}

function warningsOf(blank: number, unreadable: number): Warning[] {
  const all: Warning[] = [
    {
      code: 'page_without_text',
      count: blank,
      message: 'Pages without text, such as scans or pictures, say nothing.'
    },
    { code: 'page_unreadable', count: unreadable, message: 'Damaged pages were passed over.' }
  ]
  return all.filter(({ count }) => count > 0)
}

function damaged(job: Job): Refused {
  const message = `${job.name} is damaged: none of its pages can be read`
  return new Refused('corrupt', message, 'Fetch it again, or make the PDF again from its source.')
}

function scanned(job: Job): Refused {
  const message = `${job.name} is pictures of pages, without text`
  return new Refused(
    'scan_without_text',
    message,
    'Ask for the document it was printed from, or run text recognition on it.'
  )
}
