import { firstIn } from './in-order.ts'
import type { Quantity } from './quantity.ts'
import type { ReadBlock, Reading } from './reading.ts'
import type { Point, Series } from './series.ts'

const LEAST = 3
const MOST = 60
const LONGEST_LINE = 90

/** The series printed as a list, or as lines one under another: "Waste: 214", "Southlea 4.1". */
export function seriesInLines(reading: Reading): readonly Series[] {
  const found: Series[] = []
  let run: Line[] = []
  const close = (): void => {
    found.push(...seriesFrom(reading, run))
    run = []
  }
  for (const line of reading.blocks.flatMap((block) => linesOf(reading, block))) {
    const last = run.at(-1)
    const isNext =
      last !== undefined && line.point?.figure.kind === last.point?.figure.kind && line.form === last.form
    if (!isNext) close()
    if (line.point !== null) run.push(line)
  }
  close()
  return found
}

interface Line {
  readonly point: Point | null
  readonly form: 'item' | 'line'
  readonly block: ReadBlock
  readonly start: number
  readonly end: number
}

function linesOf(reading: Reading, block: ReadBlock): readonly Line[] {
  const { kind } = block.block
  if (kind === 'table' || kind === 'heading' || kind === 'caption' || block.quantities.length === 0)
    return [{ point: null, form: 'line', block, start: block.start, end: block.end }]
  if (kind === 'item') return [lineOf(block, { start: block.start, end: block.end }, 'item')]
  const printed = reading.paper.text.slice(block.start, block.end)
  let at = block.start
  return printed.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return lineOf(block, { start, end: start + line.length }, 'line')
  })
}

const separator = /^(?<label>\p{L}.{0,60}?)\s*(?:[:–—(-]|\s[-–—]\s|\.{2,40}|\s)\s*$/u
const trailing = /^\)?(?:\s\p{L}+){0,3}(?:\s?\([^()]{0,40}\))?[.;,]?\s*(?:and)?\s*$/u

function lineOf(
  block: ReadBlock,
  span: { readonly start: number; readonly end: number },
  form: Line['form']
): Line {
  const none = { point: null, form, block, ...span }
  if (span.end - span.start > LONGEST_LINE) return none
  const figure = firstIn(block.quantities, span.start, span.end)
  if (figure === undefined) return none
  const before = block.text.slice(span.start - block.start, figure.start - block.start)
  const after = block.text.slice(figure.end - block.start, span.end - block.start)
  const label = separator.exec(before)?.groups?.['label']?.replace(/[\s:–—-]+$/u, '')
  if (label === undefined || !trailing.test(after) || isSentence(label)) return none
  return { ...none, point: { label, figure } }
}

function isSentence(label: string): boolean {
  return label.split(/\s+/).length > 6 || /\b(?:is|are|was|were|has|have|had|will|of the)\b/iu.test(label)
}

function seriesFrom(reading: Reading, lines: readonly Line[]): readonly Series[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || lines.length < LEAST || lines.length > MOST) return []
  const points = lines.flatMap(({ point }) => point ?? [])
  const before = reading.blocks[first.block.index - 1]
  const own = first.block.text.slice(0, first.start - first.block.start)
  return [
    {
      points: points.filter(({ label }) => !isOther(label)),
      measure: own === '' ? (before?.text.slice(-300) ?? '') : own.slice(-300),
      title: '',
      form: 'lines',
      block: first.block.index,
      start: first.start,
      end: last.end
    }
  ]
}

/** Sums and remainders stand at the end of a list and are not among what it compares. */
function isOther(label: string): boolean {
  return /^(?:all|total|overall|average|mean|sum|altogether|grand total)\b/iu.test(label)
}

/** The figure of a point, to compare: its value. */
export function valueOf({ figure }: { readonly figure: Quantity }): number {
  return figure.sign === '-' ? -Math.abs(figure.value) : figure.value
}
