import type { Reading } from './reading.ts'
import type { Restatement } from './restatement.ts'

const mostEchoes = 3
const reach = 30

/**
 * Leaves out what only echoes: a figure printed again and again in the same words and never otherwise, as where a paper
 * holds itself many times over. Of each the first few are kept, and every one that differs.
 */
export function withoutEchoes(reading: Reading, found: readonly Restatement[]): readonly Restatement[] {
  const heard = new Map<string, number>()
  return found.filter(({ later, isSame }) => {
    if (!isSame) return true
    const words = reading.paper.text.slice(Math.max(0, later.start - reach), later.end + reach)
    const times = heard.get(words) ?? 0
    heard.set(words, times + 1)
    return times < mostEchoes
  })
}
