import { toLetters, toRoman } from '../numerals.ts'
import type { Attributes } from '../office/xml.ts'

/** What is printed before a paragraph of a slide; `none` also undoes what its layout says. */
export type Bullet =
  | { readonly kind: 'none' }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'number'; readonly scheme: string; readonly start: number }

const signs = new Set(['-', '–', '—', 'o', '•', '▪', '◦', '*', '·', '➢', '✓'])
const deepest = 8

/** The bullet that an element of paragraph properties stands for, or null where it says nothing of bullets. */
export function readBullet(name: string, { char = '', type = '', startAt = '1' }: Attributes): Bullet | null {
  if (name === 'a:buNone') return { kind: 'none' }
  if (name === 'a:buBlip') return { kind: 'sign', sign: '•' }
  if (name === 'a:buChar') return { kind: 'sign', sign: signs.has(char) ? char : '•' }
  if (name === 'a:buAutoNum') return { kind: 'number', scheme: type, start: Math.trunc(Number(startAt)) || 1 }
  return null
}

/** Counts the numbered paragraphs of one text box as PowerPoint does: anew after another kind of paragraph. */
export class BulletCounter {
  readonly #levels: { scheme: string; last: number }[] = []

  /** What the next paragraph prints before its words; empty for none. */
  print(bullet: Bullet, level: number): string {
    const at = Math.min(Math.max(level, 0), deepest)
    const open = this.#levels[at]
    this.#levels.length = Math.min(this.#levels.length, at)
    if (bullet.kind !== 'number') return bullet.kind === 'sign' ? bullet.sign : ''
    const last = open?.scheme === bullet.scheme ? open.last + 1 : bullet.start
    this.#levels[at] = { scheme: bullet.scheme, last }
    return printNumber(last, bullet.scheme)
  }
}

function printNumber(number: number, scheme: string): string {
  const [, script = 'arabic', marks = 'Period'] =
    /^(alphaLc|alphaUc|romanLc|romanUc|arabic)\w*?(Period|ParenR|ParenBoth|Plain|Minus)$/.exec(scheme) ?? []
  const printed = inScript(number, script)
  if (marks === 'ParenBoth') return `(${printed})`
  return printed + ({ Period: '.', ParenR: ')', Minus: '-' }[marks] ?? '')
}

function inScript(number: number, script: string): string {
  if (script === 'alphaLc') return toLetters(number)
  if (script === 'alphaUc') return toLetters(number).toUpperCase()
  if (script === 'romanLc') return toRoman(number)
  return script === 'romanUc' ? toRoman(number).toUpperCase() : String(number)
}
