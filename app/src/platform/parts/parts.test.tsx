import { day } from '@scrutable/calendar'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { sayCount } from './count.tsx'
import { DataTable } from './data-table.tsx'
import { Facts } from './facts.tsx'
import { FigureLine } from './figure.tsx'
import { Marked } from './marked.tsx'
import { Missing } from './missing.tsx'
import { Prose } from './prose.tsx'
import { Rating } from './rating.tsx'
import { Status } from './status.tsx'
import { Trail } from './trail.tsx'
import { sayTime, When } from './when.tsx'

const textOf = (node: VNode): string =>
  renderToString(node)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('a day and a time', () => {
  it('are said as readers say them and written as machines read them', () => {
    expect(renderToString(<When day={day('2025-11-17')} time="14:00" />)).toBe(
      '<time class="when" datetime="2025-11-17T14:00">Monday 17 November 2025 at 2pm</time>'
    )
  })

  it.each([
    ['14:00', '2pm'],
    ['09:30', '9:30am'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
    ['00:00', 'midnight'],
    ['00:15', '12:15am']
  ])('%s is %s', (time, said) => expect(sayTime(time)).toBe(said))

  it('are refused where the time is none', () => {
    expect(() => sayTime('25:00')).toThrow('"25:00" is not a time: write it as HH:MM, for example 14:00')
  })
})

describe('a count', () => {
  it.each([
    [0, 'no duties'],
    [1, '1 duty'],
    [1204, '1,204 duties']
  ])('of %i agrees with its word', (of, said) =>
    expect(sayCount({ of, one: 'duty', many: 'duties' })).toBe(said)
  )

  it('makes its plural with an s where no other is given', () => {
    expect(sayCount({ of: 2, one: 'action' })).toBe('2 actions')
  })
})

describe('a table', () => {
  const html = renderToString(
    <DataTable
      caption="Thefts by make"
      columns={[
        { head: 'Make', is: 'heading', cell: (row: readonly [string, number]) => row[0] },
        { head: 'Thefts', is: 'number', cell: (row) => row[1] }
      ]}
      rows={[['Arden <i>', 12]]}
      total={['All', 12]}
    />
  )

  it('names its rows and columns for screen readers', () => {
    expect(html).toContain('<th scope="col">Make</th>')
    expect(html).toContain('<th scope="row">Arden &lt;i></th>')
  })

  it('sets numbers apart, in its head as in its body', () => {
    expect(html).toContain('<th scope="col" class="numeric">Thefts</th>')
    expect(html).toContain('<td class="numeric">12</td>')
  })

  it('scrolls in a group that has a name and that the keyboard can reach', () => {
    expect(html).toContain('role="group" aria-label="Table: Thefts by make" tabindex="0"')
  })
})

describe('what is told by colour and shape', () => {
  it.each([
    [<Rating value="needs lead" />, 'Not on track: needs the senior team lead'],
    [<Status value="To be discharged" />, 'To be discharged'],
    [<Marked verdict="fails" finding={3} children="21.7%" />, '21.7% \u2060 (fails) 3'],
    [<Marked verdict="unchecked" children="doubled" />, 'doubled \u2060 (cannot be checked)']
  ])('is told in words as well', (node, words) => expect(textOf(node)).toBe(words))

  it('says better or worse before the change that it judges', () => {
    const figure = {
      name: 'Calls',
      value: '9',
      period: '2025',
      change: 'Up 2 from 7',
      judgement: 'worse'
    } as const
    expect(textOf(<FigureLine {...figure} target="Target 5: missed" />)).toBe(
      'Calls 9 2025 Worse. Up 2 from 7 Target 5: missed'
    )
  })
})

describe('a mark', () => {
  it('leads to its finding, and the first of a finding can be led back to', () => {
    const first = renderToString(<Marked verdict="fails" finding={3} isFirst children="21.7%" />)
    expect(first).toContain('href="#finding-3" id="mark-3"')
    expect(renderToString(<Marked verdict="fails" finding={3} children="21.7%" />)).not.toContain('id=')
  })
})

describe('a trail', () => {
  const html = renderToString(
    <Trail
      items={[
        { text: 'Minute 911', href: '/m' },
        { text: 'Action', isHere: true },
        { text: 'Reply awaited' }
      ]}
    />
  )

  it('says which station the reader is at, and does not link to it', () => {
    expect(html).toContain('<strong aria-current="page">Action</strong>')
  })

  it('shows what has not come yet without a link', () => {
    expect(html).toContain('<span class="trail__awaited">Reply awaited</span>')
  })
})

describe('parts with nothing to show', () => {
  it('show nothing', () => {
    expect(renderToString(<Missing items={[]} />)).toBe('')
    expect(renderToString(<Trail items={[]} />)).toBe('')
    expect(textOf(<Facts facts={[{ name: 'Due', value: null }]} />)).toBe('')
  })
})

describe('plain text as prose', () => {
  it('starts a paragraph at each blank line', () => {
    expect(renderToString(<Prose text={'One\ntwo.\n\n\nThree & four.\n'} />)).toBe(
      '<div class="prose"><p>One\ntwo.</p><p>Three &amp; four.</p></div>'
    )
  })
})
