import type { VNode } from 'preact'
import { CardList } from '../../platform/parts/card-list.tsx'
import { itemPath } from './paths.ts'
import type { ProgrammeItem } from './rules.ts'

interface OnTheProgrammeProps {
  readonly items: readonly ProgrammeItem[]
  /** What to say under each item's title. */
  readonly foot: (item: ProgrammeItem) => string
}

/** On another page: the items of the work programme that belong to it. */
export function OnTheProgramme({ items, foot }: OnTheProgrammeProps): VNode | null {
  if (items.length === 0) return null
  return (
    <>
      <h2>On the work programme</h2>
      <CardList
        cards={items.map((item) => ({ title: item.title, href: itemPath(item.slug), text: foot(item) }))}
      />
    </>
  )
}
