import { toLetters, toRoman } from '../numerals.ts'
import { attribute } from './elements.ts'
import type { Element } from './elements.ts'

/** The lists that are open where the reader stands, outermost first. */
export interface OpenList {
  readonly element: Element
  next: number
}

/** What a browser prints before an item: "•", "3.", "b.", "iv." */
export function markerOf(list: OpenList | undefined, item: Element): string {
  if (list?.element.tagName !== 'ol') return '•'
  const written = Number.parseInt(attribute(item, 'value') ?? '', 10)
  const number = Number.isInteger(written) ? written : list.next
  list.next = number + (attribute(list.element, 'reversed') === undefined ? 1 : -1)
  return `${printNumber(number, attribute(list.element, 'type') ?? '1')}.`
}

export function openList(element: Element): OpenList {
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10)
  return { element, next: Number.isInteger(start) ? start : 1 }
}

function printNumber(number: number, type: string): string {
  if (type === 'a') return toLetters(number)
  if (type === 'A') return toLetters(number).toUpperCase()
  if (type === 'i') return toRoman(number)
  if (type === 'I') return toRoman(number).toUpperCase()
  return String(number)
}
