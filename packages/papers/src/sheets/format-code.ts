/** One piece of a format code. */
export interface Token {
  readonly kind:
    | 'literal'
    | 'digits'
    | 'percent'
    | 'exponent'
    | 'fraction'
    | 'general'
    | 'date'
    | 'elapsed'
    | 'half'
  readonly text: string
}

/** One of the parts, between semicolons, that a format code has for different numbers. */
export interface Section {
  readonly tokens: readonly Token[]
  readonly isDate: boolean
  /** Whether a number it is for is shown as it says, brackets or a minus and all, and gets no minus of its own. */
  readonly tellsSign: boolean
  readonly holds: (value: number) => boolean
}

export interface FormatCode {
  readonly sections: readonly Section[]
}

const longestCode = 500
// Quoted words, an escaped letter, room as wide as a letter, a letter repeated to fill, and what is in brackets.
const aside = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]/.source
const inNumbers = new RegExp(
  String.raw`${aside}|(General)|([0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+)|(E[+-])|(%)|(\/)|([^])`,
  'gi'
)
const inDates = new RegExp(String.raw`${aside}|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+(?:\.0+)?)|([^])`, 'gi')

/** Reads a format code of a workbook, such as `#,##0;[Red]-#,##0`. ECMA-376 part 1, 18.8.30 and 18.8.31. */
export function readCode(code: string): FormatCode {
  if (code.length > longestCode) return { sections: [] }
  const parts = splitSections(code).filter((part, i) => i < 3 && !isOfText(part))
  return { sections: parts.map((part, i) => readSection(part, i, parts)) }
}

// The section for text, which stands last and holds an @, says nothing of numbers.
const isOfText = (part: string) => part.replace(new RegExp(aside, 'g'), '').includes('@')

function splitSections(code: string): string[] {
  const parts = ['']
  for (const [piece] of code.matchAll(new RegExp(`${aside}|[^]`, 'g')))
    if (piece === ';') parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
  return parts
}

function readSection(part: string, at: number, all: readonly string[]): Section {
  const isDate =
    /[ymdhs]/i.test(part.replace(new RegExp(`${aside}|General`, 'gi'), '')) || /\[[hms]+\]/i.test(part)
  const condition = readCondition(part)
  const isPlain = !all.some((one) => readCondition(one))
  return {
    tokens: isDate ? readDateTokens(part) : readNumberTokens(part),
    isDate,
    tellsSign: isPlain && at === 1,
    holds: condition ?? (isPlain ? usualCondition(at, all.length) : () => true)
  }
}

// One section is for all numbers; of two the second is for those below nought, and a third is for nought.
function usualCondition(at: number, all: number): (value: number) => boolean {
  if (all === 1 || at === 2) return () => true
  if (at === 1) return (value) => value < 0
  return all === 2 ? (value) => value >= 0 : (value) => value > 0
}

function readCondition(part: string): ((value: number) => boolean) | null {
  const match = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/.exec(part)
  if (!match) return null
  const bound = Number(match[2])
  if (match[1] === '<') return (value) => value < bound
  if (match[1] === '<=') return (value) => value <= bound
  if (match[1] === '>') return (value) => value > bound
  if (match[1] === '>=') return (value) => value >= bound
  return match[1] === '=' ? (value) => value === bound : (value) => value !== bound
}

function readNumberTokens(part: string): Token[] {
  return [...part.matchAll(inNumbers)].map((match): Token => {
    const [all, , , , , , general, digits, exponent, percent, slash] = match
    if (general) return { kind: 'general', text: all }
    if (digits) return { kind: 'digits', text: all }
    if (exponent) return { kind: 'exponent', text: all }
    if (percent) return { kind: 'percent', text: all }
    if (slash && /[?#0]\s*\/\s*[?#\d]/.test(part)) return { kind: 'fraction', text: all }
    return { kind: 'literal', text: literalOf(match) }
  })
}

function readDateTokens(part: string): Token[] {
  // The system's own long date and time, which differ from one computer to another.
  if (/\[\$-F800\]/i.test(part)) return readDateTokens('d mmmm yyyy')
  if (/\[\$-F400\]/i.test(part)) return readDateTokens('h:mm:ss')
  return [...part.matchAll(inDates)].map((match): Token => {
    const [all, , , , , bracket, half, letters] = match
    if (bracket && /^(?:h+|m+|s+)$/i.test(bracket)) return { kind: 'elapsed', text: bracket.toLowerCase() }
    if (half) return { kind: 'half', text: half }
    if (letters) return { kind: 'date', text: letters.toLowerCase() }
    return { kind: 'literal', text: literalOf(match) === '' ? '' : literalOf(match) || all }
  })
}

function literalOf(match: RegExpExecArray): string {
  const [all, quoted, escaped, room, fill, bracket] = match
  if (quoted !== undefined) return quoted
  if (escaped !== undefined) return escaped
  if (room !== undefined || fill !== undefined) return ' '
  // [$£-809] is a sign of money; colours, conditions and languages print nothing.
  if (bracket !== undefined) return /^\$([^-]*)/.exec(bracket)?.[1] ?? ''
  return all
}
