import type { Claim } from './claim.ts'
import { findCountPhrases, type CountPhrase } from './count-phrases.ts'
import { makeClaim } from './finding.ts'
import { once } from './once.ts'
import type { Reader, Reading, ReadSentence } from './reading.ts'
import { stem } from './words.ts'

/**
 * Reads "the report is in five parts" or "it makes six recommendations" where the parts are numbered by name, "Part 1",
 * "Recommendation 4:", and counts them.
 */
export const numberedPartReader: Reader = (reading) => {
  const runs = once(() => runsOf(reading))
  return {
    claims: reading.blocks.flatMap((block) =>
      block.sentences.flatMap((sentence) =>
        sentence.text.length > longest ? [] : partsCounted(reading, sentence, runs)
      )
    )
  }
}

const longest = 600

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The parts of one name, numbered from 1 without a gap. */
type Run = readonly Part[]

const partName =
  /(?<=^|\n|[.;:]\s(?:and\s)?)[^\S\n]*(?<name>\p{Lu}\p{Ll}{2,20})[^\S\n](?<number>\d{1,2})\b(?![.,]?\d|[^\S\n]*(?:%|per cent))/gu
const notParts =
  /^(?:figure|fig|table|chart|graph|map|page|note|phase|week|day|year|quarter|room|floor|level|grade|band|january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)/iu

// The parts open sentences, lines or headings, each once.
function runsOf(reading: Reading): ReadonlyMap<string, Run> {
  const found = new Map<string, Map<number, Part>>()
  const again = new Set<string>()
  for (const { block, start, end } of reading.blocks) {
    if (block.kind === 'table') continue
    for (const match of reading.paper.text.slice(start, end).matchAll(partName)) {
      const { name = '', number = '' } = match.groups ?? {}
      if (notParts.test(name)) continue
      const key = stem(name)
      const parts = found.get(key) ?? new Map<number, Part>()
      const at = start + match.index + match[0].length - name.length - number.length - 1
      const part = { text: `${name} ${number}`, start: at, end: start + match.index + match[0].length }
      if (parts.has(Number(number))) again.add(key)
      parts.set(Number(number), part)
      found.set(key, parts)
    }
  }
  return new Map(
    [...found].flatMap(([key, parts]) => {
      const numbers = [...parts.keys()].toSorted((a, b) => a - b)
      const isRun = numbers.length >= 2 && numbers.every((number, at) => number === at + 1)
      return isRun && !again.has(key) ? [[key, numbers.flatMap((number) => parts.get(number) ?? [])]] : []
    })
  )
}

function partsCounted(
  reading: Reading,
  sentence: ReadSentence,
  runs: () => ReadonlyMap<string, Run>
): readonly Claim[] {
  return findCountPhrases(sentence.text).flatMap((phrase) => {
    const run = runs().get(stem(phrase.noun.slice(phrase.noun.lastIndexOf(' ') + 1)))
    if (run === undefined) return []
    const holds = run.length === phrase.count
    if (!holds && !saysHowMany(sentence.text, phrase)) return []
    const claim = makeClaim(reading, {
      kind: 'list_count',
      verdict: holds ? 'holds' : 'fails',
      stated: phrase.printed,
      computed: run.length,
      inputs: [],
      block: sentence.block.index,
      spans: [{ start: sentence.start + phrase.start, end: sentence.start + phrase.end }],
      reason: `${phrase.printed} ${phrase.noun} stated; they run from ${run[0]?.text} to ${run.at(-1)?.text}`,
      severity: holds ? null : 'size'
    })
    return [{ ...claim, inputs: run.map((part) => ({ ...part, value: 1 })) }]
  })
}

const says =
  /\b(?:(?:makes?|made|making|contains?|sets? out|has|have|comprises?|there are|divided into|split into|organised (?:in|into|under|around)|is in|are in|built (?:on|around)|follow(?:ing)?)\s+(?:the (?:following )?|its |our )?|^the (?:following )?)$/iu
const ends = /^\s*(?:$|[.:;,]|and\b|in (?:all|total)\b|as follows|below|to the\b)/iu

// "Three recommendations are closed" counts some of them; "the report makes six recommendations." counts them all.
function saysHowMany(text: string, phrase: CountPhrase): boolean {
  const isPlain = !phrase.noun.includes(' ')
  return (
    isPlain &&
    says.test(text.slice(Math.max(0, phrase.start - 40), phrase.start)) &&
    ends.test(text.slice(phrase.end))
  )
}
