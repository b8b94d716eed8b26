import type { Titled } from './captions.ts'
import type { Reference } from './references.ts'
import { contentStems } from './words.ts'

/** The captions of one report, and for each word that only one of them has, that caption. */
export interface CaptionWords {
  readonly byNumber: ReadonlyMap<string, Titled>
  readonly byOwnWord: ReadonlyMap<string, Titled>
}

/** Prepares the words of captions for {@link captionMeant}. */
export function wordsOfCaptions(captions: readonly Titled[]): CaptionWords {
  const worded = captions.flatMap((caption) =>
    [...new Set(contentStems(caption.title))].map((word) => ({ word, caption }))
  )
  const byWord = Map.groupBy(worded, ({ word }) => word)
  const own = [...byWord].flatMap(([word, [first, second]]) =>
    first === undefined || second !== undefined ? [] : [[word, first.caption] as const]
  )
  const numbered = captions.toReversed().map((caption) => [caption.number.toLowerCase(), caption] as const)
  return { byNumber: new Map(numbered), byOwnWord: new Map(own) }
}

/**
 * Another caption whose words a reference uses, where its own caption has none of them: two of its words side by side,
 * one of them in no other caption.
 */
export function captionMeant(
  reference: Reference,
  found: Titled,
  { byOwnWord }: CaptionWords
): Titled | null {
  const words = contentStems(reference.subject)
  const named = new Set(words.flatMap((word) => byOwnWord.get(word) ?? []))
  if (found.title === '' || named.has(found)) return null
  const phrase = ` ${words.join(' ')} `
  const likely = [...named].filter((caption) =>
    ownPairs(caption, byOwnWord).some((pair) => phrase.includes(` ${pair} `))
  )
  return likely.length === 1 ? (likely[0] ?? null) : null
}

function ownPairs(caption: Titled, byOwnWord: ReadonlyMap<string, Titled>): readonly string[] {
  const words = contentStems(caption.title)
  return words.slice(1).flatMap((word, place) => {
    const before = words[place] ?? ''
    return byOwnWord.get(word) === caption || byOwnWord.get(before) === caption ? [`${before} ${word}`] : []
  })
}
