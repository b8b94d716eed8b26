import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts'
import { multiply, turnPoint } from './items.ts'
import type { Matrix, PageText, Point } from './items.ts'

/** A straight line drawn along or down a page, in points on the page once it is upright. */
export interface Rule {
  /** Where it stands on the other axis: the height of one that runs along, the left of one that runs down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The lines that are drawn on a page. */
export interface Rules {
  readonly along: readonly Rule[]
  readonly down: readonly Rule[]
}

const mostRules = 20_000
/** The thickest rule that is drawn as a filled box, in points; and how far one may lean. */
const thickest = 2.5
const leaning = 0.5
// How the library writes paths; it does not export these.
const move = 0
const line = 1
const lengths: Readonly<Record<number, number>> = { [move]: 2, [line]: 2, 2: 6, 3: 4, 4: 0 }

/** Reads the ruling lines of a page from the list of what is drawn on it. */
export async function readRules(
  page: PDFPageProxy,
  view: { readonly transform: Matrix },
  text: PageText
): Promise<Rules> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.closeFillStroke,
    OPS.eoFillStroke
  ])
  const fills = new Set([OPS.fill, OPS.eoFill])
  const rules = new RuleSheet(text)
  const outer: Matrix[] = []
  let matrix: Matrix = view.transform
  fnArray.forEach((operator, i) => {
    const given: unknown = argsArray[i]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) outer.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = outer.pop() ?? view.transform
    else if (operator === OPS.transform) matrix = multiply(matrix, numbersOf(args))
    else if (operator === OPS.paintFormXObjectBegin && args[0]) matrix = multiply(matrix, numbersOf(args[0]))
    else if (operator === OPS.constructPath && Array.isArray(args[1])) {
      const isStroke = strokes.has(Number(args[0]))
      if (isStroke || fills.has(Number(args[0]))) rules.draw(pathsOf(numbersOf(args[1][0]), matrix), isStroke)
    }
  })
  return rules
}

function numbersOf(given: unknown): number[] {
  if (ArrayBuffer.isView(given) && given instanceof Float32Array) return [...given]
  return Array.isArray(given) ? given.map(Number) : []
}

// The corners of each path, in the order in which they are drawn; curves are left out, which no rule has.
function pathsOf(data: readonly number[], matrix: Matrix): Point[][] {
  const paths: Point[][] = []
  for (let i = 0; i < data.length;) {
    const operator = data[i] ?? 0
    const [x = 0, y = 0] = data.slice(i + 1, i + 3)
    const point = () => pointOf(multiply(matrix, [1, 0, 0, 1, x, y]))
    if (operator === move) paths.push([point()])
    else if (operator === line) paths.at(-1)?.push(point())
    else if (lengths[operator] === 0) paths.at(-1)?.push(paths.at(-1)?.[0] ?? { x: 0, y: 0 })
    else paths.push([])
    i += 1 + (lengths[operator] ?? 0)
  }
  return paths
}

const pointOf = ([, , , , x, y]: Matrix): Point => ({ x: x ?? 0, y: y ?? 0 })

class RuleSheet implements Rules {
  readonly along: Rule[] = []
  readonly down: Rule[] = []
  readonly #text: PageText

  constructor(text: PageText) {
    this.#text = text
  }

  draw(paths: readonly (readonly Point[])[], isStroke: boolean): void {
    for (const path of paths) {
      const corners = path.map((point) => turnPoint(point, this.#text.turn, this.#text.shown))
      if (isStroke) corners.slice(1).forEach((point, i) => this.#add(corners[i] ?? point, point))
      else if (corners.length >= 4) this.#addBox(corners)
    }
  }

  // A thin box is how many programs draw a line.
  #addBox(corners: readonly Point[]): void {
    const across = corners.map(({ x }) => x)
    const height = corners.map(({ y }) => y)
    const [left, right, top, foot] = [
      Math.min(...across),
      Math.max(...across),
      Math.min(...height),
      Math.max(...height)
    ]
    if (foot - top <= thickest) this.#add({ x: left, y: (top + foot) / 2 }, { x: right, y: (top + foot) / 2 })
    else if (right - left <= thickest)
      this.#add({ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: foot })
  }

  #add(one: Point, other: Point): void {
    if (this.along.length + this.down.length >= mostRules) return
    if (Math.abs(one.y - other.y) <= leaning) this.along.push(ruleOf(one.y, one.x, other.x))
    else if (Math.abs(one.x - other.x) <= leaning) this.down.push(ruleOf(one.x, one.y, other.y))
  }
}

function ruleOf(at: number, one: number, other: number): Rule {
  return { at, from: Math.min(one, other), to: Math.max(one, other) }
}
