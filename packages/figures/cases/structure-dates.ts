import type { StructureCase } from './structure-paper.ts'

/** Days of the week, financial years and the dates of a year's programme. */
export const dateCases: readonly StructureCase[] = [
  {
    rule: 'a day of the week is checked against its date',
    text: `
The panel met on Monday 3 March 2025 and meets again on Tuesday 7 April 2025.`,
    claims: ['weekday_date holds Monday → Monday', 'weekday_date fails Tuesday → Monday']
  },
  {
    rule: 'the year of a date may be that of its paragraph',
    text: `
In the spring of 2024 the hub opened on Saturday 4th May, and a second on Friday 12th May.`,
    claims: ['weekday_date holds Saturday', 'weekday_date fails Friday → Sunday']
  },
  {
    rule: 'a date with no year near it can agree but not fail',
    text: `
The figures are for June 2025.
The hub opened on Friday 4 July. A second follows on Wednesday 3 October.`,
    claims: ['weekday_date holds Friday', 'weekday_date unchecked Wednesday']
  },
  {
    rule: 'a day that the month does not have is wrong',
    text: `
Replies are due by Monday 31 June 2025.`,
    claims: ['weekday_date fails Monday → no such day']
  },
  {
    rule: 'a weekday in brackets belongs to the date before it',
    text: `
The count is on 1 May 2025 (Thursday), the result on 2 May 2025 (Saturday).`,
    claims: ['weekday_date holds Thursday', 'weekday_date fails Saturday → Friday']
  },
  {
    rule: 'a financial year ends on 31 March',
    text: `
Spending is for the financial year 2023/24, which ended on 31 March 2024.
The fund opened in the 2022/23 financial year (1 April 2021 to 31 March 2022).`,
    claims: ['financial_year holds 2023/24', 'financial_year fails 2022/23 → 2021/22']
  },
  {
    rule: 'municipal and academic years are not financial years',
    text: `
The municipal year 2023/24 ran from 24 May 2023 to 21 May 2024; the academic year 2023/24 began on 4 September 2023.
Money for the financial year 2024/25 was voted on 28 February 2024.`,
    claims: []
  },
  {
    rule: 'a date of last year in this year’s programme is a slip',
    text: `
# Work Programme 2024/25
*Date | Item
17 June 2024 | Annual meeting
9 September 2024 | Fire safety, deferred from 12 March 2024
18 November 2024 | Budget
10 March 2024 | Annual report`,
    claims: ['financial_year fails 10 March 2024 → 2023/24']
  },
  {
    rule: 'a programme’s own date in its text with another year is a slip',
    text: `
# Forward plan 2024/25
*Date | Item | Notes
3 February 2025 | Budget | If refused, a second draft comes on 17 February 2024.
17 February 2025 | Budget, second draft | Only if refused
10 March 2025 | Annual report | Looks back to 10 May 2023`,
    claims: ['financial_year fails 17 February 2024']
  },
  {
    rule: 'a table of dates that is no programme is let be',
    text: `
# Inspection programme 2024/25: deaths looked into
*Date | Place
3 February 2021 | Ashby
17 February 2022 | Brook
10 March 2023 | Crane`,
    claims: []
  },
  {
    rule: 'a year that another sentence names may be the year before or after',
    text: `
Reading groups drew 3,906 people, against 2,604 in 2023. The talk on Friday 9 August was full.`,
    claims: ['weekday_date holds Friday']
  },
  {
    rule: 'the dates that a financial year is said to run between are in it',
    text: `
This report covers 2023/24, that is, 1 April 2023 to 31 March 2024.
The review for 2024/25 will look at activity from 1 April 2023 to 30 September 2023.
The first half of 2024-25, that is 1 April to 30 September 2024, follows.
The fourth quarter of 2023/24 (January to March 2023) was quiet.`,
    claims: [
      'financial_year holds 2023/24',
      'financial_year fails 2024/25 → 2023/24',
      'financial_year holds 2024-25',
      'financial_year fails 2023/24 → 2022/23'
    ]
  },
  {
    rule: 'a day said to fall in a financial year does',
    text: `
The costs fall in the financial year 2024/25, since polling day, 2 May 2024, lies in it.
The invoice of 12 April 2024 was charged to 2023/24.
Reserves on 31 March 2024, the last day of 2022/23, were £4m.`,
    claims: [
      'financial_year holds 2024/25',
      'financial_year fails 2023/24 → 2024/25',
      'financial_year fails 2022/23 → 2023/24'
    ]
  },
  {
    rule: 'a budget is set before its year, and a school year runs from September',
    text: `
The budget for 2024/25 was set on 22 February 2024. The school year 2023/24, from 1 September 2023 to 31 August 2024, was wet.
The Annual Statement for 2023/24 will be considered on 25 September 2024.`,
    claims: []
  }
]
