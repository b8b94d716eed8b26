import { describe, expect, it } from 'vitest'
import { startJob } from '../limits.ts'
import type { Block } from '../paper.ts'
import { readText } from './read-text.ts'

const read = (text: string) => readText(text, startJob('report.txt'))
const inBrief = (block: Block) => {
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell.text))
  const label = block.kind === 'item' ? `${block.marker}@${block.depth}` : block.number
  return [block.kind, label, block.text]
}
const blocks = (text: string) => read(text).blocks.map(inBrief)

describe('prose', () => {
  it('is parted by blank lines, and hard-wrapped lines belong together', () => {
    const text =
      'Members stressed the importance of engagement with local councillors. The\nCommissioner explained it.'
    expect(blocks(`${text}\n\nNext.`)).toEqual([
      ['paragraph', null, text],
      ['paragraph', null, 'Next.']
    ])
  })

  it('keeps a line for a block of its own where the next word would have fitted on it', () => {
    expect(
      blocks('Five grounds were raised.\nThe consultation ran for 21 days and drew nine letters in all.')
    ).toHaveLength(2)
    expect(blocks('On track: by lead\nNot on track: by manager\nNot on track: by board')).toHaveLength(3)
  })

  it('reads a heading that stands over its paragraph', () => {
    const lines =
      'Engagement with councillors\nMembers stressed how much it matters to them that they hear early.'
    expect(blocks(lines)[0]).toEqual(['heading', null, 'Engagement with councillors'])
  })

  it('leaves look-alike letters of other alphabets as they are', () => {
    expect(read('ТОҮОТА was stolen most.').text).toBe('ТОҮОТА was stolen most.')
  })
})

describe('printed numbers', () => {
  it('are kept apart from the words', () => {
    expect(blocks('12. Calls rose.\n\n- 13. They fell.\n\n7.1 They stayed.\n\n1.\tThey rose again.')).toEqual(
      [
        ['paragraph', '12', 'Calls rose.'],
        ['paragraph', '13', 'They fell.'],
        ['paragraph', '7.1', 'They stayed.'],
        ['paragraph', '1', 'They rose again.']
      ]
    )
  })

  it('are read from headings of minutes and reports', () => {
    expect(blocks('905 NOTICE OF RECORDING\n\nText.\n\n1 Purpose\n\nText.\n\n2 Context\n\nText.')).toEqual([
      ['heading', '905', 'NOTICE OF RECORDING'],
      ['paragraph', null, 'Text.'],
      ['heading', '1', 'Purpose'],
      ['paragraph', null, 'Text.'],
      ['heading', '2', 'Context'],
      ['paragraph', null, 'Text.']
    ])
  })

  it('are the markers of lists of commitments', () => {
    expect(blocks('- 2. The plan says:\n - 84 Attend incidents\n - 172 Answer calls')).toEqual([
      ['paragraph', '2', 'The plan says:'],
      ['item', '84@0', 'Attend incidents'],
      ['item', '172@0', 'Answer calls']
    ])
  })

  it('are not taken from a figure that opens a sentence', () => {
    expect(blocks('33 Officers attended the event.')).toEqual([
      ['paragraph', null, '33 Officers attended the event.']
    ])
    expect(blocks('- 33 Officers attended\n- Nobody left')[0]).toEqual([
      'item',
      '-@0',
      '33 Officers attended'
    ])
  })
})

describe('lists', () => {
  it('go deeper by indent and by bullet, and an item goes on over its lines', () => {
    expect(blocks('- Pilot\n - Patrols in\n hot spots\n- Living\n - o Crime')).toEqual([
      ['item', '-@0', 'Pilot'],
      ['item', '-@1', 'Patrols in\n hot spots'],
      ['item', '-@0', 'Living'],
      ['item', 'o@1', 'Crime']
    ])
  })

  it('of names are not headings: only the last of them may head what follows', () => {
    const kinds = read('Ann Able\n\nBea Best\n\nCy Clay\n\nDee Dale\n\nThey met.').blocks.map(
      (block) => block.kind
    )
    expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph'])
  })
})

describe('tables', () => {
  it('are runs of lines with tabs, over a page break too, with empty cells and header rows', () => {
    const [table] = read('Make\t2023\t2024\nFord\t2980\t2948\n\nSeat\t\t161\n').blocks
    expect(table && inBrief(table)).toEqual([
      ['Make', '2023', '2024'],
      ['Ford', '2980', '2948'],
      ['Seat', '', '161']
    ])
    expect(table?.kind === 'table' && table.rows.map((row) => row.every((cell) => cell.isHeader))).toEqual([
      true,
      false,
      false
    ])
  })

  it('begin again where the next run has a header of its own', () => {
    expect(blocks('Action\tHow\nListen.\tMeet.\n\nAction\tHow\nTalk.\tWrite.')).toHaveLength(2)
  })

  it('are parted by bars as well, between a caption and prose', () => {
    expect(blocks('Table 3: Reports by ward\nWard | Q1\nAsh | 41\nThe penalty rose.')).toEqual([
      ['caption', '3', 'Table 3: Reports by ward'],
      [
        ['Ward', 'Q1'],
        ['Ash', '41']
      ],
      ['paragraph', null, 'The penalty rose.']
    ])
  })

  it('are parted by wide gaps, as extraction that keeps the layout prints them', () => {
    expect(
      blocks('  Ward          Q1     Q2\n  Ash Vale      41     38\n  Elm           29     33\n')
    ).toEqual([
      [
        ['Ward', 'Q1', 'Q2'],
        ['Ash Vale', '41', '38'],
        ['Elm', '29', '33']
      ]
    ])
    const prose = 'Calls rose.  They fell in May.  Then they rose.\n'
    expect(read(prose.repeat(3)).blocks.every((block) => block.kind !== 'table')).toBe(true)
  })

  it('are not made of lines that only end in a tab, nor of one line with bars', () => {
    expect(read('One line.\t\nAnother line.\t').blocks.every((block) => block.kind !== 'table')).toBe(true)
    expect(read('Home | News | Sport').blocks.every((block) => block.kind !== 'table')).toBe(true)
  })

  it('name the rows that only carry on the row above', () => {
    const [table] = read('Commitment\tRAG\nSupport for victims and\tGreen\nfamilies.\t\n').blocks
    expect(table?.kind === 'table' && table.continuations).toEqual([2])
  })
})

describe('furniture', () => {
  const address = 'Lloyd House, Birmingham B4 6NQ 0121 626 6060'
  it('is an address that stands alone three times, and is left out of the blocks', () => {
    const paper = read(`One.\n\n${address}\n\nTwo.\n\n${address}\n\nThree.\n\n${address}\n`)
    expect(paper.furniture.map(({ text }) => text)).toEqual([address, address, address])
    expect(paper.blocks).toHaveLength(3)
  })

  it('is not a phrase that the minutes repeat', () => {
    expect(read('RESOLVED -\n\nA.\n\nRESOLVED -\n\nB.\n\nRESOLVED -\n\nC.').furniture).toEqual([])
  })

  it('is a page number, told from a figure on a slide by the numbers counting up', () => {
    expect(read('One.\n\n3\n\nTwo.\n\n4\n\nThree.\n\n5\n').furniture).toHaveLength(3)
    expect(read('One.\n\n24\n\nTwo.').furniture).toEqual([])
  })
})

it('the first line of every page is furniture, save captions and printed numbers', () => {
  const page = (n: number) => `Marlshire Panel, page ${n}\n\n${n}. Noted.\n\nFigure ${n}.\n`
  const paper = read([1, 2, 3].map(page).join('\f'))
  expect(paper.furniture.map(({ text }) => text)).toEqual([1, 2, 3].map((n) => `Marlshire Panel, page ${n}`))
  expect(paper.blocks.map((block) => block.kind)).toEqual([1, 2, 3].flatMap(() => ['paragraph', 'caption']))
})

it('form feeds part pages', () => {
  const paper = read('One.\n\fTwo.\n\fThree.')
  expect(paper.pages.map(({ number, start, end }) => [number, paper.text.slice(start, end).trim()])).toEqual([
    [1, 'One.'],
    [2, 'Two.'],
    [3, 'Three.']
  ])
  expect(paper.blocks.map((block) => block.page)).toEqual([1, 2, 3])
})

it('lines may end in any of the ways files end them', () => {
  expect(blocks('One.\r\n\r\nTwo.\r\rThree.')).toHaveLength(3)
})
