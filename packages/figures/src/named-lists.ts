import { readEnumeration, type Member } from './enumeration.ts'
import type { ReadBlock, Reading, ReadSentence } from './reading.ts'

const MOST = 40

/** A list with what leads up to it: in a sentence, in items, in numbered paragraphs or in lines that open with a name. */
export interface NamedList {
  readonly members: readonly Member[]
  /** What leads up to it, or the words that say it goes through them all. */
  readonly opening: string
  readonly openingStart: number
  readonly block: number
  readonly start: number
  readonly end: number
  /** Whether the members are numbered 1, 2, 3… */
  readonly isNumbered: boolean
  /** Whether each bears a number of its own, as the commitments of a plan do: 84, 172, 173… */
  readonly hasOwnNumbers: boolean
}

/** Every list of three entries or more, in order of place. */
export function namedLists(reading: Reading): readonly NamedList[] {
  const inSentences = reading.blocks.flatMap((block) =>
    block.block.kind === 'table' ? [] : block.sentences.flatMap(listIn)
  )
  return [...inSentences, ...listsOfBlocks(reading)].toSorted((a, b) => a.start - b.start)
}

// "The four priorities, then, are fewer falls, quicker discharge and better food."
const naming =
  /\b(?:the|these|our|its|their|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) \p{L}[\p{L} -]{2,40}?(?:, \p{L}+,)? (?:are|were|being) /iu

function listIn(sentence: ReadSentence): readonly NamedList[] {
  if (sentence.text.length > 2000) return []
  const opening = /:\s+/u.exec(sentence.text) ?? naming.exec(sentence.text)
  if (opening === null) return []
  const from = opening.index + opening[0].length
  const list = readEnumeration(sentence.text, from, sentence.text.length)
  if (list === null || list.members.length < 3 || list.members.length > MOST) return []
  const numbers = [...sentence.text.slice(from).matchAll(/(?<=^|[\s;])\((\d{1,2})\)\s/gu)]
  const isNumbered =
    numbers.length === list.members.length && numbers.every(([, number], at) => number === `${at + 1}`)
  const members = list.members.map(({ text, start, end }) => ({
    text: text.replace(/^\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s*/u, ''),
    start: sentence.start + start,
    end: sentence.start + end
  }))
  return [
    {
      members,
      opening: sentence.text.slice(0, from),
      openingStart: sentence.start,
      block: sentence.block.index,
      start: sentence.start + from,
      end: sentence.end,
      isNumbered,
      hasOwnNumbers: false
    }
  ]
}

function listsOfBlocks(reading: Reading): readonly NamedList[] {
  const lists: NamedList[] = []
  let run: Entry[] = []
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)]
    const before = first === undefined ? undefined : reading.blocks[first.block.index - 1]
    if (first !== undefined && last !== undefined && run.length >= 3 && run.length <= MOST)
      lists.push({
        members: run.map(({ text, start, end }) => ({ text, start, end })),
        opening: before?.text.slice(-300) ?? '',
        openingStart: before?.start ?? first.start,
        block: first.block.index,
        start: first.start,
        end: last.end,
        isNumbered: run.every(({ number }, at) => number === `${at + 1}`),
        hasOwnNumbers: run.every(({ number }) => /^\d{2,}$/u.test(number ?? ''))
      })
    run = []
  }
  for (const entry of reading.blocks.flatMap((block) => entriesIn(reading, block))) {
    const last = run.at(-1)
    if (last !== undefined && (entry.form !== last.form || entry.form === 'none' || restarts(last, entry)))
      close()
    if (entry.form !== 'none') run.push(entry)
  }
  close()
  return lists
}

interface Entry extends Member {
  readonly form: 'item' | 'numbered' | 'line' | 'none'
  readonly number: string | null
  readonly block: ReadBlock
}

function restarts(last: Entry, entry: Entry): boolean {
  return entry.number !== null && Number(entry.number) <= Number(last.number)
}

const labelled = /^[^\S\n]*(?=\p{Lu})[\p{L}\p{N} '’&(),/-]{3,60}?(?=\s?[:–—]\s)/u

function entriesIn(reading: Reading, block: ReadBlock): readonly Entry[] {
  const { block: printed, text, start, end } = block
  const whole = { text, start, end, block }
  if (printed.kind === 'item') {
    const number = /^\(?(\d{1,4})[.)]?$/u.exec(printed.marker)?.[1] ?? null
    return [{ ...whole, text: printed.text, form: 'item', number }]
  }
  if (printed.kind === 'paragraph' && /^\d{1,2}$/u.test(printed.number ?? '') && text.length < 300)
    return [{ ...whole, text: printed.text, form: 'numbered', number: printed.number }]
  if (printed.kind !== 'paragraph' || text.length > 600) return [{ ...whole, form: 'none', number: null }]
  let at = start
  return reading.paper.text
    .slice(start, end)
    .split('\n')
    .map((line): Entry => {
      const from = at
      at += line.length + 1
      const form = labelled.test(line) ? 'line' : 'none'
      return { text: line, start: from, end: from + line.length, form, number: null, block }
    })
}
