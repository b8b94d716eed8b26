import { DataTable } from '../../platform/parts/data-table.tsx'
import type { Figure } from '../../platform/parts/figure.tsx'

export const answered: Figure = {
  name: '999 calls answered within 10 seconds',
  value: '91.4%',
  period: '12 months to September 2025',
  change: 'Up 6.2 percentage points from 85.2% the year before',
  judgement: 'better',
  target: 'Target 90%: met',
  source: { text: 'Call handling report, paragraph 4', href: '/papers/call-handling#4' },
  href: '/measures/999-answered'
}

export const ledger: readonly Figure[] = [
  answered,
  {
    name: '101 calls abandoned',
    value: '14.8%',
    period: '12 months to September 2025',
    change: 'Up 1.1 percentage points from 13.7% the year before',
    judgement: 'worse',
    target: 'Target at most 10%: missed',
    source: { text: 'Call handling report, table 2' }
  },
  {
    name: 'Median wait for a first visit',
    value: '3,204',
    unit: 'minutes',
    period: 'July to September 2025',
    change: 'Much as in the quarter before (3,198)',
    judgement: 'no clear change'
  }
]

interface Thefts {
  readonly make: string
  readonly thefts: number
  readonly before: number
  readonly rate: string
}

const thefts: readonly Thefts[] = [
  { make: 'Arden', thefts: 1204, before: 1391, rate: '11.2' },
  { make: 'Bostin', thefts: 318, before: 290, rate: '4.7' },
  { make: 'Cannock', thefts: 77, before: 81, rate: '0.9' }
]

export const theftsTable = (
  <DataTable
    caption="Cars stolen by make, 12 months to September 2025 and the 12 before"
    note="Rates are per 1,000 registered at the end of June 2025."
    columns={[
      { head: 'Make', is: 'heading', cell: (row) => row.make },
      { head: 'Stolen', is: 'number', cell: (row) => row.thefts.toLocaleString('en-GB') },
      { head: 'Year before', is: 'number', cell: (row) => row.before.toLocaleString('en-GB') },
      { head: 'Difference', is: 'number', cell: (row) => `${row.thefts - row.before}`.replace('-', '−') },
      { head: 'Per 1,000 registered', is: 'number', cell: (row) => row.rate }
    ]}
    rows={thefts}
    total={{ make: 'All makes', thefts: 1599, before: 1762, rate: '5.8' }}
  />
)
