import type { StructureCase } from './structure-paper.ts'

/** References to figures, tables, appendices and paragraphs. */
export const referenceCases: readonly StructureCase[] = [
  {
    rule: 'a reference to a figure that is there holds',
    text: `
1. Demand rose in spring (see Figure 1).
Figure 1: Demand by month
2. Staffing did not (see Figure 2).
Figure 2: Staff in post`,
    claims: ['xref holds Figure 1', 'xref holds Figure 2']
  },
  {
    rule: 'references one step ahead of captions without words are all wrong',
    text: `
1. Answering improved (see Figure 2).
Figure 1
2. Waiting fell (see Figure 3).
Figure 2
3. Response varied (see Figure 4).
Figure 3`,
    claims: [
      'xref fails Figure 2 → Figure 1',
      'xref fails Figure 3 → Figure 2',
      'xref fails Figure 4 → Figure 3'
    ]
  },
  {
    rule: 'captions that stand before their references are in step',
    text: `
Figure 1
1. Answering improved (see Figure 1).
Figure 2
2. Waiting fell (see Figure 2).
Figure 3
3. Response varied (see Figure 3).`,
    claims: ['xref holds Figure 1', 'xref holds Figure 2', 'xref holds Figure 3']
  },
  {
    rule: 'a number beyond the run of captions does not exist',
    text: `
1. Income is in Table 1, spending in Table 2 and reserves in Table 4.
Table 1: Income by source
Table 2: Spending by service
Table 3: Reserves at year end`,
    claims: ['xref holds Table 1', 'xref holds Table 2', 'xref fails Table 4']
  },
  {
    rule: 'an extract with one caption does not show that others are missing',
    text: `
1. Income is set out in Table 6.
Table 1: Income by source`,
    claims: []
  },
  {
    rule: 'a caption about something else, where another caption has the words, is the wrong one',
    text: `
1. Complaints by category are given in Table 1. Waiting times for appointments are given in Table 2.
Table 1: Waiting times for appointments
Table 2: Staff absence
Table 3: Complaints by category and ward`,
    claims: ['xref fails Table 1 → Table 3', 'xref fails Table 2 → Table 1']
  },
  {
    rule: 'a reference in other words than its caption’s is let be',
    text: `
1. How long people wait is shown in Table 1, and who they are in Table 2.
Table 1: Median delay by clinic
Table 2: Attenders by age`,
    claims: ['xref holds Table 1', 'xref holds Table 2']
  },
  {
    rule: 'a table of another document is not looked for here',
    text: `
1. Table 9 of the national bulletin gives the same picture, as does paragraph 14 of Schedule 6.
Table 1: Offences by month
Table 2: Offences by ward`,
    claims: []
  },
  {
    rule: 'each report of a pack has figures of its own',
    text: `
# 1 Purpose
1. Calls are in Figure 1 and Figure 2.
Figure 1: Calls by month
Figure 2: Calls by hour
3. That is all.
# 1 Purpose
1. Seizures are in Figure 1.
Figure 1: Seizures by month
2. Warnings are in Figure 3.
Figure 2: Warnings by month`,
    claims: ['xref holds Figure 1', 'xref holds Figure 2', 'xref holds Figure 1', 'xref fails Figure 3']
  },
  {
    rule: 'an appendix that is kept apart is not missing',
    text: `
1. The letter is at appendix 3, and the plan at Appendix A.
# Appendix A
The plan is printed in full.`,
    claims: ['xref holds Appendix A']
  },
  {
    rule: 'several references in one are each looked for',
    text: `
1. Tables 1 and 2 show the trend.
Table 1: Burglary trend
Table 2: Robbery trend`,
    claims: ['xref holds Table 1', 'xref holds Table 2']
  },
  {
    rule: 'a paragraph beyond the last of a whole report does not exist',
    text: `
1. Costs are set out in paragraph 3.
2. Risks are set out in paragraph 6.
3. The cost is met from reserves.
4. The report ends here.`,
    claims: ['xref holds paragraph 3', 'xref fails paragraph 6']
  },
  {
    rule: 'paragraphs of an extract and of an Act are not missing',
    text: `
41. Costs are set out in paragraph 67.
42. Duties arise under paragraph 9(2) of Schedule 1 and paragraph 90 of the guidance.
43. That is all.`,
    claims: []
  },
  {
    rule: 'an appendix beyond those printed with titles does not exist',
    text: `
1. Terms are at Appendix A, costs at Appendix B and the survey at Appendix D.
Appendix A: Terms of reference
Appendix B: Costs
Appendix C: Letters`,
    claims: ['xref holds Appendix A', 'xref holds Appendix B', 'xref fails Appendix D']
  },
  {
    rule: 'captions of which the first was lost in reading do not make the references wrong',
    text: `
1. Answering improved (see Figure 1).
Figure 2
2. Waiting fell (see Figure 2).
Figure 3
3. The rest is as before.`,
    claims: ['xref holds Figure 2']
  },
  {
    rule: 'a reference with a word of its own caption is right, whatever other captions it touches',
    text: `
1. Waiting times for appointments by clinic are given in Table 2.
Table 1: Waiting times for appointments
Table 2: Clinic activity`,
    claims: ['xref holds Table 2']
  },
  {
    rule: 'a report begins where its paragraphs begin again',
    text: `
1. Calls are in Figure 1.
2. Hours are in Figure 2.
3. That is all.
Figure 1: Calls by month
Figure 2: Calls by hour
1. Fines are in Figure 3 and courses in Figure 1.
Figure 1: Courses
Figure 2: Seizures
Figure 3: Fines`,
    claims: ['xref holds Figure 1', 'xref holds Figure 2', 'xref holds Figure 3', 'xref holds Figure 1']
  },
  {
    rule: 'a word that opens one caption and no other shows which was meant, where nothing else speaks of it',
    text: `
1. The results of the audits appear in Table 2. Reserves fell over the year (see Table 2).
Table 1: Audit opinions and recommendations
Table 2: Earmarked and general reserves`,
    claims: ['xref fails Table 2 → Table 1', 'xref holds Table 2']
  },
  {
    rule: 'a caption may say the same in other words',
    text: `
1. The age of the housing stock is in Figure 1, and the survey of stock condition in Figure 2.
Figure 1: Dwellings by decade built
Figure 2: Stock condition survey results`,
    claims: ['xref holds Figure 1', 'xref holds Figure 2']
  },
  {
    rule: 'after a table that shows something, the next may show something without a verb',
    text: `
1. Table 1 gives the outturn, Table 2 the reserves and Table 3 waits for discharge.
Table 1: Revenue outturn
Table 2: Usable reserves
Table 3: Patients waiting for discharge`,
    claims: ['xref holds Table 1', 'xref holds Table 2', 'xref holds Table 3']
  }
]
