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
  },
  {
    rule: 'years down the side are labels, whatever stands over them',
    text: `
*Deaths | Men | Women | Total
2021 | 12 | 9 | 21
2022 | 15 | 8 | 23
2023 | 11 | 10 | 21`,
    claims: ['table_total holds 21', 'table_total holds 23', 'table_total holds 21']
  },
  {
    rule: 'three columns of which two happen to make the third in two rows are not a sum',
    text: `
*Deaths | Cars | Bicycles | Walkers
2021 | 12 | 9 | 21
2022 | 15 | 8 | 23
2023 | 11 | 10 | 22`,
    claims: []
  },
  {
    rule: 'a total below nought may be off by rounding like any other',
    text: `
*Income | Budget | Outturn | Variance
Rents | 41.8 | 41.2 | -0.6
Services | 3.7 | 3.9 | 0.2
Other | 1.3 | 1.3 | 0.0
Total | 46.8 | 46.5 | -0.3`,
    claims: ['abs_change holds -0.6', 'abs_change holds 0.2', 'abs_change holds 0.0', 'abs_change holds -0.3', 'table_total holds 46.8', 'table_total holds_by_rounding 46.5', 'table_total holds_by_rounding -0.3']
  },
  {
    rule: 'a half-year among quarters is the sum of its own, and the year of the half-years and what follows',
    text: `
*Service | Q1 | Q2 | Half-year | Q3 | Q4 | Year
Roads | 110 | 125 | 235 | 140 | 130 | 505
Parks | 62 | 71 | 133 | 68 | 59 | 260
Lights | 204 | 190 | 394 | 211 | 215 | 830`,
    claims: ['table_total holds 235', 'table_total holds 505', 'table_total holds 133', 'table_total holds 260', 'table_total holds 394', 'table_total fails 830 → 820']
  },
  {
    rule: 'a first column that all the others add up to is their total, by its rows',
    text: `
*Directorate | Target | Delivered | At risk | Lost
Adults | 2,400 | 1,650 | 500 | 250
Children | 1,100 | 620 | 180 | 300
Places | 650 | 610 | 40 | 10
Resources | 870 | 820 | 50 | 0`,
    claims: ['table_total holds 2,400', 'table_total holds 1,100', 'table_total fails 650 → 660', 'table_total holds 870']
  },
  {
    rule: 'a caption says what a column headed no more than “Per 1,000” is per',
    text: `
# Rate of false alarms per 1,000 premises
*District | Alarms | Premises | Per 1,000
Upper | 426 | 7,100 | 60.0
Lower | 518 | 9,250 | 56.0
Shore | 391 | 6,800 | 56.0`,
    claims: ['rate_per holds 60.0', 'rate_per holds 56.0', 'rate_per fails 56.0 → 57.5']
  },
  {
    rule: 'under “Change”, with rises that print no sign, a fall without one says that it rose',
    text: `
*Measure | Q1 2023/24 | Q1 2024/25 | Change
Referrals | 3,842 | 4,190 | 348
Entered | 2,655 | 2,871 | 216
Finished | 1,408 | 1,377 | 31`,
    claims: ['abs_change holds 348', 'abs_change holds 216', 'abs_change fails 31 → -31']
  },
  {
    rule: 'a difference need have no sign',
    text: `
*Measure | Q1 2023/24 | Q1 2024/25 | Difference
Referrals | 3,842 | 4,190 | 348
Entered | 2,655 | 2,871 | 216
Finished | 1,408 | 1,377 | 31`,
    claims: ['abs_change holds 348', 'abs_change holds 216', 'abs_change holds 31']
  },
  {
    rule: 'a quarter to December adds its own three months and no more',
    text: `
*Calls | Sep 24 | Oct 24 | Nov 24 | Dec 24 | Quarter to Dec
North | 160 | 127 | 118 | 143 | 388
South | 84 | 90 | 71 | 66 | 311`,
    claims: ['table_total holds 388', 'table_total fails 311 → 227']
  },
  {
    rule: 'a table of one column of figures has no rates and volumes to weigh',
    text: `
*Place | Ratio
Ardley | 7.6
Belstone | 10.6
Deeping | 8.3
Across all the places together the ratio ran to 10.4.`,
    claims: []
  }
]
