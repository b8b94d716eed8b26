import type { StructureCase } from './structure-paper.ts'

/** Lists that state how many members they have, and numbered lists. */
export const listCases: readonly StructureCase[] = [
  {
    rule: 'members after a colon are counted',
    text: `
The strategy has five aims: fewer fires, safer homes, quicker help, a fair service and good value.`,
    claims: ['list_count holds five → 5']
  },
  {
    rule: 'members cut by semicolons are counted whole, commas and all',
    text: `
Officers set three tests: that help, when asked for, comes; that records are kept; and that complaints, however small, are answered.`,
    claims: ['list_count holds three → 3']
  },
  {
    rule: 'a member too many is an error',
    text: `
The review names three partners: the county council, the fire authority, the ambulance trust and the probation service.`,
    claims: ['list_count fails three → 4']
  },
  {
    rule: 'a list that might be cut in two ways is an error in neither',
    text: `
The plan has four themes: homes, health and care, roads and jobs and skills.`,
    claims: ['list_count holds four']
  },
  {
    rule: 'examples are not the whole of a list',
    text: `
The team runs 14 projects, including: a youth club, a sports day and a mentoring scheme.
It has five priorities in all, among them: homes, roads and jobs.
It works in at least two towns: Ashby, Brook and Crane.`,
    claims: []
  },
  {
    rule: 'time before a colon is not a number of members',
    text: `
The consultation ran for six weeks: meetings, letters and an online form.
Work will take three months: design, tender and build.`,
    claims: []
  },
  {
    rule: 'members that carry numbers of their own are not counted',
    text: `
There were seven talks in schools: three in Aston, two in Yardley and two in Hall Green.`,
    claims: []
  },
  {
    rule: 'bulleted members are counted at their own depth',
    text: `
12. The partnership has three priorities:
- Neighbourhood crime
  - burglary
  - vehicle crime
- Violence
- Hate crime`,
    claims: ['list_count holds three → 3']
  },
  {
    rule: 'bulleted members short of the number stated are an error',
    text: `
The service will make four changes:
- Longer opening hours
- A named contact
- Replies in two days
# Costs`,
    claims: ['list_count fails four → 3']
  },
  {
    rule: 'a list cut by a page that goes on is not judged',
    text: `
The service will make four changes:
- Longer opening hours
- A named contact
Page 7
- Replies in two days
- A text service`,
    claims: []
  },
  {
    rule: 'lines that each list members are added, or counted where that is the number stated',
    text: `
24. The force has 7 custody suites across the county and these are:
North: Ashdown, Birchwood and Cedar Park
South: Dunmore and Elmfold
City: Fernley
25. Each has a nurse.`,
    claims: ['list_count fails 7 → 6']
  },
  {
    rule: 'lines are the members where there are as many as stated',
    text: `
The force has three divisions:
North: Ashdown, Birchwood and Cedar Park
South: Dunmore and Elmfold
City: Fernley, Grange and Harbour`,
    claims: ['list_count holds three → 3']
  },
  {
    rule: 'a number in the sentence before names the list that follows',
    text: `
The council has 3 scrutiny boards and 5 area forums. The scrutiny boards are:
- Adults
- Children
- Place`,
    claims: ['list_count holds 3 → 3']
  },
  {
    rule: 'a number that belongs to another thing does not count a list',
    text: `
The panel heard from two officers and resolved:
- to note the report
- to ask for figures by ward
- to return in March`,
    claims: []
  },
  {
    rule: 'a list that opens with "includes" is not closed',
    text: `
Work over the last 3 years to support this includes:
- Training
- Outreach`,
    claims: []
  },
  {
    rule: 'two numbered entries with one text are one entry too many',
    text: `
2. The plan makes these commitments:
- Preamble to the plan
101 - Answer every emergency call within ten seconds of its arrival
102 - Publish response times by district every quarter for residents
103 - Publish response times by district every quarter for residents
104 - Visit every victim of burglary at home within a day`,
    claims: ['duplicate fails 103 → 102']
  },
  {
    rule: 'an entry left out where a list is printed again is missed',
    text: `
2. The plan makes these commitments:
11 - Answer every emergency call within ten seconds of its arrival
12 - Publish response times by district every quarter for residents
13 - Visit every victim of burglary at home within a day
14 - Meet each parish council once a year in public
# Appendix 1
11 - Answer every emergency call within ten seconds of its arrival
12 - Publish response times by district every quarter for residents
13 - Visit every victim of burglary at home within a day`,
    claims: ['missing_entry fails 14']
  },
  {
    rule: 'a list of which few entries recur is another list',
    text: `
2. The plan makes these commitments:
11 - Answer every emergency call within ten seconds of its arrival
12 - Publish response times by district every quarter for residents
13 - Visit every victim of burglary at home within a day
14 - Meet each parish council once a year in public
# Rated red
12 - Publish response times by district every quarter for residents
14 - Meet each parish council once a year in public`,
    claims: []
  },
  {
    rule: 'a number of things with no list is no claim',
    text: `
The eleven districts differ: some are rural and others are not.
Both schemes ran in 12 towns – a success by any measure.`,
    claims: []
  },
  {
    rule: 'numbered paragraphs after a colon are the members of a list',
    text: `
The board made three recommendations:
1. Publish the data each month.
2. Name an officer to lead.
The next meeting is in March.`,
    claims: ['list_count fails three → 2']
  },
  {
    rule: 'brackets may hold only some, but never more than are stated',
    text: `
The scheme has four partners (the council, the trust and the college).
It works in two towns (Ashby, Brook and Crane).`,
    claims: ['list_count fails two → 3']
  },
  {
    rule: 'a list may stand before its number',
    text: `
Our priorities are: safer streets, stronger families and better homes. These four priorities guide us.`,
    claims: ['list_count fails four → 3']
  },
  {
    rule: 'names and what is said of them are not all members',
    text: `
The board has two groups: Prevention, chaired by the director, and Enforcement, chaired by the superintendent.`,
    claims: []
  },
  {
    rule: 'short entries that are alike are not doubles',
    text: `
*No. | Update
31 | No change
32 | No change
33 | Report due in the new year`,
    claims: []
  },
  {
    rule: 'a list that shares some entries with another is not that list again',
    text: `
2. The plan makes these commitments:
11 - Answer every emergency call within ten seconds of its arrival
12 - Publish response times by district every quarter for residents
13 - Visit every victim of burglary at home within a day
14 - Meet each parish council once a year in public
# Of interest to the north
12 - Publish response times by district every quarter for residents
13 - Visit every victim of burglary at home within a day
14 - Meet each parish council once a year in public
21 - Open a front counter in the town hall
22 - Keep the mounted section at its present strength
23 - Patrol the market on each of its days
24 - Plant trees along the ring road`,
    claims: []
  },
  {
    rule: 'an entry that names two things counts for two, or for one',
    text: `
The panel has five members:
- the chair
- two councillors
- the clerk
- the scrutineer
# Stations
Four stations are affected:
- Ashby and Brook
- Corby
- Deane
# End`,
    claims: []
  },
  {
    rule: 'a figure and what it is compared with are not a list of what is counted',
    text: `
Crewing at five riders: 83.4%, up from 81.2%.`,
    claims: []
  },
  {
    rule: 'some of them, named between commas, are counted',
    text: `
Four depots will close: Ashby, Brook, Corby and Deane. Two of them, Ashby and Deane, close in May.
The council adopted three aims for 2025-28, which are safer streets, cleaner parks, warmer homes and better buses.`,
    claims: ['list_count holds Four', 'list_count holds Two', 'list_count fails three → 4']
  },
  {
    rule: 'what comes between a number and its list is passed over',
    text: `
Audit has finished seven reviews since June: payroll, stores, fleet, vetting, grants and stock.
Four follow-ups were done: uniforms, fuel cards, travel, recruitment and petty cash.
Three themes came up in more than one review:
1. Listening to children
2. Recording decisions
3. Moving between districts`,
    claims: ['list_count fails seven → 6', 'list_count fails Four → 5', 'list_count holds Three']
  },
  {
    rule: 'a number of things listed nearby is said again',
    text: `
* Ward | Electors
Ashby | 8,412
Brook | 9,075
Corby | 7,640
All three wards were contested. Voters in the two wards nearest the sea stayed away.`,
    claims: ['list_count holds three']
  },
  {
    rule: 'an entry left out where a list is gone through again is missing',
    text: `
The plan has five aims: fewer empty homes, warmer homes, safer renting, homes for later life and an end to rough sleeping.
Each aim has a lead: fewer empty homes (A. Reed), warmer homes (B. Lowe), safer renting (C. Hart) and an end to rough sleeping (D. Moss).`,
    claims: ['list_count holds five', 'missing_entry fails 5 → homes for later life']
  },
  {
    rule: 'a list of some of them leaves nothing out',
    text: `
The plan has five aims: fewer empty homes, warmer homes, safer renting, homes for later life and an end to rough sleeping.
Progress was good on four: fewer empty homes, warmer homes, safer renting and an end to rough sleeping.`,
    claims: ['list_count holds five']
  },
  {
    rule: 'numbered entries of which each is said to stand somewhere are all said',
    text: `
The auditors made five recommendations: (1) reconcile the records; (2) test the cards; (3) sign off overtime; (4) sell old sets; (5) review access.
Recommendations 1, 2 and 4 are closed; recommendation 5 is in hand.
The outstanding recommendations are numbers 1, 2, 3 and 5.`,
    claims: ['list_count holds five', 'missing_entry fails 5 → 3']
  }
]
