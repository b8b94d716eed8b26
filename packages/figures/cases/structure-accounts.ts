import type { StructureCase } from './structure-paper.ts'

/** Accounts: plans and results, totals under any name, rounding, and what is left. */
export const accountCases: readonly StructureCase[] = [
  {
    rule: 'a variance is the result less the plan, brackets are below nought, and a bare % beside it is of the plan',
    text: `
*Service | Budget | Forecast | Variance | %
Adults | 48,300 | 49,991 | 1,691 | 3.5
Children | 31,400 | 32,970 | 1,570 | 5.0
Place | 19,800 | 19,404 | (396) | (5.0)
Corporate | 12,500 | 12,375 | (125) | (1.0)`,
    claims: [
      'abs_change holds 1,691',
      'pct_change holds 3.5',
      'abs_change holds 1,570',
      'pct_change holds 5.0',
      'abs_change holds 396',
      'pct_change fails 5.0 → -2',
      'abs_change holds 125',
      'pct_change holds 1.0'
    ]
  },
  {
    rule: 'a variance may be the plan less the result where the rows say so',
    text: `
*Service | Budget | Actual | Variance
Adults | 4,830 | 4,999 | -169
Children | 3,140 | 3,020 | 120
Place | 1,980 | 1,940 | -40`,
    claims: ['abs_change holds -169', 'abs_change holds 120', 'abs_change fails -40 → 40']
  },
  {
    rule: 'differences are added to the difference of the totals',
    text: `
*Scheme | Budget | Spent | Variance
Roads | 2,400 | 2,310 | -90
Depot | 3,850 | 4,120 | +270
Radios | 640 | 640 | 0
Programme | 6,890 | 7,070 | +190`,
    claims: [
      'abs_change holds -90',
      'abs_change holds +270',
      'abs_change holds 0',
      'abs_change fails +190 → 180',
      'table_total holds 6,890',
      'table_total holds 7,070',
      'table_total fails +190 → 180'
    ]
  },
  {
    rule: 'the last row of a body’s parts is the body, whatever it is called, where its columns say so',
    text: `
*Area | Q1 | Q2
City | 146 | 162
Coast | 58 | 49
Dales | 31 | 37
Force | 235 | 258`,
    claims: ['table_total holds 235', 'table_total fails 258 → 248']
  },
  {
    rule: 'a figure for the country under figures for some of its parts is no total of them',
    text: `
*Region | Reports
North | 1,460
South | 580
England | 52,350`,
    claims: []
  },
  {
    rule: 'shares are added where 100 is printed under them, within their rounding',
    text: `
*Industry | Share (%)
Factories | 14.9
Building | 6.6
Shops | 15.9
Care | 14.1
Other | 48.4
All | 100.0`,
    claims: ['table_total holds_by_rounding 100.0']
  },
  {
    rule: 'thousands that miss their total by one are rounded',
    text: `
Table 1: Spending (£000)
*Service | 2023/24
Roads | 1,204
Parks | 486
Lights | 311
Total | 2,002`,
    claims: ['table_total holds_by_rounding 2,002']
  },
  {
    rule: 'a note of rounding gives figures the room it names',
    text: `
*Area | Claimants
North | 1,240
South | 860
West | 410
Total | 2,500

Figures are rounded to the nearest ten and may not sum.`,
    claims: ['table_total holds_by_rounding 2,500']
  },
  {
    rule: 'quarters are totals among months',
    text: `
*Month | Visits
April | 1,200
May | 1,150
June | 980
Quarter 1 | 3,330
July | 1,210
August | 1,140
September | 990
Quarter 2 | 3,430
Half year | 6,760`,
    claims: ['table_total holds 3,330', 'table_total fails 3,430 → 3340', 'table_total holds 6,760']
  },
  {
    rule: 'the total of the year before stands for parts that are not printed',
    text: `
*Area | Calls
North | 1,240
South | 860
Total 2024 | 2,100
Total 2023 | 2,040`,
    claims: ['table_total holds 2,100']
  },
  {
    rule: 'a total of several that no column bears out is not judged unless it is near the sum or a part explains it',
    text: `
*Reason | Calls
Noise | 310
Traffic | 205
Parking | 190
Total | 1,400`,
    claims: []
  },
  {
    rule: 'what is used between two dates is the difference of the balances',
    text: `
*Reserve | 1 April 2024 | Used | 31 March 2025
General | 2.10 | 0.00 | 2.10
Capital | 4.75 | 1.60 | 3.15
Pensions | 1.40 | 0.25 | 1.15
Grants | 3.20 | 0.48 | 2.62`,
    claims: [
      'abs_change holds 0.00',
      'abs_change holds 1.60',
      'abs_change holds 0.25',
      'abs_change fails 0.48 → -0.58'
    ]
  },
  {
    rule: 'a sub-total may bear any name where it adds up the rows since the last',
    text: `
*Service | Budget | Outturn
Refuse | 2,140 | 2,206
Streets | 1,385 | 1,331
ENVIRONMENT | 3,525 | 3,537
Libraries | 910 | 884
Museums | 345 | 362
CULTURE | 1,255 | 1,246
GRAND TOTAL | 4,780 | 4,793`,
    claims: [
      'table_total holds 3,525',
      'table_total holds 3,537',
      'table_total holds 1,255',
      'table_total holds 1,246',
      'table_total holds 4,780',
      'table_total fails 4,793 → 4783'
    ]
  },
  {
    rule: 'a difference between percentages is in points where the caption says so',
    text: `
Table 4: Access, with the gap to target in percentage points
*Measure | Target | Actual | Gap
Six weeks | 95.0% | 88.4% | -7.1
Four hours | 78.0% | 74.5% | -3.5
Two weeks | 93.0% | 94.2% | +1.2`,
    claims: ['pp_change fails -7.1 → -6.6', 'pp_change holds -3.5', 'pp_change holds +1.2']
  },
  {
    rule: 'a figure that is kept back leaves a total alone unless the others give it',
    text: `
*Area | 2022 | 2023
North | 1,204 | 1,310
South | 486 | n/a
Total | 1,690 | 1,500`,
    claims: ['table_total holds 1,690']
  },
  {
    rule: 'what is left when something is taken from a sub-total is added from it',
    text: `
*Line | 2024 | 2025
Gross spending | 120.4 | 126.1
Income | (20.4) | (22.1)
Net spending | 100.0 | 104.0
Use of reserves | (2.5) | (3.0)
Council tax | 97.5 | 101.0`,
    claims: [
      'table_total holds 100.0',
      'table_total holds 104.0',
      'table_total holds 97.5',
      'table_total holds 101.0'
    ]
  },
  {
    rule: 'what is repaid or used is taken from what was there before',
    text: `
*Borrowing | 1 April | New loans | Repaid | 31 December
Loans board | 28.5 | 5.0 | 3.5 | 30.0
Market | 12.0 | 0.0 | 2.0 | 10.0
Councils | 6.5 | 1.5 | 1.0 | 7.0
Leases | 3.5 | 0.4 | 0.3 | 4.2`,
    claims: [
      'table_total holds 30.0',
      'table_total holds 10.0',
      'table_total holds 7.0',
      'table_total fails 4.2 → 3.6'
    ]
  },
  {
    rule: 'who left is taken from who was there and who joined',
    text: `
*Members | 2024 | 2025
At 1 April | 1,240 | 1,262
Joined | 96 | 110
Left | 74 | 81
At 31 March | 1,262 | 1,391`,
    claims: ['table_total holds 1,262', 'table_total fails 1,391 → 1291']
  }
]
