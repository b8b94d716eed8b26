import type { StructureCase } from './structure-paper.ts'

/** Columns whose meaning their rows tell, and tables that are not printed as they should be. */
export const toldCases: readonly StructureCase[] = [
  {
    rule: 'a column called neither change nor difference is one where its rows are',
    text: `
*Grade | Budget | In post | Vacant
Nurses | 1,840 | 1,690 | 150
Doctors | 610 | 572 | 38
Therapists | 440 | 402 | 38
Clerks | 700 | 664 | 35`,
    claims: [
      'abs_change holds 150',
      'abs_change holds 38',
      'abs_change holds 38',
      'abs_change fails 35 → -36'
    ]
  },
  {
    rule: 'two rows are too few to tell what a column means and to call a third wrong',
    text: `
*Grade | Budget | In post | Vacant
Nurses | 1,840 | 1,690 | 150
Clerks | 700 | 664 | 35`,
    claims: []
  },
  {
    rule: 'a cost is its number times its unit cost',
    text: `
*Item | Number | Unit cost (£) | Cost (£)
Shelters | 24 | 8,450 | 202,800
Displays | 60 | 3,120 | 187,200
Cameras | 36 | 1,975 | 77,100`,
    claims: ['product holds 202,800', 'product holds 187,200', 'product fails 77,100 → 71100']
  },
  {
    rule: 'a cost per case is worked out in the units of its headings',
    text: `
*Year | Cost (£000) | Cases | Cost per case (£)
2021 | 4,200 | 1,680 | 2,500
2022 | 4,554 | 1,650 | 2,760
2023 | 4,725 | 1,575 | 3,000
2024 | 4,960 | 1,600 | 3,010`,
    claims: [
      'quotient holds 2,500',
      'quotient holds 2,760',
      'quotient holds 3,000',
      'quotient fails 3,010 → 3100'
    ]
  },
  {
    rule: 'a rate’s number may stand in the caption, and what it is per in its own words',
    text: `
Table 8: Burglaries per 1,000 homes
*Ward | Homes | Burglaries | Rate
Abbey | 4,200 | 21 | 5.0
Brook | 3,500 | 28 | 8.0
Castle | 5,000 | 35 | 7.5`,
    claims: ['rate_per holds 5.0', 'rate_per holds 8.0', 'rate_per fails 7.5 → 7']
  },
  {
    rule: 'figures in brackets are per cent where the heading says number (%)',
    text: `
*School | Pupils | Absent, number (%)
Dell Road | 812 | 203 (25.0)
Hill | 640 | 118 (14.5)
Hatherley | 1,015 | 297 (29.3)`,
    claims: ['share holds 25.0', 'share fails 14.5 → 18.4375', 'share holds 29.3']
  },
  {
    rule: 'a share may be more than the whole it is set against',
    text: `
*Programme | Planned | Delivered | % delivered
Estate | 850 | 640 | 75.3
Buying | 720 | 755 | 104.9
Fleet | 310 | 265 | 85.5`,
    claims: ['share holds 75.3', 'share holds 104.9', 'share holds 85.5']
  },
  {
    rule: 'rows of changes under a row of years are each from the column before',
    text: `
* | 2021 | 2022 | 2023
Fires | 820 | 902 | 812
Change | | 82 | -90
% change | | 10.0% | -11.0%`,
    claims: [
      'abs_change holds 82',
      'abs_change holds -90',
      'pct_change holds 10.0%',
      'pct_change fails -11.0% → -9.97782705'
    ]
  },
  {
    rule: 'a row that ends before the others do is accused of nothing: a cell may be missing in it',
    text: `
*Service | Full budget | Budget to date | Spent | Variance
Adults | 40,200 | 30,150 | 31,020 | 870
Children | 21,300 | 21,050 | -250
Roads | 12,800 | 9,600 | 9,740 | 140
Total | 81,400 | 61,050 | 61,810 | 760`,
    claims: ['abs_change holds 870', 'abs_change holds 140', 'abs_change holds 760']
  },
  {
    rule: 'a percentage beside a difference is of the year that the difference leaves',
    text: `
*Area | 2023/24 | Change | %
City | 3,120 | +240 | +8.3%
Coast | 1,455 | -95 | -6.5%
Vale | 988 | +12 | +1.2%
Hills | 1,210 | +110 | +10.0%`,
    claims: [
      'pct_from_delta_new holds +8.3%',
      'pct_from_delta_new fails -6.5% → -6.12903226',
      'pct_from_delta_new holds +1.2%',
      'pct_from_delta_new holds +10.0%'
    ]
  },
  {
    rule: 'how many times one year is of another is worked out like any quotient',
    text: `
*Measure | 2021 | 2025 | Times
Remand | 430 | 903 | 2.1
Waiting | 128 | 320 | 2.5
Recalls | 215 | 258 | 1.2`,
    claims: ['ratio holds 2.1', 'ratio holds 2.5', 'ratio holds 1.2']
  },
  {
    rule: 'marks of notes are no part of a label, a heading or a figure',
    text: `
*Area [note 1] | 2022 | 2023 [r]
North | 1,204 [r] | 1,300
South [note 2] | 486 | 500
All areas [note 3] | 1,690 | 1,810`,
    claims: ['table_total holds 1,690', 'table_total fails 1,810 → 1800']
  }
]
