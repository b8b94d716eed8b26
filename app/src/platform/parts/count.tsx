import type { VNode } from 'preact'

interface CountProps {
  readonly of: number
  /** What one of them is called: "action". */
  readonly one: string
  /** What several are called, where an "s" would not do: "duties". */
  readonly many?: string
}

/**
 * How many of something there are, in words that agree: "no actions", "1 action", "1,204 actions".
 *
 * @example
 * <Count of={duties.length} one="duty" many="duties" />
 */
export function Count(props: CountProps): VNode {
  return <span class="count">{sayCount(props)}</span>
}

/** The words of {@link Count} as text, for a heading or a description. */
export function sayCount({ of, one, many = `${one}s` }: CountProps): string {
  const number = of === 0 ? 'no' : of.toLocaleString('en-GB')
  return `${number} ${of === 1 ? one : many}`
}
