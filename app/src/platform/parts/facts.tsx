import type { ComponentChildren, VNode } from 'preact'

/** One fact: what it is, and what it is here. Nothing is shown where `value` is null. */
export interface Fact {
  readonly name: string
  readonly value: ComponentChildren
}

/**
 * A few facts about the matter of the page, each on a line of its own.
 *
 * @example
 * <Facts facts={[{ name: 'Reference', value: '911ii' }, { name: 'Born of', value: <a href="…">Minute 911</a> }]} />
 */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {facts
        .filter((fact) => fact.value !== null)
        .map((fact) => (
          <div class="facts__fact">
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  )
}
