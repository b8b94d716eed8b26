import { toLetters, toRoman } from '../numerals.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'

interface Level {
  start: number
  format: string
  text: string
  style: string | null
}

interface Numbering {
  readonly scheme: string
  /** Levels that this list prints in its own way. */
  readonly levels: Map<number, Level>
  readonly starts: Map<number, number>
  isBegun: boolean
}

const deepest = 8
const bullets = new Set(['-', '–', '—', 'o', '•', '▪', '◦', '*', '·'])

/** The printed number or bullet of a paragraph, and how deep it stands. */
export interface PrintedNumber {
  /** "12.", "7.1", "(a)", "•"; empty where the level prints nothing. */
  readonly label: string
  readonly depth: number
}

/** Reads numbering.xml, and then counts as Word does. */
export class NumberingReader implements XmlVisitor {
  readonly #schemes = new Map<string, Map<number, Level>>()
  readonly #numberings = new Map<string, Numbering>()
  readonly #counters = new Map<string, number[]>()
  #scheme: Map<number, Level> | null = null
  #level: Level | null = null
  #numbering: Numbering | null = null
  #override = 0
  #pending = ''
  #openId = ''
  /** Schemes that only name a style of lists, and those that say how it looks. */
  readonly #schemeOfStyle = new Map<string, string>()
  readonly #styleOfScheme = new Map<string, string>()

  open(name: string, attributes: Attributes): void {
    const value = attributes['val'] ?? ''
    if (name === 'w:abstractNum') this.#openScheme(attributes['abstractNumId'] ?? '')
    else if (name === 'w:num') this.#pending = attributes['numId'] ?? ''
    else if (name === 'w:abstractNumId') this.#openNumbering(value)
    else if (name === 'w:lvlOverride') this.#override = Number(attributes['ilvl'] ?? 0)
    else if (name === 'w:startOverride') this.#numbering?.starts.set(this.#override, startOf(value))
    else if (name === 'w:lvl') this.#openLevel(Number(attributes['ilvl'] ?? 0))
    else if (name === 'w:styleLink') this.#schemeOfStyle.set(value, this.#openId)
    else if (name === 'w:numStyleLink') this.#styleOfScheme.set(this.#openId, value)
    else if (this.#level) noteLevel(this.#level, name, value)
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.#scheme = null
    else if (name === 'w:num') this.#numbering = null
    else if (name === 'w:lvl') this.#level = null
  }

  /** The number that the next paragraph of a list prints, or null where there is no such list. */
  count(id: string, at: number): PrintedNumber | null {
    const found = this.#numberings.get(id)
    const levels = this.#levelsOf(found)
    const depth = Math.min(Math.max(Math.trunc(at) || 0, 0), deepest)
    const own = levels?.get(depth)
    if (!found || !levels || !own) return null
    const counter = this.#counters.get(found.scheme) ?? []
    this.#counters.set(found.scheme, counter)
    step({ counter, levels, found, depth })
    return { label: printLabel(own, levels, counter), depth }
  }

  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(id: string, style: string): number {
    const levels = this.#levelsOf(this.#numberings.get(id))
    return [...(levels ?? [])].find(([, one]) => one.style === style)?.[0] ?? 0
  }

  #levelsOf(numbering: Numbering | undefined): ReadonlyMap<number, Level> | undefined {
    if (!numbering) return undefined
    const style = this.#styleOfScheme.get(numbering.scheme)
    const scheme = style === undefined ? numbering.scheme : this.#schemeOfStyle.get(style)
    const levels = this.#schemes.get(scheme ?? '')
    return numbering.levels.size === 0 ? levels : new Map([...(levels ?? []), ...numbering.levels])
  }

  #openScheme(id: string): void {
    this.#openId = id
    this.#scheme = new Map()
    this.#schemes.set(id, this.#scheme)
  }

  #openNumbering(scheme: string): void {
    this.#numbering = { scheme, levels: new Map(), starts: new Map(), isBegun: false }
    this.#numberings.set(this.#pending, this.#numbering)
  }

  #openLevel(at: number): void {
    this.#level = { start: 1, format: 'decimal', text: '', style: null }
    const levels = this.#scheme ?? this.#numbering?.levels
    levels?.set(at, this.#level)
  }
}

// A broken file may start a list anywhere.
function startOf(written: string): number {
  const start = Number(written)
  return Number.isSafeInteger(start) ? start : 1
}

function noteLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = startOf(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:pStyle') level.style = value
}

interface Step {
  readonly counter: number[]
  readonly levels: ReadonlyMap<number, Level>
  readonly found: Numbering
  readonly depth: number
}

// Lists made from one scheme go on counting together, unless a list says where it starts.
function step({ counter, levels, found, depth }: Step): void {
  const startOf = (level: number) => found.starts.get(level) ?? levels.get(level)?.start ?? 1
  if (!found.isBegun && found.starts.has(depth)) counter.length = Math.min(counter.length, depth)
  found.isBegun = true
  for (let level = 0; level < depth; level += 1) counter[level] ??= startOf(level)
  const last = counter[depth]
  counter[depth] = last === undefined ? startOf(depth) : last + 1
  counter.length = depth + 1
}

function printLabel(own: Level, levels: ReadonlyMap<number, Level>, counter: readonly number[]): string {
  if (own.format === 'none') return ''
  if (own.format === 'bullet') return bullets.has(own.text) ? own.text : '•'
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    return printCount(counter[level] ?? 1, levels.get(level)?.format ?? 'decimal')
  })
}

function printCount(count: number, format: string): string {
  if (format === 'lowerLetter') return toLetters(count)
  if (format === 'upperLetter') return toLetters(count).toUpperCase()
  if (format === 'lowerRoman') return toRoman(count)
  if (format === 'upperRoman') return toRoman(count).toUpperCase()
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}
