import { readCaption } from '../captions.ts'
import { headingDraft, proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isHeadingText } from '../headings.ts'
import { readOpening } from '../openings.ts'
import { trackDepths } from '../text/depths.ts'
import { joinLines } from './hyphens.ts'
import type { Vocabulary } from './hyphens.ts'
import { itemsOf } from './lines.ts'
import type { Line } from './lines.ts'

/** How the running text of a document is set, against which headings stand out. */
export interface Setting {
  readonly size: number
  readonly font: string
  /** Fonts of its size that set headings. */
  readonly headingFonts: ReadonlySet<string>
  /** From one line to the next, in points. */
  readonly leading: number
  /** Sizes of headings, the largest first. */
  readonly headingSizes: readonly number[]
  readonly vocabulary: Vocabulary
}

const headingScale = 1.12
const sentenceEnd = /[.:;!?)\]”"’']$/

/** Joins hard-wrapped lines into headings, paragraphs, items and captions. */
export function readProse(lines: readonly Line[], setting: Setting, page: number): Draft[] {
  const groups = groupLines(lines, setting)
  const depths = trackDepths()
  return groups.map((group) => {
    const draft = { ...draftOf(group, setting, page), printed: group.flatMap(itemsOf) }
    if (draft.kind !== 'item') {
      depths.reset()
      return draft
    }
    return { ...draft, depth: depths.depthOf(Math.round((group[0]?.left ?? 0) / 4)) }
  })
}

/** Whether a size is that of headings. */
export function isHeadingSize(size: number, bodySize: number): boolean {
  return size > bodySize * headingScale
}

function draftOf(group: readonly Line[], setting: Setting, page: number): Draft {
  const text = joinLines(
    group.map((line) => line.text),
    setting.vocabulary
  )
  const size = group[0]?.size ?? 0
  if (readCaption(text)) return proseDraft(text, page)
  if (isHeadingSize(size, setting.size) && text.length <= 250 && /\p{L}{2}/u.test(text))
    return headingDraft(text, levelOf(size, setting), page)
  const opening = readOpening(text)
  const isTitled = isHeadingText(text.slice(opening?.body ?? 0), opening?.kind === 'number')
  const stands = group.length <= 2 && group.every((line) => setting.headingFonts.has(line.font))
  if (stands && isTitled && opening?.kind !== 'bullet' && !opening?.bulleted)
    return headingDraft(text, Math.min(setting.headingSizes.length + 1, 6), page)
  return proseDraft(text, page)
}

function levelOf(size: number, setting: Setting): number {
  const rank = setting.headingSizes.findIndex((one) => size > one - 0.6)
  return Math.min(rank === -1 ? setting.headingSizes.length + 1 : rank + 1, 6)
}

function groupLines(lines: readonly Line[], setting: Setting): Line[][] {
  const edge = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && goesOn({ open, line, edge, setting })) open.push(line)
    else groups.push([line])
  }
  return groups
}

interface Meeting {
  readonly open: readonly Line[]
  readonly line: Line
  readonly edge: number
  readonly setting: Setting
}

function goesOn(meeting: Meeting): boolean {
  const { open, line, setting } = meeting
  const before = open.at(-1)
  if (!before || Math.abs(before.size - line.size) > before.size * 0.12) return false
  const opening = readOpening(line.text)
  if (opening?.kind === 'bullet' || opening?.bulleted || readCaption(line.text)) return false
  const gap = line.y - before.y
  const isSmall = /^\p{Ll}/u.test(line.text)
  if (gap <= 0) return isSmall && !sentenceEnd.test(before.text)
  if (gap > setting.leading * (line.size / setting.size) * 1.4) return false
  if (isSmall) return true
  if (opening && opensBlock(meeting, before)) return false
  if (
    before.font !== line.font &&
    before.font !== setting.font &&
    open.length <= 2 &&
    isHeadingText(before.text)
  )
    return false
  return !endsEarly(meeting, before)
}

function opensBlock(meeting: Meeting, before: Line): boolean {
  return (
    sentenceEnd.test(before.text) ||
    readOpening(meeting.open[0]?.text ?? '') !== null ||
    endsEarly(meeting, before)
  )
}

// The next word would have fitted on the line before, so the break was meant.
function endsEarly({ line, edge }: Meeting, before: Line): boolean {
  const letter = (line.right - line.left) / Math.max(line.text.length, 1)
  const word = (/^\S+/.exec(line.text)?.[0].length ?? 0) + 1
  const room = edge - before.right
  const slack = sentenceEnd.test(before.text) ? 1.3 : 3
  return (
    room > word * letter * slack &&
    room > (edge - before.left) * (sentenceEnd.test(before.text) ? 0.08 : 0.25)
  )
}
