import type { StructureCase } from './structure-paper.ts'

/** One thing printed twice. */
export const restatementCases: readonly StructureCase[] = [
  {
    rule: 'a cited paragraph is looked up, and a rounding of its figure agrees',
    text: `
1. The trust logged 2,317 falls in quarter 1, of which 12 caused harm.
2. As paragraph 1 says, about 2,320 falls were logged; 2,371 had been logged in the quarter before.`,
    claims: ['xref holds paragraph 1', 'contradiction holds_by_rounding 2,320 → 2,317']
  },
  {
    rule: 'a cited paragraph that gives another figure is contradicted',
    text: `
1. The trust logged 2,317 falls in quarter 1.
2. As reported in paragraph 1, 2,371 falls were logged.`,
    claims: ['xref holds paragraph 1', 'contradiction fails 2,371 → 2,317']
  },
  {
    rule: '"the amount for a purpose" is the amount an earlier sentence gives for it',
    text: `
3.1 The budget for bridge inspections is £3.48m this year.
3.2 It covers 41 bridges.
3.3 Members asked why the £3.84m for bridge inspections had not been spent.`,
    claims: ['contradiction fails £3.84m → £3.48m']
  },
  {
    rule: 'an amount of another year is another amount',
    text: `
3.1 The budget for bridge inspections is £3.48m in 2023/24.
3.3 Members welcomed the £3.84m for bridge inspections in 2024/25.`,
    claims: []
  },
  {
    rule: 'a sentence printed again on a slide agrees or is contradicted',
    text: `
5.1 As of May 2024, 31 safety courses have been delivered and 412 drivers have attended these courses.
# Progress
- As of May 2024, 31 safety courses have been delivered and 421 drivers have attended these courses.`,
    claims: ['contradiction holds 31', 'contradiction fails 421 → 412']
  },
  {
    rule: 'sentences built alike about two places or two quarters are two statements',
    text: `
1. Between April and June 2024, 631 offences were detected by handheld devices in the northern area.
2. Between July and September 2024, 688 offences were detected by handheld devices in the northern area.
3. Between July and September 2024, 702 offences were detected by handheld devices in the southern area.`,
    claims: []
  },
  {
    rule: 'a figure with two digits changed between a table and the prose about it is a contradiction',
    text: `
2.1 A further 1,482 people were seriously injured, compared to 1,615 people in the year before.
* | 2022 | 2023
Seriously injured | 1,651 | 1,482`,
    claims: ['contradiction holds 1,482', 'contradiction fails 1,651 → 1,615']
  },
  {
    rule: 'other rows and other figures are not slips',
    text: `
2.1 A further 1,482 people were seriously injured, and 1,651 slightly.
* | 2022 | 2023
Seriously injured | 1,615 | 1,482
Slightly injured | 1,704 | 1,651`,
    claims: ['contradiction holds 1,482', 'contradiction holds 1,651']
  },
  {
    rule: 'a count met before, with two digits changed, is a slip; another count is another thing',
    text: `
1. The service attended 4,218 fires in 2023/24 and 912 floods.
2. Of the 4,128 fires, 61% were set on purpose.
3. The 350 fires in refuse were put out in minutes.`,
    claims: ['contradiction fails 4,128 → 4,218']
  },
  {
    rule: 'a count met before and printed again agrees',
    text: `
1. The service attended 4,218 fires in 2023/24.
2. Of the 4,218 fires, 61% were set on purpose.`,
    claims: ['contradiction holds 4,218']
  },
  {
    rule: 'a row of one figure told in prose with two digits changed is a slip',
    text: `
1. There were 1,482 upheld complaints over the year.
*Measure | Number
Upheld complaints | 1,428
Appeals | 77`,
    claims: ['contradiction fails 1,428 → 1,482']
  },
  {
    rule: 'a sentence printed again of another year is another statement',
    text: `
1. In 2023 the force recorded 6,310 offences of theft from shops in the county.
2. In 2024 the force recorded 6,880 offences of theft from shops in the county.`,
    claims: []
  },
  {
    rule: 'where two amounts have one purpose, "the amount" may be either',
    text: `
1. The county gives £3.48m for bridge inspections.
2. The ministry gives £3.66m for bridge inspections.
3. Members asked how the £3.84m for bridge inspections was spent.`,
    claims: []
  },
  {
    rule: 'a conclusion repeats a figure of the body, or two digits have changed places',
    text: `
4.1 The backlog of maintenance stands at £4.32 million over 18 sites.
5.2 Pensioners now number 1,176.
8.1 The backlog of maintenance on buildings, at £4.23 million, is lower than for years. The number of pensioners, 1,176, goes on growing.`,
    claims: ['contradiction fails £4.23 million → £4.32 million', 'contradiction holds 1,176']
  },
  {
    rule: 'a cell of a table told in prose agrees in pounds as in thousands, or contradicts it',
    text: `
1. There were 63 complaints received in August. The year's bill for repairs came to £7,405,000.
Table 1: Complaints
*Month | Received | Closed
June | 58 | 55
July | 61 | 64
August | 36 | 59
Table 2: Repairs (£000)
*Heading | Bill
Roofs | 2,400
Boilers | 5,005
Total | 7,405`,
    claims: [
      'contradiction fails 63 → 36',
      'contradiction holds £7,405,000 → 7,405',
      'table_total holds 7,405'
    ]
  },
  {
    rule: 'a figure rounded where it is told again is the same figure',
    text: `
Summary: about 12,400 households have had advice on energy.
5.1 The hub has advised 12,388 households on energy.`,
    claims: ['contradiction holds_by_rounding 12,388 → 12,400']
  },
  {
    rule: 'two places, two months or two years have figures of their own',
    text: `
1. Ashby library had 1,284 visits.
2. Brook library had 1,248 visits.
3. In May 3,471 calls were abandoned.
4. In June 3,417 calls were abandoned.
5. There were 2,317 falls, against 2,371 in the year before.`,
    claims: []
  }
]
