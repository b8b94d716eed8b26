import type { Titled } from './captions.ts'
import type { Reference } from './references.ts'
import { contentStems } from './words.ts'

/** The captions of one report, and for each word that only one of them has, that caption. */
export interface CaptionWords {
  readonly byNumber: ReadonlyMap<string, Titled>
  readonly byOwnWord: ReadonlyMap<string, Titled>
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
  return { byNumber: new Map(numbered), byOwnWord, spokenOf }
}

/**
 * Another caption whose words a reference uses, where its own caption has none of them: two of its words side by side,
 * or two of its own words, one of them in no other caption; or one, where it is what the caption begins with.
 */
export function captionMeant(
  reference: Reference,
  found: Titled,
  { byOwnWord, spokenOf }: CaptionWords
): Titled | null {
  const words = contentStems(reference.subject).map(rootOf)
  const owned = words.flatMap((word) => byOwnWord.get(word) ?? [])
  const named = new Set(owned)
  if (found.title === '' || named.has(found)) return null
  const phrase = ` ${words.join(' ')} `
  const likely = [...named].filter((caption) => {
    const said = new Set(words.filter((word) => byOwnWord.get(word) === caption))
    return (
      said.size >= 2 ||
      ownPairs(caption, byOwnWord).some((pair) => phrase.includes(` ${pair} `)) ||
      (isApart(words, found) &&
        headsOf(caption).some((word) => said.has(word)) &&
        !spokenOf.get(caption)?.some((other) => other !== reference))
    )
  })
  return likely.length === 1 ? (likely[0] ?? null) : null
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

const rootLength = 6

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
