import type { Claim } from './claim.ts'
import { findCountPhrases, numberOf } from './count-phrases.ts'
import type { Member } from './enumeration.ts'
import { makeClaim } from './finding.ts'
import { inOrderOfPlace, lastBefore } from './in-order.ts'
import { matchesOf } from './matches.ts'
import { namedLists, type NamedList } from './named-lists.ts'
import { proseOf, type Reader, type Reading, type ReadSentence } from './reading.ts'
import { contentStems } from './words.ts'

/**
 * Finds an entry left out where a list is gone through again: "each of the five is given below" with four of them;
 * "recommendations 1, 2 and 4 are closed; 3 and 5 are in hand" of six.
 */
export const restatedListReader: Reader = (reading) => {
  const lists = inOrderOfPlace(namedLists(reading))
  const full = lists.filter(({ members }) => members.length >= LEAST)
  if (full.length === 0) return { claims: [] }
  const omitted = lists.flatMap((list) => {
    const near = lastBefore(full, list.start, mostBefore).filter(({ end }) => end <= list.start)
    const earlier = near.at(-1)
    const candidates = near.filter((one) => one.members.length > list.members.length)
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
const mostBefore = 40

const goesThrough = /\b(?:each|every|all|both)\b|\bin turn\b|\bone by one\b/iu

/** The entries of a list that a later one leaves out, where it otherwise goes through it; null where it is another list. */
function leaves(full: NamedList, later: NamedList): readonly Member[] | null {
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

function omission(reading: Reading, full: NamedList, later: NamedList): readonly Claim[] {
  const absent = leaves(full, later) ?? []
  const count = findCountPhrases(later.opening).find(({ count: said }) => said === full.members.length)
  const bare = /\b(?:of|all) the (\p{L}+)\b/iu.exec(later.opening)?.[1]
  const isWhole =
    count !== undefined ||
    goesThrough.test(later.opening) ||
    (bare !== undefined && numberOf(bare) === full.members.length)
  // A list whose entries bear numbers of their own is gone through by those, and read so in numbered-entries.ts.
  if (!isWhole || absent.length === 0 || full.hasOwnNumbers) return []
  const names = absent.map(({ text }) => text.replace(/[.;,]\s*(?:and)?\s*$/u, '')).join('; ')
  return [leftOut(reading, { later, names, stated: `${full.members.length}`, absent })]
}

interface Omitted {
  readonly later: Pick<NamedList, 'openingStart' | 'end' | 'block'>
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
function numbersLeftOut(
  reading: Reading,
  sentence: ReadSentence,
  full: readonly NamedList[]
): readonly Claim[] {
  if (sentence.text.length > 1000 || isOthers.test(sentence.text)) return []
  const groups = matchesOf(numbersSaid, sentence.text)
  const nouns = new Set(
    groups.map(({ groups: found }) => (found?.['noun'] ?? '').toLowerCase().replace(/s$/u, ''))
  )
  const [noun] = nouns
  if (noun === undefined || nouns.size > 1) return []
  const said = new Set(groups.flatMap(({ groups: found }) => (found?.['numbers'] ?? '').match(/\d+/gu) ?? []))
  const list = lastBefore(full, sentence.start, mostBefore).findLast(
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
