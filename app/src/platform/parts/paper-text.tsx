import type { Block, Cell, ListItem, Paper } from '@scrutable/papers'
import type { ComponentChildren, VNode } from 'preact'

/** What to show for a stretch of a paper's text: the text itself, or the text with marks in it. */
export type ShowStretch = (start: number, end: number) => ComponentChildren

interface PaperTextProps {
  readonly paper: Paper
  readonly show: ShowStretch
}

/**
 * A document as it was read: its headings, numbered paragraphs, lists and tables. Its headings are set as paragraphs, so
 * that they do not pass for headings of the page around it.
 */
export function PaperText({ paper, show }: PaperTextProps): VNode {
  return <div class="paper">{groupItems(paper.blocks).map((group) => groupNode(group, show))}</div>
}

type Group = Exclude<Block, ListItem> | { readonly kind: 'list'; readonly items: readonly ListItem[] }

// Items that follow one another are one list.
const groupItems = (blocks: readonly Block[]): readonly Group[] => {
  const groups: Group[] = []
  let items: ListItem[] = []
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block)
      continue
    }
    if (items.length > 0) groups.push({ kind: 'list', items })
    items = []
    groups.push(block)
  }
  return items.length > 0 ? [...groups, { kind: 'list', items }] : groups
}

const groupNode = (group: Group, show: ShowStretch): VNode => {
  switch (group.kind) {
    case 'heading':
      return (
        <p class={`paper__heading paper__heading--${Math.min(group.level, 3)}`}>
          {group.number !== null && <span class="paper__number">{group.number} </span>}
          {show(group.start, group.end)}
        </p>
      )
    case 'paragraph':
      return (
        <p class={group.number === null ? 'paper__paragraph' : 'paper__paragraph paper__paragraph--numbered'}>
          {group.number !== null && <span class="paper__number">{group.number} </span>}
          {show(group.start, group.end)}
        </p>
      )
    case 'caption':
      return <p class="paper__caption">{show(group.start, group.end)}</p>
    case 'list':
      return (
        <ul class="paper__list">
          {group.items.map((item) => (
            <li class={`paper__item paper__item--${Math.min(item.depth, 3)}`}>
              <span class="paper__marker">{item.marker} </span>
              {show(item.start, item.end)}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div class="data-table__scroll" role="group" aria-label={tableName(group.rows)} tabIndex={0}>
          <table class="paper__table">
            <caption class="govuk-visually-hidden">{tableName(group.rows)}</caption>
            <tbody>{group.rows.map((row) => rowNode(row, show))}</tbody>
          </table>
        </div>
      )
  }
}

const tableName = (rows: readonly (readonly Cell[])[]): string => {
  const head = (rows[0] ?? [])
    .map((cell) => cell.text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  return `Table in the document: ${head.join(', ').slice(0, 80) || `${rows.length} rows`}`
}

const rowNode = (row: readonly Cell[], show: ShowStretch): VNode => (
  <tr>
    {row.map((cell) => {
      const span = {
        colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
        rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined
      }
      const shown = show(cell.start, cell.end)
      return cell.isHeader && cell.text.trim() !== '' ? (
        <th scope="col" {...span}>
          {shown}
        </th>
      ) : (
        <td {...span}>{shown}</td>
      )
    })}
  </tr>
)
