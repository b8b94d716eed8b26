import type { StructureCase } from './structure-paper.ts'

/** Totals, shares, rates and averages of tables. */
export const tableCases: readonly StructureCase[] = [
  {
    rule: 'rows and columns are added where they say total, and the corner both ways and once more as both',
    text: `
*Station | Fires | Floods | Total
Ashby | 10 | 4 | 14
Brook | 12 | 6 | 18
Crane | 9 | 9 | 19
Total | 31 | 19 | 50`,
    claims: [
      'table_total holds 14',
      'table_total holds 18',
      'table_total fails 19 → 18',
      'table_total holds 50 → 50',
      'table_total holds 31',
      'cross_foot fails 50 → 51 by rows, 50 by columns',
      'table_total holds 19',
      'table_total fails 50 → 51'
    ]
  },
  {
    rule: 'quarters that count from the beginning of the year are not added',
    text: `
*Ward | Q1 | Q2 | Q3 | Q4 | Year
Elm | 10 | 25 | 41 | 60 | 60
Oak | 12 | 20 | 33 | 47 | 47`,
    claims: []
  },
  {
    rule: 'sub-totals are not added to the parts they already hold',
    text: `
*Service | 2024/25
Adults | £40m
Children | £30m
Sub-total people | £70m
Roads | £12m
Waste | £8m
Sub-total place | £20m
Grand total | £90m`,
    claims: ['table_total holds £70m', 'table_total holds £20m', 'table_total holds £90m']
  },
  {
    rule: 'a total that is off only by rounding holds by rounding',
    text: `
*Fund | £m
Grant | £4.3m
Precept | £2.4m
Fees | £1.4m
Total | £8.2m`,
    claims: ['table_total holds_by_rounding £8.2m']
  },
  {
    rule: 'rates and averages are never added',
    text: `
*Unit | Compliance 2023 | Compliance 2024
Violence | 91.0% | 84.6%
Sexual offences | 94.8% | 91.5%
All other | 95.4% | 92.5%`,
    claims: []
  },
  {
    rule: 'an overall rate under other rates is not their total',
    text: `
*Team | Calls | Answered in time
North | 1,200 | 80%
South | 800 | 90%
Overall | 2,000 | 84%`,
    claims: ['table_total holds 2,000']
  },
  {
    rule: 'a list of the largest does not add up to its total',
    text: `
Table 4: Top 5 reasons for calling
*Reason | Calls
Welfare | 310
Traffic | 205
Noise | 190
Total calls | 1,400`,
    claims: []
  },
  {
    rule: 'rows within a row above them are not added again',
    text: `
*Crime | Count
Burglary | 300
of which residential | 210
Robbery | 100
Total | 400`,
    claims: ['table_total holds 400']
  },
  {
    rule: 'a last row is a total without the word where nearly every column says so',
    text: `
*Ward | Spring | Summer | Autumn | Winter
Ash | 14 | 18 | 12 | 19
Birch | 22 | 25 | 21 | 30
Cedar | 8 | 6 | 9 | 11
Borough | 44 | 49 | 42 | 61`,
    claims: [
      'table_total holds 44',
      'table_total holds 49',
      'table_total holds 42',
      'table_total fails 61 → 60'
    ]
  },
  {
    rule: 'the last of several rows is an ordinary row',
    text: `
*Ward | Spring | Summer | Autumn
Ash | 14 | 18 | 12
Birch | 22 | 25 | 21
Cedar | 8 | 6 | 9`,
    claims: []
  },
  {
    rule: 'a dash in a table of counts is nought',
    text: `
*District | Deaths | Serious injuries
North | 2 | 11
South | – | 9
West | 1 | 10
All districts | 3 | 31`,
    claims: ['table_total holds 3', 'table_total fails 31 → 30']
  },
  {
    rule: 'a count with its share in brackets is a share of its column',
    text: `
*Outcome | Searches
Nothing found | 410 (68%)
Arrest | 95 (16%)
Warning | 95 (15%)
All searches | 600 (100%)`,
    claims: ['share holds 68%', 'share holds 16%', 'share fails 15% → 15.8333333', 'table_total holds 600']
  },
  {
    rule: 'a rate with its count in one cell is of the total in its row',
    text: `
*Force | Total calls | Mean answer time | % answered in 10 seconds
Northshire | 20,000 | 4.1 | 95.0% 19000
Eastmoor | 10,000 | 5.2 | 91.2% 9120
Westdale | 8,000 | 6.0 | 92.5% 7160`,
    claims: ['share holds 95.0%', 'share holds 91.2%', 'share fails 92.5% → 89.5']
  },
  {
    rule: 'a % column beside a count is a share of the count’s total',
    text: `
*Ethnicity | Number | %
White | 450 | 60.0
Asian | 180 | 24.0
Black | 75 | 11.0
Other | 45 | 6.0
Total | 750 | 100`,
    claims: [
      'share holds 60.0',
      'share holds 24.0',
      'share fails 11.0 → 10',
      'share holds 6.0',
      'table_total holds 750',
      'table_total fails 100 → 101'
    ]
  },
  {
    rule: 'a rate may be of another column in the same row',
    text: `
*Month | Applications | Granted | % granted
April | 200 | 150 | 75%
May | 160 | 120 | 75%
June | 180 | 126 | 72%
July | 150 | 120 | 80%`,
    claims: ['share holds 75%', 'share holds 75%', 'share fails 72% → 70', 'share holds 80%']
  },
  {
    rule: 'a share whose base the table does not give is no claim',
    text: `
*Site | Visits | Satisfied
Harbour | 1,200 | 88%
Station | 3,400 | 79%
Market | 950 | 91%`,
    claims: []
  },
  {
    rule: 'prose that gives the total of a column is checked against the column',
    text: `
1. Over the year there were a total of 4,150 reports, with an average upheld rate of 70%.
*Month | Number of reports | Upheld rate
January | 1,050 | 90%
February | 1,100 | 85%
March | 2,000 | 35%`,
    claims: ['table_total holds 4,150'],
    note: '62.2%'
  },
  {
    rule: 'an average that weighs its rates by their volumes raises no question',
    text: `
1. Over the year there were a total of 4,150 reports, with an average upheld rate of 62%.
*Month | Number of reports | Upheld rate
January | 1,050 | 90%
February | 1,100 | 85%
March | 2,000 | 35%`,
    claims: ['table_total holds 4,150']
  },
  {
    rule: 'a total over only some of its parts is not their sum',
    text: `
*Measure | 2023 | 2024
Total recorded crime | 60,000 | 57,000
Violence | 21,000 | 20,160
Burglary | 5,000 | 4,600`,
    claims: []
  },
  {
    rule: 'a rate per so many is worked out where the population is printed',
    text: `
*Ward | Population | Crimes | Crimes per 1,000 residents
Ash | 12,000 | 960 | 80.0
Birch | 9,500 | 570 | 60.0
Cedar | 11,250 | 1,012 | 98.0`,
    claims: ['rate_per holds 80.0', 'rate_per holds 60.0', 'rate_per fails 98.0 → 89.9555556']
  },
  {
    rule: 'a total may stand before its parts',
    text: `
*Area | Total | Male | Female
North | 50 | 30 | 20
South | 46 | 25 | 22`,
    claims: ['table_total holds 50', 'table_total fails 46 → 47']
  },
  {
    rule: 'income in brackets is taken from spending',
    text: `
*Line | £000
Salaries | 900
Running costs | 300
Grant income | (450)
Total | 750`,
    claims: ['table_total holds 750']
  },
  {
    rule: 'a total over figures that are kept back is not judged',
    text: `
*Ward | Victims
Elm | 12
Oak | <5
Yew | 20
Total | 34`,
    claims: []
  },
  {
    rule: 'rows set off by a dash are within the row above them',
    text: `
*Crime | Count
Violence | 100
– with injury | 60
– without injury | 40
Theft | 50
Total | 150`,
    claims: ['table_total holds 150']
  },
  {
    rule: 'an average column is the plain mean where most of its rows are',
    text: `
*Team | Q1 | Q2 | Q3 | Average
North | 60% | 66% | 72% | 66%
South | 50% | 52% | 60% | 54%
City | 80% | 82% | 81% | 83%`,
    claims: ['average holds 66%', 'average holds 54%', 'average fails 83% → 81']
  },
  {
    rule: 'an average that weighs what is not printed is let be',
    text: `
*Team | Answered
North | 60%
South | 90%
Average | 68%`,
    claims: []
  },
  {
    rule: 'a plain mean that is also the weighted rate raises no question',
    text: `
1. The average upheld rate was 81%.
*Month | Number of reports | Upheld rate
January | 1,050 | 80%
February | 1,100 | 82%
March | 1,080 | 81%`,
    claims: []
  }
]
