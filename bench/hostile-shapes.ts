/** Text that no report holds, made to take a reader long: each is a megabyte of one thing, in the file its name ends in. */
export interface HostileShape {
  readonly name: string
  readonly file: 'x.txt' | 'x.md' | 'x.html'
  readonly make: (size: number) => string
}

const over = (piece: string) => (size: number) => piece.repeat(Math.floor(size / piece.length))

const counted = (piece: (n: number) => string) => (size: number) => {
  let text = ''
  for (let n = 1; text.length < size; n += 1) text += piece(n)
  return text.slice(0, size)
}

const text = (name: string, make: HostileShape['make']): HostileShape => ({ name, file: 'x.txt', make })
const repeated = (piece: string): HostileShape => text(JSON.stringify(piece), over(piece))

const row = (cells: number, cell: (n: number) => string) => Array.from({ length: cells }, (_, n) => cell(n))

/** Every shape, by its name. */
export const hostileShapes: readonly HostileShape[] = [
  ...[
    '7',
    '1,',
    '1,234,567,',
    '.',
    ' ',
    '\t',
    '1\t',
    '|',
    '(',
    '(1 ',
    '(1 of 2) ',
    ')',
    '%',
    '5% ',
    '-',
    '–',
    '£',
    '£1m ',
    "'",
    '“',
    'a',
    'A ',
    'a1',
    '1/',
    '1:',
    '1:30 ',
    '1-',
    '1 ',
    '12 12% ',
    '\n',
    '1\n',
    '2\nA ',
    '1\n\n',
    'A\n\n',
    '- \n',
    '- 1\n',
    '1. A\n',
    'a) ',
    'Total 3\n',
    'Total\t1\t2\n',
    'a\t1\t2\n',
    'a\t1\t2\n\n',
    '1 per 2 per 3 ',
    '5 per 1,000 ',
    '5 of 1,000 or 5 per 1,000 ',
    'from 1 to 2 ',
    'from 10 to 20, ',
    'of which ',
    'of which 12 ',
    'of the 12, ',
    'a total of 12 ',
    '12 in total, ',
    'respectively ',
    '12 and 14 respectively ',
    'one ',
    'one hundred and ',
    'two million ',
    'twenty-one ',
    'a third of ',
    'three quarters ',
    'doubled ',
    'twice as many as ',
    'up 5% to 10 ',
    'down from 12 (5%) ',
    'third highest ',
    'the third highest of the six, 12; ',
    'Table 1 ',
    'see Table 1 and ',
    'Figure 1: ',
    'paragraph 1.2.3 ',
    '3 March 2025 ',
    'Monday 3 March 2025 ',
    '2024/25 ',
    'in 2024 ',
    'January to March ',
    'quarter 3 ',
    'the same period ',
    'compared with ',
    'per cent ',
    'percentage points ',
    'about 12 ',
    '12 minutes 3 seconds ',
    '12 at £3 each, ',
    'an average of 12 ',
    'between 12 and 14 ',
    '12 things: ',
    'three aims: a; b; ',
    '12 aims: a; ',
    'the remaining 12% ',
    'the other 12 ',
    '٣',
    '١٢٬٣٤٥ ',
    '１２ ',
    '²',
    '½ ',
    '1²',
    '1 234 ',
    '\u00a0',
    '1\u00a0000 ',
    '😀',
    '\u0301',
    'e\u0301 1 ',
    '<',
    '&amp;',
    '**',
    '[1] ',
    '[1](',
    'No. 1. ',
    'A. ',
    'e.g. ',
    'A.B.',
    'a@b.',
    'http://a.b/1 ',
    'AB1 2CD ',
    '020 7946 0018 '
  ].map(repeated),
  text(
    'a number of a million digits, with a mark each thousand',
    (size) => `${over(',123')(size).slice(1)}.5`
  ),
  text('a number of a million decimals', (size) => `Crime rose by 0.${over('3')(size)}%.`),
  text('short sentences with the same change', over('Crime rose from 5 to 6, a rise of 20%. ')),
  text(
    'short sentences with a change of their own',
    counted((n) => `Crime rose from ${n * 10} to ${n * 11}, a rise of 10%. `)
  ),
  text(
    'paragraphs with a change of their own',
    counted((n) => `Crime in ward ${n} rose from ${n * 10} to ${n * 11}, a rise of 10%.\n\n`)
  ),
  text(
    'paragraphs with the same change',
    over('Crime in the ward rose from 500 to 600, a rise of 20%, in 2024/25.\n\n')
  ),
  text(
    'numbered paragraphs that all refer to a table',
    counted((n) => `${n}. As Table ${n} shows, ${n} of ${n * 3} (33%) were late.\n\n`)
  ),
  text(
    'captions',
    counted((n) => `Table ${n}: Calls in ${2000 + (n % 25)}\n\n`)
  ),
  text('captions of one number', over('Table 1: Calls in 2024\n\n')),
  text(
    'headings',
    counted((n) => `${n}. Calls answered\n\n`)
  ),
  text(
    'a list of one depth',
    counted((n) => `- item ${n}\n`)
  ),
  text('a list told to hold 12', (size) => `There are 12 hubs:\n${over('- a hub\n')(size)}`),
  text(
    'a row of cells',
    counted((n) => `${n}\t`)
  ),
  text(
    'a table of three columns',
    counted((n) => `Ward ${n}\t${n * 10}\t${n * 11}\t10%\n`)
  ),
  text('a table of one row again and again', over('Robbery\t1,200\t1,320\t10%\n')),
  text('a table with a total at every row', over('Total\t1,200\t1,320\t10%\n')),
  text(
    'many small tables',
    over('Offence\t2023\t2024\t% change\nRobbery\t100\t110\t10%\nTotal\t100\t110\t10%\n\n')
  ),
  text(
    'a line of a letter, then of a figure',
    counted((n) => `${n}a `)
  ),
  {
    name: 'a table of pipes',
    file: 'x.md',
    make: (size) => `|a|b|c|\n|-|-|-|\n${over('|Robbery|1,200|1,320|\n')(size)}`
  },
  { name: 'pipes in markdown', file: 'x.md', make: over('|') },
  {
    name: 'a row of pipes',
    file: 'x.md',
    make: (size) => `${over('|1')(size / 2)}|\n${over('|-')(size / 2)}|`
  },
  { name: 'stars', file: 'x.md', make: over('*a') },
  { name: 'brackets', file: 'x.md', make: over('[') },
  { name: 'quotes within quotes', file: 'x.md', make: over('> ') },
  { name: 'open elements', file: 'x.html', make: over('<b>') },
  { name: 'open cells', file: 'x.html', make: over('<table><tr><td>1') },
  {
    name: 'a row of HTML cells',
    file: 'x.html',
    make: (size) => `<table><tr>${row(size / 10, (n) => `<td>${n}`).join('')}</table>`
  },
  {
    name: 'cells that span',
    file: 'x.html',
    make: (size) => `<table>${over('<tr><td rowspan=1000 colspan=1000>1')(size)}</table>`
  },
  {
    name: 'a column of HTML cells',
    file: 'x.html',
    make: (size) => `<table>${row(size / 20, (n) => `<tr><td>a<td>${n}`).join('')}</table>`
  }
]
