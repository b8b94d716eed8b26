import { readCaption } from '../captions.ts'
import { headingDraft, proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isHeadingText } from '../headings.ts'
import type { Job } from '../limits.ts'
import { listDraft } from '../list-drafts.ts'
import type { NumberingReader, PrintedNumber } from './numbering.ts'
import type { readStyles } from './styles.ts'

/** A paragraph of a Word document as gathered. */
export interface WrittenParagraph {
  readonly text: string[]
  style: string | null
  numberingId: string | null
  numberingLevel: number | null
  outline: number | null
  /** Whether every letter is bold. */
  isBold: boolean
  /** Whether its end is a tracked deletion, so that the next paragraph carries it on. */
  joinsNext: boolean
}

export function emptyParagraph(): WrittenParagraph {
  return {
    text: [],
    style: null,
    numberingId: null,
    numberingLevel: null,
    outline: null,
    isBold: true,
    joinsNext: false
  }
}

/** Takes a paragraph property: its style, its list or its outline level. */
export function noteParagraph(paragraph: WrittenParagraph, name: string, value: string): void {
  if (name === 'w:pStyle') paragraph.style = value
  else if (name === 'w:numId') paragraph.numberingId = value
  else if (name === 'w:ilvl') paragraph.numberingLevel = Number(value) || 0
  else if (name === 'w:outlineLvl') paragraph.outline = Number(value)
}

/** The definitions that paragraphs refer to. */
export interface Definitions {
  readonly styles: ReturnType<typeof readStyles>
  readonly numbering: NumberingReader
  readonly job: Job
}

/** The block that a paragraph makes: styles tell headings and captions, numbering what is printed before the words. */
export function paragraphDraft(words: string, paragraph: WrittenParagraph, definitions: Definitions): Draft {
  const { styles, numbering } = definitions
  const text = words.replace(/\s+/g, ' ').trim()
  const style = styles.find(paragraph.style)
  const id = paragraph.numberingId ?? style.numberingId
  const byStyle = () => style.numberingLevel ?? numbering.levelOfStyle(id ?? '', paragraph.style ?? '')
  const level = paragraph.numberingLevel ?? (id === null ? 0 : byStyle())
  const printed = id === null || id === '0' || text === '' ? null : numbering.count(id, level)
  const heading = paragraph.outline === null ? style.headingLevel : outlineLevel(paragraph.outline)
  if (/^(?:toc|table of figures)\b/.test(style.name)) return { kind: 'paragraph', number: null, text }
  if (heading !== null) return numberedHeading(text, heading, printed)
  if (printed && printed.label !== '') return numberedDraft(text, printed)
  if (readCaption(text)) return proseDraft(text)
  if (paragraph.isBold && isHeadingText(text)) return headingDraft(text, 2)
  return proseDraft(text)
}

function outlineLevel(outline: number): number | null {
  return outline >= 0 && outline <= 8 ? Math.trunc(outline) + 1 : null
}

function numberedHeading(text: string, level: number, printed: PrintedNumber | null): Draft {
  if (!printed || printed.label === '' || printed.label === '•') return headingDraft(text, level)
  return { kind: 'heading', level, number: bareNumber(printed.label), text, opening: `${printed.label} ` }
}

function numberedDraft(text: string, { label, depth }: PrintedNumber): Draft {
  if (!/^\(?\d+(?:\.\d+)+[.)]?$/.test(label)) return listDraft(text, label, depth)
  return { kind: 'paragraph', number: bareNumber(label), text, opening: `${label} ` }
}

function bareNumber(label: string): string {
  return label.replace(/^[([]|[\])]$|[.:)\]]+$/g, '').replace(/\.$/, '')
}
