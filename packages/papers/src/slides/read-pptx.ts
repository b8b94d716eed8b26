import { composePaper } from '../compose.ts'
import type { Draft } from '../draft.ts'
import { refuseTooManyPages } from '../limits.ts'
import type { Job } from '../limits.ts'
import { countElements } from '../office/package.ts'
import type { Package } from '../office/package.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'
import type { Paper, Warning } from '../paper.ts'
import { givenWarnings, leftOutComments } from '../warnings.ts'
import { Layout } from './layouts.ts'
import { wordsOf } from './shapes.ts'
import { slideDrafts } from './slide-drafts.ts'
import { SlideReader } from './slide-reader.ts'

const commentElements = new Set(['p:cm', '?:cm'])

/** Reads a presentation slide by slide, in the order in which it is shown. Speaker notes and hidden slides are left out. */
export async function readPptx(parts: Package, main: string, job: Job): Promise<Paper> {
  const ids = (await parts.read(main, new SlideListReader())).ids
  refuseTooManyPages(job, 'slides', ids.length)
  const relations = await parts.relationsOf(main)
  const layouts = layoutsOf(parts, job)
  const drafts: Draft[] = []
  const counts = { slides: 0, notes: 0, charts: 0, hidden: 0 }
  for (const [i, id] of ids.entries()) {
    job.checkTime()
    const part = relations.get(id)?.part ?? ''
    const slide = await parts.read(part, new SlideReader(job))
    if (slide.isHidden) {
      counts.slides += 1
      continue
    }
    counts.charts += slide.shapes.filter(({ isFrame, table }) => isFrame && !table).length
    counts.hidden += slide.shapes.filter(({ isHidden }) => isHidden).length
    counts.notes += await countNotes(part, parts, job)
    for (const draft of slideDrafts(slide.shapes, await layouts(part), i + 1)) drafts.push(draft)
  }
  const warnings = [...warningsOf(counts), ...leftOutComments(await countComments(parts))]
  return composePaper(
    { format: 'pptx', title: await parts.title(), drafts, warnings, pageCount: ids.length },
    job
  )
}

class SlideListReader implements XmlVisitor {
  readonly ids: string[] = []

  open(name: string, attributes: Attributes): void {
    if (name === 'p:sldId') this.ids.push(attributes['r:id'] ?? '')
  }

  close(): void {}
}

// Each layout is read once, however many slides have it.
function layoutsOf(parts: Package, job: Job): (slide: string) => Promise<Layout> {
  const read = new Map<string, Layout>()
  return async (slide) => {
    const part = await relatedPart(parts, slide, 'slideLayout')
    const known = read.get(part)
    if (known) return known
    const master = await relatedPart(parts, part, 'slideMaster')
    const layout = new Layout(
      await parts.read(part, new SlideReader(job)),
      await parts.read(master, new SlideReader(job))
    )
    read.set(part, layout)
    return layout
  }
}

async function relatedPart(parts: Package, part: string, type: string): Promise<string> {
  const relations = await parts.relationsOf(part)
  return [...relations.values()].find((one) => one.type === type)?.part ?? ''
}

async function countNotes(slide: string, parts: Package, job: Job): Promise<number> {
  const part = await relatedPart(parts, slide, 'notesSlide')
  const { shapes } = await parts.read(part, new SlideReader(job))
  return shapes.some(
    ({ placeholder, paragraphs }) => placeholder?.type === 'body' && wordsOf(paragraphs) !== ''
  )
    ? 1
    : 0
}

async function countComments(parts: Package): Promise<number> {
  let count = 0
  for (const name of parts.names.filter((one) => /^ppt\/comments\/[^/]+\.xml$/.test(one)))
    count += (await parts.read(name, countElements(commentElements))).count()
  return count
}

function warningsOf(counts: { slides: number; notes: number; charts: number; hidden: number }): Warning[] {
  return givenWarnings([
    { code: 'hidden_slides_left_out', count: counts.slides, message: 'Hidden slides were left out.' },
    {
      code: 'speaker_notes_left_out',
      count: counts.notes,
      message: 'The speaker’s notes to slides were left out.'
    },
    {
      code: 'charts_left_out',
      count: counts.charts,
      message: 'Charts and diagrams on slides say nothing.'
    },
    { code: 'hidden_text_left_out', count: counts.hidden, message: 'Hidden boxes were left out.' }
  ])
}
