import type { Claim } from './claim.ts'
import { findCountPhrases, numberOf } from './count-phrases.ts'
import { readEnumeration, type Member } from './enumeration.ts'
import { makeClaim } from './finding.ts'
import { proseOf, type Reader, type ReadBlock, type Reading, type ReadSentence } from './reading.ts'
import { contentStems } from './words.ts'

/**
 * Finds an entry left out where a list is gone through again: "each of the five is given below" with four of them;
 * "recommendations 1, 2 and 4 are closed; 3 and 5 are in hand" of six.
 */
export const restatedListReader: Reader = (reading) => {
  const lists = listsOf(reading)
  const full = lists.filter(({ members }) => members.length >= LEAST)
  if (full.length === 0) return { claims: [] }
  const omitted = lists.flatMap((list) => {
    const earlier = full.findLast(({ end }) => end <= list.start)
    const candidates = full.filter((one) => one.end <= list.start && one.members.length > list.members.length)
    const original =
      earlier === undefined ? undefined : candidates.findLast((one) => leaves(one, list) !== null)
    return original === undefined ? [] : omission(reading, original, list)
  })
  const numbered = reading.blocks.flatMap((block) =>
    proseOf(block).flatMap((sentence) => numbersLeftOut(reading, sentence, full))
  )
  return { claims: [...omitted, ...numbered] }
}

const LEAST = 4
const MOST = 40

interface List {
  readonly members: readonly Member[]
  /** What leads up to it, or the words that say it goes through them all. */
  readonly opening: string
  readonly openingStart: number
  readonly block: number
  readonly start: number
  readonly end: number
  /** Whether the members are numbered 1, 2, 3… */
  readonly isNumbered: boolean
}

function listsOf(reading: Reading): readonly List[] {
  const inSentences = reading.blocks.flatMap((block) =>
    block.block.kind === 'table' ? [] : block.sentences.flatMap(listIn)
  )
  return [...inSentences, ...listsOfBlocks(reading)].toSorted((a, b) => a.start - b.start)
}

function listIn(sentence: ReadSentence): readonly List[] {
  if (sentence.text.length > 2000) return []
  const opening = /:\s+/u.exec(sentence.text)
  if (opening === null) return []
  const from = opening.index + opening[0].length
  const list = readEnumeration(sentence.text, from, sentence.text.length)
  if (list === null || list.members.length < 3 || list.members.length > MOST) return []
  const isNumbered = list.members.every(({ text }, at) => text.startsWith(`(${at + 1})`))
  const members = list.members.map(({ text, start, end }) => ({
    text: text.replace(/^\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s*/u, ''),
    start: sentence.start + start,
    end: sentence.start + end
  }))
  return [
    {
      members,
      opening: sentence.text.slice(0, opening.index),
      openingStart: sentence.start,
      block: sentence.block.index,
      start: sentence.start + from,
      end: sentence.end,
      isNumbered
    }
  ]
}

function listsOfBlocks(reading: Reading): readonly List[] {
  const lists: List[] = []
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
        isNumbered: run.every(({ number }, at) => number === `${at + 1}`)
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
    const number = /^\(?(\d{1,2})[.)]?$/u.exec(printed.marker)?.[1] ?? null
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

const goesThrough = /\b(?:each|every|all|both)\b|\bin turn\b|\bone by one\b/iu

/** The entries of a list that a later one leaves out, where it otherwise goes through it; null where it is another list. */
function leaves(full: List, later: List): readonly Member[] | null {
  const missing = full.members.length - later.members.length
  if (missing < 1 || missing > Math.max(1, Math.floor(full.members.length / 4)) || later.members.length < 3)
    return null
  const words = later.members.map(({ text }) => contentStems(text).join(' '))
  const isKept = (member: Member): boolean => {
    const key = contentStems(member.text).slice(0, 4).join(' ')
    return (
      key !== '' &&
      words.some(
        (text) =>
          text === key || text.startsWith(`${key} `) || (text.length > 3 && key.startsWith(`${text} `))
      )
    )
  }
  const absent = full.members.filter((member) => !isKept(member))
  return absent.length === missing ? absent : null
}

function omission(reading: Reading, full: List, later: List): readonly Claim[] {
  const absent = leaves(full, later) ?? []
  const count = findCountPhrases(later.opening).find(({ count: said }) => said === full.members.length)
  const bare = /\b(?:of|all) the (\p{L}+)\b/iu.exec(later.opening)?.[1]
  const isWhole =
    count !== undefined ||
    goesThrough.test(later.opening) ||
    (bare !== undefined && numberOf(bare) === full.members.length)
  if (!isWhole || absent.length === 0) return []
  const names = absent.map(({ text }) => text.replace(/[.;,]\s*(?:and)?\s*$/u, '')).join('; ')
  return [leftOut(reading, { later, names, stated: `${full.members.length}`, absent })]
}

interface Omitted {
  readonly later: Pick<List, 'openingStart' | 'end' | 'block'>
  readonly names: string
  readonly stated: string
  readonly absent: readonly Member[]
}

function leftOut(reading: Reading, { later, names, stated, absent }: Omitted): Claim {
  const claim = makeClaim(reading, {
    kind: 'missing_entry',
    verdict: 'fails',
    stated,
    computed: names,
    inputs: [],
    block: later.block,
    spans: [{ start: later.openingStart, end: later.end }],
    reason: `the list is gone through again without ${names}`,
    severity: 'changes the message'
  })
  return { ...claim, inputs: absent.map(({ text, start, end }) => ({ text, value: 1, start, end })) }
}

const numbersSaid =
  /\b(?<noun>\p{L}{3,})s?\s+(?<numbers>\d{1,2}(?:(?:, | and |, and )\d{1,2}){0,12}(?:(?:, | and |, and )\d{1,2})?)(?![\d.,]*\d|%)/gu
const isOthers = /\b(?:remaining|others?|rest|outstanding|not|only|except|but|yet|still)\b/iu

// "Recommendations 1, 2 and 4 are closed; recommendations 3 and 5 are in hand", of six.
function numbersLeftOut(reading: Reading, sentence: ReadSentence, full: readonly List[]): readonly Claim[] {
  if (sentence.text.length > 1000 || isOthers.test(sentence.text)) return []
  const groups = [...sentence.text.matchAll(numbersSaid)]
  const nouns = new Set(
    groups.map(({ groups: found }) => (found?.['noun'] ?? '').toLowerCase().replace(/s$/u, ''))
  )
  const [noun] = nouns
  if (noun === undefined || nouns.size > 1) return []
  const said = new Set(groups.flatMap(({ groups: found }) => (found?.['numbers'] ?? '').match(/\d+/gu) ?? []))
  const list = full.findLast(
    ({ isNumbered, end, opening }) =>
      isNumbered && end <= sentence.start && opening.toLowerCase().includes(noun)
  )
  const isWhole = groups.length >= 2 || /\b(?:each|every|all|page for each|in turn)\b/iu.test(sentence.text)
  if (list === undefined || !isWhole || said.size !== list.members.length - 1) return []
  const absent = list.members.flatMap((member, at) =>
    said.has(`${at + 1}`) ? [] : [{ member, number: at + 1 }]
  )
  const [only] = absent
  if (only === undefined || absent.length > 1) return []
  const later = { openingStart: sentence.start, end: sentence.end, block: sentence.block.index }
  return [
    leftOut(reading, {
      later,
      names: `${only.number}`,
      stated: `${list.members.length}`,
      absent: [only.member]
    })
  ]
}
