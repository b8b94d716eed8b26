import { countedList, type CountedList } from './counted-list.ts'
import { findCountPhrases, type CountPhrase } from './count-phrases.ts'
import { isSeveral, readEnumeration, type Enumeration } from './enumeration.ts'
import { areNames } from './named-members.ts'
import type { ReadSentence } from './reading.ts'

const opens =
  /^\s*(?:they|these|those)\s+(?<verb>are|were|comprise|comprised)(?<mark>:|\s+as follows:)?\s+(?=\S)/iu
const longestTail = 6

/** "We have three objectives this year. They are to cut waits, to recruit nurses and to open the new wing." */
export function listedNext(sentence: ReadSentence, before: ReadSentence | undefined): readonly CountedList[] {
  const open = before === undefined ? null : opens.exec(sentence.text)
  if (before === undefined || open === null || before.text.length > 600) return []
  const phrase = phraseNamed(before.text)
  const list = readEnumeration(sentence.text, open[0].length, sentence.text.length)
  if (phrase === null || list === null || (list.members.length < 3 && list.members.length !== phrase.count))
    return []
  const isMarked = open.groups?.['mark'] !== undefined || /^comprise/iu.test(open.groups?.['verb'] ?? '')
  const isSure =
    list.isPlain &&
    list.least === list.most &&
    (isMarked || areThings(list)) &&
    !list.members.some(({ text }) => isSeveral(text))
  const counted = countedList(sentence, list, { phrase, from: 0, errs: isSure ? 'either way' : 'never' })
  return [{ ...counted, start: before.start + phrase.start }]
}

const says =
  /\b(?:has|have|had|there (?:are|were)|sets?|set out|rests? on|identif(?:y|ies|ied)|made|makes?|agreed|adopted|names?|named|chose|chosen|found|built on|based on|follows?|covers?|gives?|gave|proposes?|proposed|recommends?|recommended)\s+(?:itself |us |ourselves |the following |out |only |just |our |its |on )*$/iu

// The number of things must be what the sentence says there is, and end it.
function phraseNamed(text: string): CountPhrase | null {
  const phrase = findCountPhrases(text).at(-1)
  if (phrase === undefined || !says.test(text.slice(Math.max(0, phrase.start - 60), phrase.start)))
    return null
  const tail = text.slice(phrase.end).trim()
  return tail.split(/\s+/).length <= longestTail ? phrase : null
}

const thing =
  /^(?:to|the|a|an|our|its|their|that|how|whether|who|what|better|more|fewer|less|shorter|safer)\s|(?:tion|sion|ment|ship|ness|ity|ance|ence|ing|ism|ery|age|th)$|\p{L}{2,}[^s'’i]s$/iu

// "They are small, rural and poor" says what they are like; "to cut waits" and "leadership" are things.
function areThings({ members }: Enumeration): boolean {
  if (areNames(members)) return true
  const things = members.filter(({ text }) => thing.test(text.replace(/[\s.,;]+$/u, '')))
  return things.length * 3 >= members.length * 2
}
