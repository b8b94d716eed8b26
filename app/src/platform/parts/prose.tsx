import type { ComponentChildren, VNode } from 'preact'

type ProseProps =
  | { readonly children: ComponentChildren }
  /** Plain text: a blank line starts a paragraph. */
  | { readonly text: string }

/** Running text, at a measure that is easy to read. */
export function Prose(props: ProseProps): VNode {
  return <div class="prose">{'text' in props ? paragraphsOf(props.text) : props.children}</div>
}

const paragraphsOf = (text: string): readonly VNode[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => <p>{paragraph}</p>)
