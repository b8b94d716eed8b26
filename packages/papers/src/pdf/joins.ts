import type { Draft } from '../draft.ts'
import { joinLines } from './hyphens.ts'
import type { Vocabulary } from './hyphens.ts'

/**
 * Puts together what a page break parted: a paragraph or item that ends in the middle of a sentence, where the next page
 * goes on with a small letter. Furniture may stand between.
 */
export function joinOverPages(drafts: readonly Draft[], vocabulary: Vocabulary): Draft[] {
  const joined: Draft[] = []
  let last = -1
  for (const draft of drafts) {
    const open = joined[last]
    const next = carriedOn(draft)
    if (open && next !== null && isOpen(open, draft.page)) {
      const printed = [...(open.printed ?? []), ...(draft.printed ?? [])]
      joined[last] = { ...open, text: joinLines([open.text, next], vocabulary), printed }
      continue
    }
    joined.push(draft)
    if (draft.kind !== 'furniture') last = joined.length - 1
  }
  return joined
}

type Prose = Extract<Draft, { kind: 'paragraph' | 'item' }>

function carriedOn(draft: Draft): string | null {
  return draft.kind === 'paragraph' && draft.number === null && /^\p{Ll}/u.test(draft.text)
    ? draft.text
    : null
}

function isOpen(draft: Draft, nextPage: number | undefined): draft is Prose {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item') return false
  return draft.page !== nextPage && !/[.:;!?]["”’']?$/.test(draft.text)
}
