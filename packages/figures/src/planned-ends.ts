import { isPlanned, isResult } from './column-pairs.ts'
import type { Delta } from './deltas.ts'
import type { Ends } from './line-ends.ts'
import { namedAmong, type Clause } from './named-entries.ts'
import { figureAt, type TableAxes } from './table-axes.ts'

const ofPlan =
  /\b(?:budget|plan|forecast|estimate|allocation|outturn|establishment)(?:s|ed)?\b|\b(?:over|under)(?:spen[dt]\w*|ran|run)?\b/iu

/** "Outturn was 0.1% over budget": the plan and the result of the row that is named, or of the whole where none is. */
export function plannedEnds(table: TableAxes, clause: Clause, { quantity }: Delta): readonly Ends[] {
  if (!ofPlan.test(clause.text) || quantity.kind === 'multiple' || quantity.kind === 'points') return []
  const values = table.columns.filter(({ column }) => column.meaning === 'value')
  const plans = values.filter(({ column }) => isPlanned(column.heading))
  const results = values.filter(({ column }) => isResult(column.heading))
  const [plan, result] = [plans[0], results[0]]
  if (plan === undefined || result === undefined || plans.length > 1 || results.length > 1) return []
  const named = namedAmong(table.rows, clause.said)
  const parts = named.filter(({ isTotal }) => !isTotal)
  const whole = table.rows.filter(({ isTotal }) => isTotal).slice(-1)
  const rows = parts.length > 0 ? parts : named.length > 0 ? named : whole
  return rows.flatMap(({ place }) => {
    const [old, later] = [plan, result].map((column) => figureAt(table, place, column.place))
    const isSure = rows.length === 1 && named.length > 0
    return old === undefined || later === undefined || old.kind !== later.kind
      ? []
      : [{ old, new: later, isSure }]
  })
}
