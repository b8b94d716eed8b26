import type { Nodes } from 'mdast'
import { raiseDigits } from '../superscript.ts'

/** The words of a node as printed: links by their text, line breaks kept, pictures and raw HTML left out. */
export function wordsOf(node: Nodes): string {
  const words: string[] = []
  const waiting: Nodes[] = [node]
  let isRaised = false
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words.push(isRaised ? raiseDigits(next.value) : next.value)
    else if (next.type === 'inlineCode') words.push(next.value)
    else if (next.type === 'break') words.push('\n')
    else if (next.type === 'html') {
      isRaised = /^<sup\b/i.test(next.value)
      if (/^<br\b/i.test(next.value)) words.push('\n')
    } else if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return words.join('')
}
