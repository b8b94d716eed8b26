import { calloutChangeReader } from './callout-change.ts'
import { contradictionReader } from './contradiction.ts'
import { entriesReader } from './entries.ts'
import { financialYearReader } from './financial-year.ts'
import { listCountReader } from './list-count.ts'
import { numberedPartReader } from './numbered-parts.ts'
import { rangeReader } from './range.ts'
import { rankOrderReader } from './rank-order.ts'
import { rankReader } from './rank.ts'
import type { Reader } from './reading.ts'
import { restatedListCountReader } from './restated-list-counts.ts'
import { restatedListReader } from './restated-lists.ts'
import { tableAverageReader } from './table-average.ts'
import { tableChangeReader } from './table-change.ts'
import { tableDeltaReader } from './table-delta.ts'
import { tableFormulaReader } from './table-formula.ts'
import { tableInProseReader } from './table-in-prose.ts'
import { tableRateReader } from './table-rate.ts'
import { tableShareReader } from './table-share.ts'
import { tableTotalReader } from './table-total.ts'
import { weekdayDateReader } from './weekday-date.ts'
import { xrefReader } from './xref.ts'

/** The readers of what a paper's structure says: its tables, lists, captions, numbering and dates. */
export const structuralReaders: readonly Reader[] = [
  tableChangeReader,
  calloutChangeReader,
  tableTotalReader,
  tableShareReader,
  tableRateReader,
  tableFormulaReader,
  tableDeltaReader,
  tableAverageReader,
  tableInProseReader,
  listCountReader,
  restatedListCountReader,
  numberedPartReader,
  rankReader,
  rankOrderReader,
  rangeReader,
  xrefReader,
  weekdayDateReader,
  financialYearReader,
  entriesReader,
  restatedListReader,
  contradictionReader
]
