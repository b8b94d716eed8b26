import type { Warning } from './paper.ts'

/** The warnings of those whose count is not nought. */
export function givenWarnings(all: readonly Warning[]): Warning[] {
  return all.filter(({ count }) => count > 0)
}

/** The warning that comments were left out, where there were any. */
export function leftOutComments(count: number): Warning[] {
  return givenWarnings([
    { code: 'comments_left_out', count, message: 'Comments in the margin were left out.' }
  ])
}
