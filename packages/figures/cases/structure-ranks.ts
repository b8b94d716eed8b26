import type { StructureCase } from './structure-paper.ts'

/** What is said of figures listed side by side: which is highest, in what order they stand, how far they range. */
export const rankCases: readonly StructureCase[] = [
  {
    rule: 'a rank is counted among the figures of the sentence before',
    text: `
Vacancy rates were Ashby 4.1%, Brook 6.3%, Corby 5.2% and Deane 7.0%. Brook is second highest and Corby lowest.`,
    claims: ['rank holds second highest', 'rank fails lowest → 2']
  },
  {
    rule: 'figures may stand before their names, and names in brackets hold no members',
    text: `
The pass rate was 81.4% at Ashby (6,215 tests), 62.7% at Brook (11,840) and 97.9% at Corby (2,031). Corby had the highest rate, and Brook the lowest.`,
    claims: ['rank holds highest', 'rank holds lowest']
  },
  {
    rule: 'a list is ranked, and what is next after the largest is second',
    text: `
Complaints received, by service:
- Waste: 214
- Housing repairs: 307
- Highways: 98
Housing repairs was the largest source, and waste the next.`,
    claims: ['rank holds largest', 'rank holds next → 2']
  },
  {
    rule: 'a name after a rank, with its figure between commas or in brackets',
    text: `
Response times in minutes were Ashby 8.2, Brook 11.6, Corby 9.9 and Deane 10.4. The longest, 11.6 minutes, was at Brook. The busiest was not listed. The shortest time was in Deane (10.4).`,
    claims: ['rank holds longest', 'rank fails shortest → 3']
  },
  {
    rule: 'of a table, the column that the words name is ranked, without its total',
    text: `
*District | Calls | Answered in time, %
Ashby | 1,204 | 91.0
Brook | 2,310 | 78.4
Corby | 1,877 | 84.2
All | 5,391 | 83.2
Brook had the most calls. Corby had the second highest share answered in time. Ashby had the fewest calls and Corby the lowest share answered in time.`,
    claims: [
      'table_total holds 5,391',
      'rank holds most',
      'rank holds second highest',
      'rank holds fewest',
      'rank fails lowest → 2'
    ]
  },
  {
    rule: 'where the words do not tell two columns apart, only what both say is said',
    text: `
*District | Calls | Visits
Ashby | 120 | 64
Brook | 231 | 90
Corby | 187 | 31
Brook was highest. Corby was lowest.`,
    claims: ['rank holds highest']
  },
  {
    rule: 'of columns that differ in their year the last is meant, unless another is named',
    text: `
*District | 2022/23 | 2023/24
Ashby | 140 | 120
Brook | 131 | 190
Corby | 99 | 187
Brook was highest. In 2022/23 Ashby was highest.`,
    claims: ['rank holds highest', 'rank holds highest']
  },
  {
    rule: 'a rank in other company, at another time or of another measure is left alone',
    text: `
Vacancy rates were Ashby 4.1%, Brook 6.3%, Corby 5.2% and Deane 7.0%. Brook has the highest pay. Corby was highest in 2019. Ashby was highest outside the county. Brook stands 22nd of 309 in the country. Among the small towns Brook was lowest. Corby has one of the highest rates. The gap between the highest and lowest was 2.9 points.`,
    claims: []
  },
  {
    rule: 'the best has the most of what is good and the least of what is not',
    text: `
Recycling rates were Ashby 41.2%, Brook 47.8%, Corby 52.3% and Deane 49.6%. Corby did best; Deane was second best.
Deaths on the roads were Ashby 12, Brook 15, Corby 9 and Deane 22. Corby was the best of the four, and Brook the worst.`,
    claims: [
      'rank holds best',
      'rank holds second best',
      'rank holds best',
      'list_count holds four',
      'rank fails worst → 2'
    ]
  },
  {
    rule: 'equal figures share their places',
    text: `
Scores were Ashby 20, Brook 16, Corby 16 and Deane 12. Brook was second highest. Corby was third highest.`,
    claims: ['rank holds second highest', 'rank holds third highest']
  },
  {
    rule: 'waste collection is not waste',
    text: `
Complaints were Waste 21, Housing 30 and Roads 9. Waste collection was the lowest cost.`,
    claims: []
  },
  {
    rule: 'a column of ranks is worked out from the column before it',
    text: `
*District | Rate per 1,000 | Rank
Ashby | 32.7 | 1
Brook | 25.0 | 3
Corby | 19.6 | 4
Deane | 27.6 | 3`,
    claims: ['rank holds 1', 'rank holds 3', 'rank holds 4', 'rank fails 3 → 2']
  },
  {
    rule: 'figures said to be in descending order are, or one of them is not',
    text: `
In descending order the causes were theft (214), damage (189), violence (192) and trespass (77).
Regions from lowest to highest: Ashby 2.9, Brook 3.2, Corby 3.5.
Rates by region (highest first): Ashby 52.6%, Brook 49.9%, Corby 46.0%.`,
    claims: [
      'rank_order fails descending order',
      'rank_order holds from lowest to highest',
      'rank_order holds highest first'
    ]
  },
  {
    rule: 'a caption says how its table is ordered, and what is left over comes last',
    text: `
Table 1: Causes of fire, largest first
*Cause | Fires
Cooking | 214
Wiring | 120
Smoking | 60
Other | 71`,
    claims: ['rank_order holds largest first']
  },
  {
    rule: 'a range has the least and the greatest of the figures listed',
    text: `
Response by ward was Ashby 27.9%, Brook 11.2%, Corby 19.4% and Deane 23.0%, and so ranged from 11.2% to 27.9%.
Waits in days were 14, 22, 11, 26 and 19. They varied between 11 and 22 days.`,
    claims: ['range holds 11.2% to 27.9%', 'range fails 11 to 22 days → 11 to 26']
  },
  {
    rule: 'a range may name whose its ends are, and may be of a whole table',
    text: `
Coverage was Ashby 71.2%, Brook 68.9%, Corby 58.4% and Deane 73.6%. It ran from 58.4% in Corby to 71.2% in Ashby.
*Year | Q1 | Q2 | Q3 | All
2022 | 4,118 | 3,702 | 3,655 | 11,475
2023 | 4,306 | 3,688 | 3,571 | 11,565
They ranged from 3,571 to 4,306 a quarter.`,
    claims: [
      'range fails 58.4% to 71.2% → 58.4% to 73.6%',
      'table_total holds 11,475',
      'table_total holds 11,565',
      'range holds 3,571 to 4,306'
    ]
  },
  {
    rule: 'two figures that are no ends of the list are a range of something else',
    text: `
Class sizes were Ashby 25.8, Brook 26.9, Corby 27.4 and Deane 26.2. Ratios ranged from 18.1 to 22.3. People are screened between 50 and 70.`,
    claims: []
  }
]
