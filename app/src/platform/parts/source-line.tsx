import type { VNode } from 'preact'

interface SourceLineProps {
  /** The place a reader would look: "Road safety report, paragraph 7.1". */
  readonly text: string
  /** Where it can be read. */
  readonly href?: string
}

/** Where a statement comes from, in small type under it. */
export function SourceLine({ text, href }: SourceLineProps): VNode {
  return <p class="source-line">Source: {href === undefined ? text : <a href={href}>{text}</a>}</p>
}
