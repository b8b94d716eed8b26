import { refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'
import { readBullet } from './bullets.ts'
import type { Bullet } from './bullets.ts'
import { emptyShape } from './shapes.ts'
import type { Shape, SlideParagraph } from './shapes.ts'
import { noTransform, WrittenBox } from './transforms.ts'
import type { Transform } from './transforms.ts'

const shapes = new Set(['p:sp', 'p:graphicFrame', 'p:pic', 'p:cxnSp'])
const styles: Readonly<Record<string, TextStyle>> = {
  'p:titleStyle': 'title',
  'p:bodyStyle': 'body',
  'p:otherStyle': 'other'
}
const mostSpan = 1000

/** The kinds of text that a master sets apart. */
export type TextStyle = 'title' | 'body' | 'other'

/** Reads the shapes of a slide, a layout, a master or a page of notes, in the order of the file. */
export class SlideReader implements XmlVisitor {
  readonly shapes: Shape[] = []
  /** Of a master: the bullets of each kind of text, by level. */
  readonly styles = new Map<TextStyle, Map<number, Bullet>>()
  isHidden = false
  readonly #job: Job
  readonly #within: string[] = []
  readonly #groups: Transform[] = [noTransform]
  #box: WrittenBox | null = null
  #shape: Shape | null = null
  #paragraph: SlideParagraph | null = null
  #bullets: Map<number, Bullet> | null = null
  #isText = false
  #skipping = 0
  #count = 0

  constructor(job: Job) {
    this.#job = job
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || name === 'mc:Fallback') this.#skipping += 1
    else {
      this.#openContent(name, attributes)
      this.#within.push(name)
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1
      return
    }
    this.#within.pop()
    if (name === 'a:t' || name === 'm:t') this.#isText = false
    else if (name === 'a:p') this.#paragraph = null
    else if (name === 'a:xfrm' || name === 'p:xfrm') this.#closeBox()
    else if (name === 'a:lstStyle' || name in styles) this.#bullets = null
    else if (name === 'p:grpSp') this.#groups.pop()
    else if (shapes.has(name)) this.#shape = null
  }

  text(text: string): void {
    if (this.#skipping === 0 && this.#isText && this.#paragraph) this.#paragraph.text += text
  }

  #openContent(name: string, attributes: Attributes): void {
    const parent = this.#within.at(-1)
    if (name === 'p:sld') this.isHidden = attributes['show'] === '0' || attributes['show'] === 'false'
    else if (name === 'p:grpSp') this.#groups.push(this.#groups.at(-1) ?? noTransform)
    else if (shapes.has(name)) this.#openShape(name)
    else if (name === 'a:xfrm' || name === 'p:xfrm') this.#box = new WrittenBox()
    else if (parent === 'a:xfrm' || parent === 'p:xfrm') this.#box?.note(name, attributes)
    else if (name in styles) this.#openStyle(styles[name])
    else if (name === 'a:lstStyle') this.#bullets = this.#shape?.bullets ?? null
    else if (this.#shape && name.startsWith('p:')) noteShape(this.#shape, name, attributes)
    else if (name === 'a:tbl' || name === 'a:tblPr' || name === 'a:tr' || name === 'a:tc')
      this.#openTable(name, attributes)
    else this.#openWords(name, attributes)
  }

  #openShape(name: string): void {
    refuseTooMany(this.#job, 'blocks', (this.#count += 1))
    this.#shape = emptyShape(name === 'p:graphicFrame')
    this.shapes.push(this.#shape)
  }

  #openStyle(style: TextStyle | undefined): void {
    this.#bullets = new Map()
    if (style) this.styles.set(style, this.#bullets)
  }

  #closeBox(): void {
    const outer = this.#groups.at(-2) ?? noTransform
    if (this.#within.at(-1) === 'p:grpSpPr' && this.#groups.length > 1)
      this.#groups.splice(-1, 1, this.#box?.within(outer) ?? outer)
    else if (this.#shape && !this.#shape.box)
      this.#shape.box = this.#box?.place(this.#groups.at(-1) ?? noTransform) ?? null
    this.#box = null
  }

  #openTable(name: string, attributes: Attributes): void {
    const shape = this.#shape
    if (!shape) return
    if (name === 'a:tbl') shape.table = { hasHeader: false, rows: [] }
    else if (name === 'a:tblPr' && shape.table) shape.table.hasHeader = isYes(attributes['firstRow'])
    else if (name === 'a:tr') shape.table?.rows.push([])
    else if (name === 'a:tc') {
      refuseTooMany(this.#job, 'cells', (this.#count += 1))
      const { gridSpan, rowSpan, hMerge, vMerge } = attributes
      shape.table?.rows.at(-1)?.push({
        paragraphs: [],
        colSpan: spanOf(gridSpan),
        rowSpan: spanOf(rowSpan),
        isCovered: isYes(hMerge) || isYes(vMerge)
      })
    }
  }

  #openWords(name: string, attributes: Attributes): void {
    const level = /^a:lvl([1-9])pPr$/.exec(this.#within.at(-1) ?? '')?.[1]
    const bullet = readBullet(name, attributes)
    if (name === 'a:p') this.#openParagraph()
    else if (name === 'a:t' || name === 'm:t') this.#isText = true
    else if (name === 'a:br' && this.#paragraph) this.#paragraph.text += ' '
    else if (name === 'a:pPr' && this.#paragraph)
      this.#paragraph.level = Math.trunc(Number(attributes['lvl'])) || 0
    else if (bullet && level) this.#bullets?.set(Number(level) - 1, bullet)
    else if (bullet && this.#paragraph && this.#within.at(-1) === 'a:pPr') this.#paragraph.bullet = bullet
  }

  #openParagraph(): void {
    const { limits } = this.#job
    if ((this.#count += 1) > limits.blocks + limits.cells) refuseTooMany(this.#job, 'blocks', this.#count)
    this.#paragraph = { text: '', level: 0, bullet: null }
    const cell = this.#shape?.table?.rows.at(-1)?.at(-1)
    const into = cell?.paragraphs ?? this.#shape?.paragraphs
    into?.push(this.#paragraph)
  }
}

function noteShape(shape: Shape, name: string, attributes: Attributes): void {
  if (name === 'p:ph')
    shape.placeholder = { type: attributes['type'] ?? 'obj', index: attributes['idx'] ?? null }
  else if (name === 'p:cNvPr') shape.isHidden = isYes(attributes['hidden'])
}

const isYes = (value: string | undefined) => value === '1' || value === 'true'

function spanOf(written: string | undefined): number {
  const span = Math.floor(Number(written ?? 1))
  return span >= 1 ? Math.min(span, mostSpan) : 1
}
