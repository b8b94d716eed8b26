import { expect, it } from 'vitest'
import { check } from './check.ts'
import type { Cell, Paper } from './paper.ts'
import { read } from './reading.ts'
import { structuralReaders } from './structure.ts'

/** The milliseconds of processor time that the readers of structure take, without reading the paper itself. */
function timeFor(paper: Paper): number {
  const reading = read(paper)
  const before = process.cpuUsage()
  for (const reader of structuralReaders) reader(reading)
  return process.cpuUsage(before).user / 1000
}

function line(text: string): Paper {
  const place = { start: 0, end: text.length, page: null }
  return { text, blocks: [{ kind: 'paragraph', number: '1', text, ...place }] }
}

function table(rows: readonly (readonly string[])[]): Paper {
  let text = ''
  const cells = rows.map((row, at) =>
    row.map((cell, column): Cell => {
      const start = text.length
      text += `${cell}\t`
      const place = { start, end: start + cell.length, page: null }
      return { column, colSpan: 1, rowSpan: 1, isHeader: at === 0, text: cell, ...place }
    })
  )
  return { text, blocks: [{ kind: 'table', rows: cells, start: 0, end: text.length, page: null }] }
}

it.each([
  'two things are a, ',
  '2 a ',
  'see Figure 2 and ',
  'the £4.26m for highway repairs ',
  'Monday 3 March 2025 ',
  'As paragraph 1 says, 12 incidents ',
  '4 aims: a; ',
  'financial year 2024/25 ',
  'a total of 21,672 on average 72% ',
  '(',
  ' '
])('a line of a million characters of “%s” is read in about a second', (piece) => {
  expect(timeFor(line(piece.repeat(1_000_000 / piece.length)))).toBeLessThan(1500)
})

it.each(['1\n', '2\nA ', 'a\t1\t2\n', 'ward 1: 12\n'])(
  'a paragraph of a hundred thousand lines of “%s” is read in about a second',
  (piece) => {
    expect(timeFor(line(piece.repeat(100_000)))).toBeLessThan(1500)
  }
)

it('a table of ten thousand rows is read in about a second', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `Ward ${at}`,
    `${100 + at}`,
    `${120 + at}`,
    '20%',
    '34 (12%)'
  ])
  expect(timeFor(table([['Ward', '2022', '2023', '% change', 'Searches'], ...rows]))).toBeLessThan(1500)
})

it('a row of a hundred thousand cells is read and checked in a second', () => {
  const row = Array.from({ length: 100_000 }, (_, at) => `${at}`)
  const before = process.cpuUsage()
  check(table([row]))
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
})

it('ten thousand rows of six cells are read with their figures in less than a second', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `Ward ${at}`,
    `${100 + at}`,
    `${120 + at}`,
    '20%',
    '34 (12%)',
    '£1,204'
  ])
  const before = process.cpuUsage()
  read(table(rows))
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
})

it('a table of nothing but totals takes no longer', () => {
  const rows = Array.from({ length: 10_000 }, () => ['Total', '1', '2', '3'])
  expect(timeFor(table([['Ward', 'A', 'B', 'Total'], ...rows]))).toBeLessThan(1500)
})
