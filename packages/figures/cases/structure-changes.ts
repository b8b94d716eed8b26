import type { StructureCase } from './structure-paper.ts'

/** Changes between the columns, rows and lines of tables. */
export const changeCases: readonly StructureCase[] = [
  {
    rule: 'a % change column is worked out on the two columns alike but for their years, not on rates between them',
    text: `
Table 1: Bicycle theft by ward
*Ward | Thefts 2022 | Per 1,000 residents | Thefts 2023 | Per 1,000 residents | % change in thefts
Abbey | 240 | 12 | 300 | 15 | 25%
Bourne | 180 | 9 | 153 | 8 | -15%
Cotes | 90 | 6 | 99 | 7 | 17%`,
    claims: ['pct_change holds 25%', 'pct_change holds -15%', 'pct_change fails 17% → 10']
  },
  {
    rule: 'a change column takes the older year as its base wherever the newer stands',
    text: `
*Offence | 2024/25 | 2023/24 | % change
Robbery | 110 | 100 | 10.0%
Burglary | 450 | 500 | -10.0%
Arson | 44 | 55 | -25.0%`,
    claims: ['pct_change holds 10.0%', 'pct_change holds -10.0%', 'pct_change fails -25.0% → -20']
  },
  {
    rule: 'words in a cell carry the direction of its change',
    text: `
* | August 2022 to July 2023 | August 2023 to July 2024 | Difference
Bus offences | 2,000 offences | 1,900 offences | 5.0% reduction
Tram offences | 150 offences | 120 offences | 20.0% increase`,
    claims: ['pct_change holds 5.0%', 'pct_change fails 20.0% → -20']
  },
  {
    rule: 'a change without a percentage is a difference, and a change of rates in points is a difference of rates',
    text: `
*Measure | 2022 | 2023 | Change
Calls answered | 91.2% | 93.7% | 2.5pp
Calls abandoned | 4.4% | 3.1% | -1.5pp
*Team | 2022 | 2023 | Change`,
    claims: ['pp_change holds 2.5pp', 'pp_change fails -1.5pp → -1.3']
  },
  {
    rule: 'a plain change column holds differences of counts',
    text: `
*Team | Sept 2023 | Sept 2024 | Change
North | 41 | 47 | +6
South | 52 | 49 | -3
Central | 60 | 51 | -8`,
    claims: ['abs_change holds +6', 'abs_change holds -3', 'abs_change fails -8 → -9']
  },
  {
    rule: 'a cell may give a difference and its percentage',
    text: `
*Type | Previous year | Current year | Change (%)
Complaints | 200 | 230 | +30 (15%)
Compliments | 80 | 60 | -20 (-25%)`,
    claims: ['abs_change holds +30', 'pct_change holds 15%', 'abs_change holds -20', 'pct_change holds -25%']
  },
  {
    rule: 'with three years the change is on the last two unless the rows agree on first and last',
    text: `
*Type | 2021/22 | 2022/23 | 2023/24 | Change over period
Lights | 100 | 140 | 150 | 50%
Potholes | 400 | 300 | 320 | -20%
Drains | 80 | 70 | 60 | -25%`,
    claims: ['pct_change holds 50%', 'pct_change holds -20%', 'pct_change holds -25%']
  },
  {
    rule: 'headings over several columns say which pair a change belongs to',
    text: `
* | Violence | | | Theft | |
*Area | 2023 | 2024 | % change | 2023 | 2024 | % change
East | 100 | 120 | 20% | 400 | 380 | -5%
West | 200 | 190 | -5% | 300 | 330 | 12%`,
    claims: [
      'pct_change holds 20%',
      'pct_change holds -5%',
      'pct_change holds -5%',
      'pct_change fails 12% → 10'
    ]
  },
  {
    rule: 'a percentage change of percentages is left alone: it may be points',
    text: `
*Indicator | 2022/23 | 2023/24 | % change
Satisfied | 61.2% | 65.3% | 4.1%
Confident | 70.0% | 72.0% | 2.0%`,
    claims: []
  },
  {
    rule: 'a target is not a value that changed',
    text: `
*Indicator | 2023/24 | Target | Variance to target
Inspections | 410 | 400 | 2.5%
Visits | 190 | 200 | -5%`,
    claims: []
  },
  {
    rule: 'a line with a change right after a table of two periods is about that table',
    text: `
*Time period | Vehicles recovered
Aug 22 – Jul 23 | 8,100 recoveries*
Aug 23 – Jul 24 | 9,234 recoveries
21.4% increase`,
    claims: ['pct_change fails 21.4% → 14']
  },
  {
    rule: 'a longer sentence after a table is not a callout',
    text: `
*Time period | Vehicles recovered
Aug 22 – Jul 23 | 8,100
Aug 23 – Jul 24 | 9,234
Nationally recoveries by police forces showed a 21.4% increase over the same time.`,
    claims: []
  },
  {
    rule: 'a row called change compares the two periods above it',
    text: `
*Year | Fires | Rescues
2022/23 | 1,250 | 320
2023/24 | 1,000 | 360
% change | -20.0% | 15.0%`,
    claims: ['pct_change holds -20.0%', 'pct_change fails 15.0% → 12.5']
  },
  {
    rule: 'list items of two periods stand beside the change they make',
    text: `
# Arrests trend
- Arrests fell by 4.0%
- 2,500 April 2022 to March 2023
- 2,400 April 2023 to March 2024`,
    claims: ['pct_change holds 4.0%']
  },
  {
    rule: 'a table that runs over a page without headings goes on',
    text: `
*Make | 2022 | 2023 | % change
Alpha | 100 | 90 | -10%
Beta | 50 | 60 | 20%

Gamma | 40 | 44 | 10%
Delta | 20 | 15 | -20%`,
    claims: [
      'pct_change holds -10%',
      'pct_change holds 20%',
      'pct_change holds 10%',
      'pct_change fails -20% → -25'
    ]
  },
  {
    rule: 'a count that looks like a year is a count in a column of counts',
    text: `
*Area | Offences 2022 | Offences 2023 | % change
Hill | 2000 | 2021 | 1%
Vale | 1900 | 2090 | 11%`,
    claims: ['pct_change holds 1%', 'pct_change fails 11% → 10']
  },
  {
    rule: 'where the rows are periods a change is from the row above',
    text: `
*Year | Incidents | Change
2021 | 400 |
2022 | 440 | 10%
2023 | 418 | -6%`,
    claims: ['pct_change holds 10%', 'pct_change fails -6% → -5']
  },
  {
    rule: 'an arrow beside it gives an unsigned change its direction',
    text: `
*Measure | 2023 | 2024 | % diff | Direction
Violence | 21,000 | 20,160 | 4.0% | ▼
Burglary | 5,000 | 4,600 | 8.0% | ▲`,
    claims: ['pct_change holds 4.0%', 'pct_change fails 8.0% → -8']
  },
  {
    rule: 'a change from nought has no percentage',
    text: `
*Type | 2022 | 2023 | % change
Lanterns | 0 | 3 | 100%
Fireworks | 20 | 25 | 25%`,
    claims: ['pct_change holds 25%']
  },
  {
    rule: 'brackets round a fall are a sign in accounts',
    text: `
*Item | 2022/23 £m | 2023/24 £m | Increase/(decrease) £m
Grant | 310.2 | 322.4 | 12.2
Other | 30.4 | 28.1 | (2.3)
Total | 340.6 | 350.5 | 9.9`,
    claims: [
      'abs_change holds 12.2',
      'abs_change holds 2.3',
      'abs_change holds 9.9',
      'table_total holds 340.6',
      'table_total holds 350.5',
      'table_total holds 9.9'
    ]
  },
  {
    rule: 'a rank that improves is no change of a count',
    text: `
*Force | Rank 2023 | Rank 2024 | Change
Northshire | 12 | 9 | +3
Eastmoor | 4 | 6 | -2`,
    claims: []
  },
  {
    rule: 'a row called change under percentages may be points, and is let be',
    text: `
*Year | Confident | Calls
2022/23 | 60% | 200
2023/24 | 66% | 220
Change | 6% | 10%`,
    claims: ['pct_change holds 10%']
  }
]
