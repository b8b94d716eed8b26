import { labelOf } from './captions.ts'
import { matchesOf } from './matches.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** A mention of a figure, table, appendix or paragraph by its number. Offsets are those of the paper. */
export interface Reference {
  readonly label: string
  readonly number: string
  /** As printed: "Figure 2". */
  readonly text: string
  /** The words of the sentence that say what is to be found there. */
  readonly subject: string
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
}

const referencePattern =
  /\b(?<label>figures?|figs?\.?|tables?|charts?|graphs?|maps?|appendix|appendices|annexe?s?|box|boxes|exhibits?|diagrams?|chapters?|infographics?|sections?|paragraphs?|paras?\.?)\s+(?<number>\d{1,3}(?:\.\d{1,3}){0,2}|[A-Z](?![\w'’]))(?!\d|%|,\d)(?<more>(?:\s?(?:,|and|&|or)\s?\d{1,3}(?:\.\d{1,3}){0,2}(?![\d%,]\d?)){0,5})/giu

// "Table 4 of the bulletin" and "paragraph 14 of Schedule 6" are in another document.
const elsewhere =
  /^\)?[,\s]+(?:of|in|to|from|at)\s+(?!this\b|the\s+(?:report|paper|present)\b|(?:more|detail|full|which|line|relation|addition|response|order|total|particular|\d{4})\b)/iu

/** Every reference of the paper's prose, in order. */
export function findReferences(reading: Reading, isCaption: (at: number) => boolean): readonly Reference[] {
  return reading.blocks.flatMap((block) => {
    if (block.block.kind === 'table' || block.block.kind === 'caption') return []
    return block.sentences.flatMap((sentence) => referencesIn(sentence, isCaption))
  })
}

function referencesIn(sentence: ReadSentence, isCaption: (at: number) => boolean): readonly Reference[] {
  const matches = matchesOf(referencePattern, sentence.text)
  return matches.flatMap((match, place) => {
    const at = match.index
    const rest = sentence.text.slice(at + match[0].length)
    if (isCaption(sentence.start + at) || elsewhere.test(rest) || rest.startsWith('(')) return []
    if (/^sections?$/iu.test(match.groups?.['label'] ?? '') && isOfLaw(sentence.text, match)) return []
    const before = matches[place - 1]
    const after = matches[place + 1]
    const from = before === undefined ? 0 : before.index + before[0].length
    const to = after === undefined ? sentence.text.length : after.index
    const subject = subjectOf(sentence.text.slice(from, at), {
      after: sentence.text.slice(at + match[0].length, to),
      isListed: before !== undefined && saysWhat.test(sentence.text.slice(before.index + before[0].length))
    })
    return numbersIn(match).map(({ number, start, end }) => ({
      label: labelOf(match.groups?.['label'] ?? ''),
      number,
      text: `${printedLabel(match)} ${number}`,
      subject,
      sentence,
      start: sentence.start + start,
      end: sentence.start + end
    }))
  })
}

const lawful = /\b(?:Acts?|Regulations|Order|Code|under|pursuant|statutory|\bs\.)\b/u
const goesOn =
  /^(?:\s*$|[.,;:)]|\s+(?:and|or|but|which|where|below|above|overleaf|sets?|shows?|describes?|explains?|covers?|deals?|gives?|looks?|turns?|considers?|summarises?|has|is|was)\b)/u

// "Section 60 was used", "a section 21 notice", "section 17 of the Act" are no sections of the report.
function isOfLaw(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length)
  const lead = text.slice(Math.max(0, match.index - 12), match.index)
  const isBare = /\b(?:in|see|at|to|and|by|from|of)\s+$|\(\s*$|^\s*$/iu.test(lead)
  return lawful.test(text) || !goesOn.test(rest) || !isBare
}

// "Tables 1 and 2" refers to Table 1 and to Table 2.
function printedLabel({ groups }: RegExpExecArray): string {
  const label = groups?.['label'] ?? ''
  return groups?.['more'] === '' ? label : label.replace(/s$/u, '')
}

interface Numbered {
  readonly number: string
  readonly start: number
  readonly end: number
}

function numbersIn(match: RegExpExecArray): readonly Numbered[] {
  const { number = '', more = '' } = match.groups ?? {}
  const first = match[0].length - more.length
  const rest = [...more.matchAll(/\d{1,3}(?:\.\d{1,3}){0,2}/gu)].map((next) => ({
    number: next[0],
    start: match.index + first + next.index,
    end: match.index + first + next.index + next[0].length
  }))
  return [{ number, start: match.index, end: match.index + first }, ...rest]
}

const saysWhat =
  /^\s+(?:gives?|shows?|sets? out|lists?|covers?|compares?|presents?|contains?|details?|breaks?|summarises?|illustrates?|provides?|has|records?|reports?|is|the|an?|our|its|their)\s+(?!in\b|at\b|on\b)\p{L}/iu

interface Following {
  readonly after: string
  /** The reference before said what it shows, and this one may do so without a verb. */
  readonly isListed: boolean
}

// "Table 3 shows arrears by age" says it after; "arrears are set out in Table 3" before.
function subjectOf(before: string, { after, isListed }: Following): string {
  const isOpening = /^(?:[^\p{L}]|\b(?:and|while|as|in|the|whilst|but)\b)*$/iu.test(before)
  // "Table 1 gives the costs, Table 2 the reserves and Table 4 waits": each names what follows it.
  const isElliptic =
    /(?:,|;|\band)\s*$/iu.test(before) &&
    (isListed || /^\s+(?:the|an?|our|its|their)\s/iu.test(after)) &&
    /^\s+\p{Ll}/u.test(after)
  return isOpening || isElliptic || (/[:;.]\s*$/u.test(before) && saysWhat.test(after)) ? after : before
}
