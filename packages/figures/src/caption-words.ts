import type { Titled } from './captions.ts'
import type { Reference } from './references.ts'
import { contentStems } from './words.ts'

const rootLength = 6

/** The captions of one report, and for each word that only one of them has, that caption. */
export interface CaptionWords {
  readonly byNumber: ReadonlyMap<string, Titled>
  readonly byOwnWord: ReadonlyMap<string, Titled>
  /** By all the words of a caption, whatever their order; null where two captions have the same. */
  readonly byWhole: ReadonlyMap<string, Titled | null>
  /** For each caption, the references that speak of it by words of its own. */
  readonly spokenOf: ReadonlyMap<Titled, readonly Reference[]>
}

/** Prepares the words of captions for {@link captionMeant}. */
export function wordsOfCaptions(captions: readonly Titled[], references: readonly Reference[]): CaptionWords {
  const worded = captions.flatMap((caption) =>
    [...new Set(contentStems(caption.title).map(rootOf))].map((word) => ({ word, caption }))
  )
  const byWord = Map.groupBy(worded, ({ word }) => word)
  const own = [...byWord].flatMap(([word, [first, second]]) =>
    first === undefined || second !== undefined ? [] : [[word, first.caption] as const]
  )
  const numbered = captions.toReversed().map((caption) => [caption.number.toLowerCase(), caption] as const)
  const byOwnWord = new Map(own)
  const spoken = references.flatMap((reference) => {
    const owned = contentStems(reference.subject).flatMap((word) => byOwnWord.get(rootOf(word)) ?? [])
    const captions = [...new Set(owned)].filter(
      (caption) => caption.number === reference.number || owned.filter((one) => one === caption).length >= 2
    )
    return captions.map((caption) => ({ caption, reference }))
  })
  const spokenOf = new Map(
    [...Map.groupBy(spoken, ({ caption }) => caption)].map(([caption, found]) => [
      caption,
      found.map(({ reference }) => reference)
    ])
  )
  const wholes = Map.groupBy(captions, ({ title }) => keyOf(rootsOf(title)))
  const byWhole = new Map(
    [...wholes].map(([key, [first, second]]) => [key, second === undefined ? (first ?? null) : null] as const)
  )
  return { byNumber: new Map(numbered), byOwnWord, byWhole, spokenOf }
}

/**
 * Another caption whose words a reference uses, where its own caption has none of them: two of its words side by side,
 * or two of its own words, one of them in no other caption; or one, where it is what the caption begins with.
 */
export function captionMeant(
  reference: Reference,
  found: Titled,
  { byWhole, byOwnWord, spokenOf }: CaptionWords
): Titled | null {
  const words = contentStems(reference.subject).map(rootOf)
  const owned = words.flatMap((word) => byOwnWord.get(word) ?? [])
  const named = new Set(owned)
  if (found.title === '') return null
  const whole = captionSaidWhole(words, found, byWhole)
  if (whole !== null || named.has(found)) return whole
  const phrase = ` ${words.join(' ')} `
  // "Thefts rose most in Ashby" names a place, and not a map of it.
  const names = new Set(rootsOf((reference.subject.match(/(?<=\S\s)\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ')))
  const likely = [...named].filter((caption) => {
    const said = new Set(words.filter((word) => byOwnWord.get(word) === caption))
    return (
      said.size >= 2 ||
      ownPairs(caption, byOwnWord).some((pair) => phrase.includes(` ${pair} `)) ||
      (isApart(words, found) &&
        ![...said].every((word) => names.has(word)) &&
        (headsOf(caption).some((word) => said.has(word)) || opensWith(reference, words, said)) &&
        !spokenOf.get(caption)?.some((other) => other !== reference))
    )
  })
  if (named.size === 0) return captionOfParagraph(reference, found, { byOwnWord, spokenOf })
  return likely.length === 1 ? (likely[0] ?? null) : null
}

const presents =
  /\b(?:shown|given|set out|listed|plotted|drawn|mapped|charted|compared|tabulated|illustrated|presented|summarised|covered|explained|described|discussed|attached|reproduced|displayed|broken down|found|appears?|is|are|dealt with|follows?|see)\s+(?:below |overleaf |also |in full |in detail )?(?:in|at|as|on|by)?\s*(?:the\s+)?$/iu

/** "Sepsis treatment times appear in Figure 3": what the words before the verb begin with is what is to be found there. */
function opensWith({ subject }: Reference, words: readonly string[], said: ReadonlySet<string>): boolean {
  return presents.test(subject) && words.slice(0, mostHeads).some((word) => said.has(word))
}

const presenting = new Set(
  contentStems('copy full detail list attached reproduced further set found table figure appendix annex').map(
    rootOf
  )
)

// "The questionnaire is at Appendix C", where B is "Questionnaire" and C "Questionnaire in large print".
function captionSaidWhole(
  words: readonly string[],
  found: Titled,
  byWhole: CaptionWords['byWhole']
): Titled | null {
  const said = new Set(words.filter((word) => !presenting.has(word)))
  if (said.size === 0 || said.size > mostHeads) return null
  const own = new Set(rootsOf(found.title))
  if (own.size === said.size || ![...said].every((word) => own.has(word))) return null
  return byWhole.get(keyOf(said)) ?? null
}

function keyOf(words: Iterable<string>): string {
  return [...new Set(words)].toSorted().join(' ')
}

const leastOfParagraph = 2
// Words that stand in many captions and say little of what one is of.
const passing = new Set(
  contentStems(
    'ward wards district area areas region regions rate rates number year years month quarter total percentage per cent level force council trust borough county service services people'
  ).map(rootOf)
)

// "The long trend is drawn in Figure 2": where the words name no caption, the paragraph round them may.
function captionOfParagraph(
  { sentence, start }: Reference,
  found: Titled,
  { byOwnWord, spokenOf }: Pick<CaptionWords, 'byOwnWord' | 'spokenOf'>
): Titled | null {
  const at = start - sentence.block.start
  const before = rootsOf(sentence.block.text.slice(Math.max(0, at - 400), at))
  const around = new Set(before.filter((word) => !passing.has(word)))
  if (rootsOf(found.title).some((word) => around.has(word))) return null
  const named = [...around].flatMap((word) => byOwnWord.get(word) ?? [])
  const likely = [...new Set(named)].filter(
    (caption) =>
      named.filter((one) => one === caption).length >= leastOfParagraph && !spokenOf.get(caption)?.length
  )
  return likely.length === 1 && new Set(named).size === 1 ? (likely[0] ?? null) : null
}

/** How much of a caption the words of a reference say, from 0 to 1. */
export function likenessOf(reference: Reference, { title }: Titled): number {
  const own = new Set(rootsOf(title))
  const said = new Set(rootsOf(reference.subject))
  return own.size === 0 ? 0 : [...own].filter((word) => said.has(word)).length / own.size
}

function rootsOf(text: string): readonly string[] {
  return contentStems(text).map(rootOf)
}

// What a caption is of stands first in it.
const mostHeads = 3

function headsOf({ title }: Titled): readonly string[] {
  return contentStems(title).slice(0, mostHeads).map(rootOf)
}

function isApart(words: readonly string[], { title }: Titled): boolean {
  const own = new Set(contentStems(title).map(rootOf))
  return !words.some((word) => own.has(word))
}

// "Mortality" and "mortalities", "complained" and "complaints" begin alike.
function rootOf(word: string): string {
  return word.slice(0, rootLength)
}

function ownPairs(caption: Titled, byOwnWord: ReadonlyMap<string, Titled>): readonly string[] {
  const words = contentStems(caption.title).map(rootOf)
  return words.slice(1).flatMap((word, place) => {
    const before = words[place] ?? ''
    return byOwnWord.get(word) === caption || byOwnWord.get(before) === caption ? [`${before} ${word}`] : []
  })
}
