import type { ComponentChildren, VNode } from 'preact'

/** What a reader might look for on the page and will not find, and why. Last on the page. */
export function Missing({ items }: { readonly items: readonly ComponentChildren[] }): VNode | null {
  if (items.length === 0) return null
  return (
    <section class="missing">
      <h2>What this page does not have</h2>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  )
}
