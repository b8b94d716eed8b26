/** True, false, or so near the line that a label may say either. */
export type Finding = boolean | 'either'

/** What a label ought to say. `computed` is null where only the finding can be worked out. */
export interface Working {
  readonly computed: number | string | null
  readonly range: readonly [number, number] | null
  readonly isExact: Finding
  readonly isTolerated: Finding
  /** In brief: "61.8 to 64.5 is 2.7". */
  readonly words: string
}

/** A working with no arithmetic in it: right or wrong, and nothing between. */
export const plainWorking = (computed: string | null, isRight: Finding, words: string): Working => ({
  computed,
  range: null,
  isExact: isRight,
  isTolerated: isRight,
  words
})
