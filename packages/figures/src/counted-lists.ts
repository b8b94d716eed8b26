import { countedList, type CountedList } from './counted-list.ts'
import { findCountPhrases, numberOf, smallNumbers, type CountPhrase } from './count-phrases.ts'
import { isSeveral, readEnumeration, type Member } from './enumeration.ts'
import { isAboutPhrase, phraseThatOpens } from './list-openings.ts'
import { addsUp, areNames, goByName, unmarked } from './named-members.ts'
import type { ReadSentence } from './reading.ts'
import { listedNext } from './lists-named-next.ts'
import { contentStems } from './words.ts'

/** The lists of one sentence that state their number: after a colon or dash, in brackets, after "are". */
export function listsInSentence(
  sentence: ReadSentence,
  before: ReadSentence | undefined
): readonly CountedList[] {
  if (sentence.text.length > longestSentence) return []
  const next = listedNext(sentence, before)
  const phrases = findCountPhrases(sentence.text)
  if (
    phrases.length > mostPhrases ||
    !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|eleven|twelve|twenty)\b/iu.test(
      sentence.text
    )
  )
    return next
  return [
    ...afterColon(sentence, phrases),
    ...inBrackets(sentence, [...phrases, ...bareCounts(sentence.text)]),
    ...afterVerb(sentence, phrases),
    ...besideNames(sentence, phrases),
    ...listedBefore(sentence, phrases, before),
    ...next
  ]
}

// Longer than any sentence that is read as one.
const longestSentence = 2000
const mostPhrases = 12

const opening =
  /:\s+|\s[–—]\s|,?\s+namely,?\s+|,\s+(?:(?:these|those|they)\s+(?:being|are|were)|being|that is|viz\.?|comprising|consisting of|made up of)[,:]?\s+/u

function afterColon(sentence: ReadSentence, phrases: readonly CountPhrase[]): readonly CountedList[] {
  const match = opening.exec(sentence.text)
  if (match === null) return []
  const intro = sentence.text.slice(0, match.index)
  const from = match.index + match[0].length
  // "Three wards – Ash, Birch and Cedar – account for half": a dash closes what a dash opened.
  const dash = /[–—]/u.test(match[0]) ? sentence.text.slice(from).search(/\s[–—]\s/u) : -1
  const list = readEnumeration(sentence.text, from, dash < 0 ? sentence.text.length : from + dash)
  const own = phraseThatOpens(intro) ?? bareCounts(`${intro}:`).at(-1) ?? null
  if (own === null || list === null) return []
  // "Six councils in two counties took part: …": the number that fits is the one that counts.
  const fitting = phrases.find(({ count, end }) => end <= intro.length && count === list.least)
  const phrase = own.count === list.least ? own : (fitting ?? own)
  const members = unmarked(list)
  if (addsUp(members, phrase.count)) return []
  const isAbout = isAboutPhrase(intro, phrase) || (goByName(phrase.noun) && areNames(members.members))
  const isSure =
    list.isPlain &&
    list.least === list.most &&
    !members.members.some((member) => isComparison(member) || isSeveral(member.text)) &&
    isAbout
  return [
    countedList(sentence, members, { phrase, from: phrase.start, errs: isSure ? 'either way' : 'never' })
  ]
}

const bare = new RegExp(
  String.raw`(?<![\p{L}\d-] |[\p{L}\d£$€.,:/#%-])(?:(?:only|just|all|another|while|and|but|,) )?(?<count>${smallNumbers.join('|')})(?=\s*\(\p{Lu}|\s[–—]\s\p{Lu}|\s*:)`,
  'giu'
)

// "Of the eleven wards, four (Ash, Birch, Cedar and Elm) saw an increase."
function bareCounts(text: string): readonly CountPhrase[] {
  return [...text.matchAll(bare)].map((match) => {
    const printed = match.groups?.['count'] ?? ''
    const end = match.index + match[0].length
    return { count: numberOf(printed), printed, noun: '', start: end - printed.length, end }
  })
}

// "three partners (the council, the trust and the college)": brackets may hold only some of them; names closed by "and" do not.
function inBrackets(sentence: ReadSentence, phrases: readonly CountPhrase[]): readonly CountedList[] {
  return phrases.flatMap((phrase) => {
    const inside = /^\s*\(([^()]{3,300})\)/u.exec(sentence.text.slice(phrase.end, phrase.end + 310))
    if (inside === null || /^(?:see|including|e\.g|such as|of (?:which|whom))\b/iu.test(inside[1] ?? ''))
      return []
    const from = phrase.end + inside[0].indexOf('(') + 1
    const list = readEnumeration(sentence.text, from, phrase.end + inside[0].length - 1)
    if (list === null || addsUp(list, phrase.count)) return []
    const isSure =
      list.isPlain &&
      list.least === list.most &&
      list.members.length >= 3 &&
      !list.members.some(({ text }) => isSeveral(text))
    const isClosed = / and [^,]+$/u.test(inside[1] ?? '') && goByName(phrase.noun) && areNames(list.members)
    const errs = !isSure ? 'never' : isClosed ? 'either way' : 'when longer'
    return [countedList(sentence, list, { phrase, from: phrase.start, errs })]
  })
}

// "The three tests are fairness, reach and cost" may also describe the tests: only a matching count is worth saying.
function afterVerb(sentence: ReadSentence, phrases: readonly CountPhrase[]): readonly CountedList[] {
  return phrases.flatMap((phrase) => {
    const verb = /^\s+(?:are|were|will be)\s+(?=\p{L})/u.exec(
      sentence.text.slice(phrase.end, phrase.end + 30)
    )
    if (verb === null) return []
    const list = readEnumeration(sentence.text, phrase.end + verb[0].length, sentence.text.length)
    const isCount = list !== null && list.least === phrase.count && list.members.length >= 3
    return isCount ? [countedList(sentence, list, { phrase, from: phrase.start, errs: 'never' })] : []
  })
}

const listCloses =
  /,? (?=(?:is|are|was|were|has|have|had|will|would|go|goes|went|came|did|do|which|who|where|all|both|each|while|but)\b)|(?:,|(?<=\p{Lu}[\p{L}'’-]{0,30})) (?=\p{L}+ed\b)|[.;–—)]/u
const passedThrough =
  /^(?: for [^,;.:]{1,30})?, (?:which (?:are|were) |(?:(?:\p{L}+ed|paid|made|held|sent|given|set|drawn) )?(?:in|by|on|to|at|from|for) (?:the (?=\p{Lu}))?)?(?=[\p{L}\d])/u

// "Two of them, Ashby and Brook, were closed"; "in three parts, paid in 2022/23, 2023/24 and 2024/25".
function besideNames(sentence: ReadSentence, phrases: readonly CountPhrase[]): readonly CountedList[] {
  return [...phrases, ...partsNamed(sentence.text)].flatMap((phrase) => {
    const open = passedThrough.exec(sentence.text.slice(phrase.end, phrase.end + 60))
    if (open === null) return []
    const from = phrase.end + open[0].length
    const rest = sentence.text.slice(from)
    const list = readEnumeration(sentence.text, from, from + (listCloses.exec(rest)?.index ?? rest.length))
    if (list === null || list.least !== list.most || addsUp(list, phrase.count)) return []
    const isNaming = /which/u.test(open[0])
    const areOfNames = areNames(list.members) && goByName(phrase.noun)
    const isSure = (isNaming || areOfNames) && list.isPlain && list.members.length >= 3
    return [
      countedList(sentence, list, { phrase, from: phrase.start, errs: isSure ? 'when longer' : 'never' })
    ]
  })
}

// "Two of them", "three of the six": a number of things met before.
function partsNamed(text: string): readonly CountPhrase[] {
  return [
    ...text.matchAll(
      /\b(?<count>two|three|four|five|six|seven|eight|nine|ten) (?<noun>of (?:them|these|those|the \p{L}+))(?=,)/giu
    )
  ].map((match) => {
    const { count = '', noun = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { count: numberOf(count), printed: count, noun, start: match.index, end }
  })
}

// "Our priorities are: a, b and c. These three priorities guide us."
function listedBefore(
  sentence: ReadSentence,
  phrases: readonly CountPhrase[],
  before: ReadSentence | undefined
): readonly CountedList[] {
  const match = before === undefined ? null : opening.exec(before.text)
  if (before === undefined || match === null) return []
  const phrase = phrases.find(({ start }) =>
    /\b(?:these|those|all|of the)\s+$/iu.test(sentence.text.slice(Math.max(0, start - 12), start))
  )
  const list = readEnumeration(before.text, match.index + match[0].length, before.text.length)
  if (phrase === undefined || list === null || list.members.length < 3) return []
  const head = contentStems(phrase.noun).at(-1)
  const isNamed = head !== undefined && contentStems(before.text.slice(0, match.index)).includes(head)
  const errs = isNamed && list.isPlain && list.least === list.most ? 'either way' : 'never'
  const counted = countedList(before, list, { phrase, from: 0, errs })
  return [{ ...counted, start: sentence.start + phrase.start, end: sentence.start + phrase.end }]
}

// "Crewing at five riders: 83.4%, up from 81.2%": a figure and what it is compared with, not two members.
function isComparison({ text }: Member): boolean {
  return /^(?:[£€+−–-]?\d|(?:up|down|from|against|compared|above|below|rising|falling)\b)/iu.test(text)
}
