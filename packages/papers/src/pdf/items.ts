import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { PagePlace, Printed } from '../print.ts'

/**
 * A piece of text as drawn. `x` counts from the left, `y` from the top to the line the letters stand on, in points, once
 * the page is upright; `place` is where it stands on the page as it is shown.
 */
export interface Item extends Printed {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters in points. */
  readonly size: number
  readonly font: string
  /** The marked content it belongs to, by which the structure tree names it. */
  readonly mark: string | null
  /** Whether the file marks it as belonging to the sheet: a running header, a rule. */
  readonly isArtifact: boolean
}

/** A page's text: what runs the way most of it does, and what is turned against it. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  readonly turned: readonly Item[]
  /** Quarter turns by which the page was turned to bring it upright, from how it is shown, and its size there. */
  readonly turn: number
  readonly shown: Size
}

/** In points. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A place on a page, in points from its top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

// What fonts without a table of letters leave behind.
const unprintable = /\p{Cc}/gu

/** The six numbers of a transform, as PDF writes them. */
export type Matrix = readonly number[]
type Turn = 0 | 1 | 2 | 3

interface Drawn {
  readonly item: Item
  readonly turn: Turn
}

/** A page as it is shown: its size in points, and the matrix from its own space to one that counts from the top left. */
interface View {
  readonly width: number
  readonly height: number
  readonly transform: Matrix
  /** Its number, from 1. */
  readonly page: number
}

/**
 * Brings a page's text upright: the page's own rotation is applied, and where most of the text is turned, as tables on
 * their side are, the page is turned with it.
 *
 * @param contents what pdf.js found on the page
 */
export function uprightText(contents: readonly (TextItem | TextMarkedContent)[], view: View): PageText {
  const drawn = readItems(contents, view)
  const weights = [0, 0, 0, 0]
  for (const { item, turn } of drawn) weights[turn] = (weights[turn] ?? 0) + item.text.length
  const most = weights.indexOf(Math.max(...weights))
  const upright = (item: Item) => ({ ...item, ...turnPoint(item, most, view) })
  const isSide = most % 2 === 1
  return {
    width: isSide ? view.height : view.width,
    height: isSide ? view.width : view.height,
    items: drawn.filter(({ turn }) => turn === most).map(({ item }) => upright(item)),
    turned: drawn.filter(({ turn }) => turn !== most).map(({ item }) => item),
    turn: most,
    shown: { width: view.width, height: view.height }
  }
}

function readItems(contents: readonly (TextItem | TextMarkedContent)[], view: View): Drawn[] {
  const drawn: Drawn[] = []
  const marks: { readonly mark: string | null; readonly isArtifact: boolean }[] = []
  for (const content of contents) {
    if ('str' in content) {
      if (content.str.trim() !== '') drawn.push(drawItem(content, view, marks.at(-1)))
    } else if (content.type === 'endMarkedContent') marks.pop()
    else {
      const outer = marks.at(-1)
      const isArtifact = outer?.isArtifact === true || ('tag' in content && content.tag === 'Artifact')
      marks.push({ mark: content.id ?? outer?.mark ?? null, isArtifact })
    }
  }
  return drawn
}

function drawItem(
  content: TextItem,
  view: View,
  marked: { readonly mark: string | null; readonly isArtifact: boolean } | undefined
): Drawn {
  const matrix = multiply(view.transform, content.transform)
  const [a, b, c, d, x, y] = matrix
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1
  const angle = Math.atan2(b, a)
  const turn = ((Math.round(angle / (Math.PI / 2)) + 4) % 4) as Turn // The remainder by 4 is 0, 1, 2 or 3.
  const { mark = null, isArtifact = false } = marked ?? {}
  return {
    item: {
      text: content.str.replace(unprintable, '\uFFFD'),
      x,
      y,
      width: content.width,
      size,
      font: content.fontName,
      mark,
      isArtifact,
      place: { page: view.page, ...boxOf(matrix, content.width, size) },
      turn
    },
    turn
  }
}

// In letter heights above and below the line that letters stand on: most fonts' tall and hanging letters.
const ascent = 0.78
const descent = 0.22

function boxOf([a, b, c, d, x, y]: Matrix6, width: number, size: number): Omit<PagePlace, 'page'> {
  const length = Math.hypot(a, b) || 1
  const [alongX, alongY] = [(a / length) * width, (b / length) * width]
  const upLength = Math.hypot(c, d) || 1
  const [upX, upY] = [(c / upLength) * size, (d / upLength) * size]
  const [left, right] = spanOf(x, alongX, upX)
  const [top, bottom] = spanOf(y, alongY, upY)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** From the least to the greatest of the four corners of a box, on one axis. */
function spanOf(from: number, along: number, up: number): [number, number] {
  const [above, below] = [from + up * ascent, from - up * descent]
  return [
    Math.min(above, below, above + along, below + along),
    Math.max(above, below, above + along, below + along)
  ]
}

type Matrix6 = readonly [a: number, b: number, c: number, d: number, x: number, y: number]

/** One transform after another. */
export function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** A place on a page once the page is turned upright, which is shown lying as many quarter turns. */
export function turnPoint({ x, y }: Point, turn: number, { width, height }: Size): Point {
  if (turn === 1) return { x: y, y: width - x }
  if (turn === 2) return { x: width - x, y: height - y }
  if (turn === 3) return { x: height - y, y: x }
  return { x, y }
}
