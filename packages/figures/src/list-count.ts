import type { Claim } from './claim.ts'
import type { CountedList } from './counted-list.ts'
import { listsInSentence } from './counted-lists.ts'
import { isSeveral } from './enumeration.ts'
import { listAfter } from './list-members.ts'
import { phraseNamedBefore, phraseThatOpens } from './list-openings.ts'
import { ordinalLists } from './ordinal-lists.ts'
import type { ReadBlock, Reader, Reading } from './reading.ts'
import { standingIn } from './standing.ts'

/** Reads "24 hubs, and these are:" and counts what is listed: in the sentence, in the list after it, or before it. */
export const listCountReader: Reader = (reading) => {
  const claims = reading.blocks.flatMap((block) => {
    if (block.block.kind === 'table' || block.block.kind === 'caption') return []
    const inSentences = block.sentences.flatMap((sentence, place) =>
      listsInSentence(sentence, block.sentences[place - 1])
    )
    const found = [...inSentences, ...ordinalLists(block), ...listsAfter(reading, block)]
    return found.flatMap((list) => claimOf(reading, block, list))
  })
  return { claims }
}

const longestOpening = 2000

function listsAfter(reading: Reading, block: ReadBlock): readonly CountedList[] {
  const sentence = block.sentences.at(-1)
  if (sentence === undefined || sentence.text.length > longestOpening) return []
  const opens = /:\s*$/u.test(sentence.text)
  const own = phraseThatOpens(sentence.text.replace(/[\s:–—-]{1,9}$/u, ''))
  const earlier = block.sentences.slice(0, -1).map(({ text }) => text)
  const phrase = own ?? (opens ? phraseNamedBefore(sentence.text, earlier) : null)
  const list = phrase === null ? null : listAfter(reading, block.index, { expected: phrase.count, opens })
  const last = list?.members.at(-1)
  if (phrase === null || list === null || last === undefined) return []
  return [
    {
      phrase,
      members: list.members,
      least: list.members.length,
      most: list.members.length,
      errs: list.isClosed && !list.members.some(({ text }) => isSeveral(text)) ? 'either way' : 'never',
      start: own === null ? sentence.start : sentence.start + own.start,
      end: last.end
    }
  ]
}

function claimOf(reading: Reading, block: ReadBlock, list: CountedList): readonly Claim[] {
  const { phrase, members, least, most, errs, start, end } = list
  const holds = phrase.count >= least && phrase.count <= most
  const isError = errs === 'either way' || (errs === 'when longer' && least > phrase.count)
  if (!holds && !isError) return []
  const listed = least === most ? `${least}` : `${least} to ${most}`
  return [
    {
      kind: 'list_count',
      verdict: holds ? 'holds' : 'fails',
      stated: phrase.printed,
      computed: listed,
      text: reading.paper.text.slice(start, end),
      start,
      end,
      inputs: members.map((member) => ({ ...member, value: 1 })),
      reason: `${`${phrase.printed} ${phrase.noun}`.trim()} stated; ${listed} listed`,
      ...(holds ? {} : { severity: 'size' as const }),
      where: standingIn(reading)(block.index)
    }
  ]
}
