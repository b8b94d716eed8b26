import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { computeOver, judge, severityOf, statedBy } from './interval.ts'
import { statedIn } from './near-figures.ts'
import { judgePctChange } from './pct-change.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import type { ReadBlock, Reading } from './reading.ts'

/**
 * Reads the callouts of slides, one figure after a bar or a dash from another: "Home visits 8,940 | +7% on 8,355" and
 * "Leavers 97 | turnover 9.1% of 1,064".
 */
export function toldCallouts(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const isStated = statedIn(claims)
  return reading.blocks.flatMap((block) =>
    block.quantities.flatMap((stated, at) => {
      const [own, base] = [block.quantities[at - 1], block.quantities[at + 1]]
      if (own === undefined || base === undefined || stated.kind !== 'percent' || isStated(stated)) return []
      if (own.kind !== base.kind || own.kind === 'percent' || base.value === 0) return []
      return callout(reading, block, { own, stated, base })
    })
  )
}

interface Callout {
  readonly own: Quantity
  readonly stated: Quantity
  readonly base: Quantity
}

const bar = /^\s*(?:\||[-–—]|\t)\s*$/u
const barAndWords = /^\s*(?:\||[-–—])\s*(?:\p{Ll}+\s){0,3}$/u
const onBase = /^\s(?:on|from|against|over|v|vs)\.?\s(?:the\s)?$/u

function callout(reading: Reading, block: ReadBlock, { own, stated, base }: Callout): readonly Claim[] {
  const between = (one: Quantity, other: Quantity): string => reading.paper.text.slice(one.end, other.start)
  const [lead, tail] = [between(own, stated), between(stated, base)]
  const place = { stated: stated.text, block: block.index, spans: [stated] }
  if (stated.sign !== null && bar.test(lead) && onBase.test(tail)) {
    const delta = { quantity: stated, direction: null, start: stated.start, end: stated.end }
    return [
      makeClaim(reading, { ...judgePctChange(delta, { old: base, new: own }), ...place, inputs: [base, own] })
    ]
  }
  if (
    stated.sign !== null ||
    !barAndWords.test(lead) ||
    !/^\sof\s(?:the\s)?$/u.test(tail) ||
    own.value > base.value
  )
    return []
  const computed = computeOver([own, base], ([part = 0, all = 1]) => (part / all) * 100)
  const { verdict } = judge(statedBy(stated), computed)
  const reason = `${own.text} of ${base.text} is ${printNumber(computed.value, 1)}%`
  const severity = severityOf(statedBy(stated), computed)
  return [
    makeClaim(reading, {
      ...place,
      kind: 'share',
      verdict,
      computed: computed.value,
      inputs: [own, base],
      reason,
      severity
    })
  ]
}
