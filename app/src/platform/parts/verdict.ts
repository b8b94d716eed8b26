/** What recomputing a stated figure says of it. */
export type Verdict = 'holds' | 'holds_by_rounding' | 'fails' | 'unchecked'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  holds_by_rounding: 'Holds by rounding',
  fails: 'Fails',
  unchecked: 'Cannot be checked'
}

export const verdictShapes = {
  holds: 'tick',
  holds_by_rounding: 'tick',
  fails: 'cross',
  unchecked: 'ring'
} as const satisfies Record<Verdict, string>
