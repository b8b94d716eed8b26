import { matchesOf } from './matches.ts'
/** A number of things: "four priorities", "24 response hubs". Offsets are within the text that was read. */
export interface CountPhrase {
  readonly count: number
  /** The number as printed: "four", "24". */
  readonly printed: string
  /** The words after the number up to and including the noun: "response hubs". */
  readonly noun: string
  readonly start: number
  readonly end: number
}

/** The numbers of things that are written in words. */
export const smallNumbers =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )

const countPattern = new RegExp(
  String.raw`(?=[\dtfsen])(?<![\p{L}\d£$€.,:/#-]|[£$€]\s)(\d{1,2}|${smallNumbers.join('|')})\s+(?=\p{L})`,
  'giu'
)

// A noun phrase ends here: none of these words can stand inside "24 response hubs".
const phraseEnds = new Set(
  `in of to for from by at on with within across under over during between that which who whose where as are were is was be
  been being have has had will would can may could should must raised made identified agreed listed named include includes
  including included covers cover covered shows show needs need and or but than per each this the these those a an it they
  we he she out up into through since until after before following focus focuses comprise comprises consist consists set
  sets form make makes remain remains apply applies further more ago old later earlier below above such not`.split(
    /\s+/
  )
)

// Measures, times and people counted for themselves: a colon after these does not open a list of them.
const notListed = new Set(
  `seconds minutes hours days weeks months years quarters nights mornings evenings decades times percent pounds pence
  miles metres kilometres km acres hectares tonnes litres grams degrees pages words copies percentages thousands
  hundreds millions dozens shifts sessions visits calls others`.split(/\s+/)
)

const irregularPlurals = new Set([
  'criteria',
  'people',
  'men',
  'women',
  'children',
  'phenomena',
  'bases',
  'series'
])

/** Every number of things in a text, in order, leaving out measures of time, length, weight and money. */
export function findCountPhrases(text: string): readonly CountPhrase[] {
  return matchesOf(countPattern, text).flatMap((match) => {
    const from = match.index + match[0].length
    const noun = nounPhraseAt(text, from)
    if (noun === null) return []
    const printed = match[1] ?? ''
    const count = numberOf(printed)
    return count < 2 ? [] : [{ count, printed, noun, start: match.index, end: from + noun.length }]
  })
}

/** A small number written in figures or words; NaN for anything else. */
export function numberOf(printed: string): number {
  const place = smallNumbers.indexOf(printed.toLowerCase())
  return place === -1 ? Number(printed) : place + 2
}

function nounPhraseAt(text: string, from: number): string | null {
  const pattern = /[\p{L}][\p{L}'’-]*/uy
  let end = -1
  pattern.lastIndex = from
  for (let taken = 0; taken < 8; taken++) {
    const word = pattern.exec(text)?.[0]
    if (word === undefined || phraseEnds.has(word.toLowerCase())) break
    if (isPlural(word)) end = pattern.lastIndex
    if (text[pattern.lastIndex] !== ' ') break
    pattern.lastIndex += 1
  }
  if (end === -1) return null
  const noun = text.slice(from, end)
  const head = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
  return notListed.has(head) || /\bpercentage\b|\bper cent\b/iu.test(noun) ? null : noun
}

function isPlural(word: string): boolean {
  return irregularPlurals.has(word.toLowerCase()) || /^\p{Lu}{2,}s$|[\p{L}-]{2}[^s'’-]s$/iu.test(word)
}
