import type { CountedList } from './counted-list.ts'
import { phraseThatOpens } from './list-openings.ts'
import type { ReadBlock } from './reading.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const opening =
  /^\s*(?:and\s+)?(?:the\s+)?(?<ordinal>\p{L}+?)(?:ly)?(?:\s+(?:of these|one))?(?:,|\s+(?:is|was|are|were|to|that)\b)/iu
const closing = /^\s*(?:and\s+)?(?:finally|lastly|last)\b/iu
const longestIntro = 400

/** "There were three reasons. First, demand rose. Second, …": each sentence that opens with an ordinal is a member. */
export function ordinalLists({ sentences }: ReadBlock): readonly CountedList[] {
  return sentences.flatMap((sentence, at) => {
    const phrase =
      placeOf(sentences[at + 1]?.text ?? '') === 1 && sentence.text.length <= longestIntro
        ? phraseThatOpens(sentence.text.replace(/[\s.:]+$/u, ''))
        : null
    if (phrase === null) return []
    const { members, isClosed } = membersAfter(sentences, at + 1)
    const last = members.at(-1)
    if (last === undefined || members.length < 2) return []
    return [
      {
        phrase,
        members,
        least: members.length,
        most: members.length,
        errs: isClosed ? 'either way' : 'when longer',
        start: sentence.start + phrase.start,
        end: last.end
      } as const
    ]
  })
}

function placeOf(text: string): number {
  const word = opening.exec(text)?.groups?.['ordinal']?.toLowerCase() ?? ''
  return ordinals.indexOf(word) + 1
}

// Between two members there may stand a sentence that goes on about the first.
const furthest = 3

function membersAfter(
  sentences: ReadBlock['sentences'],
  from: number
): { readonly members: CountedList['members']; readonly isClosed: boolean } {
  const members: ReadBlock['sentences'][number][] = []
  let since = 0
  for (const sentence of sentences.slice(from)) {
    const isLast = members.length >= 1 && closing.test(sentence.text)
    since = placeOf(sentence.text) === members.length + 1 || isLast ? 0 : since + 1
    if (since > furthest) break
    if (since === 0) members.push(sentence)
    if (isLast) return { members, isClosed: true }
  }
  return { members, isClosed: since === 0 && members.length > 2 }
}
