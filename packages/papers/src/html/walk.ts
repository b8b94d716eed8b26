import type { Element, Node } from './elements.ts'

/** What is met on the way through a page, in order. */
export interface Visitor {
  /** Returns false to leave out the element and everything in it. */
  readonly enter: (element: Element) => boolean
  readonly leave: (element: Element) => void
  readonly text: (text: string, within: Element | null) => void
}

/** Walks a tree in reading order with a list in place of recursion, so that no depth overflows the stack. */
export function walk(roots: readonly Node[], visitor: Visitor): void {
  const open: { readonly element: Element | null; readonly nodes: readonly Node[]; next: number }[] = [
    { element: null, nodes: roots, next: 0 }
  ]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next]
    top.next += 1
    if (!node) {
      open.pop()
      if (top.element) visitor.leave(top.element)
    } else if ('tagName' in node) {
      if (visitor.enter(node)) open.push({ element: node, nodes: node.childNodes, next: 0 })
    } else if ('value' in node) visitor.text(node.value, top.element)
  }
}
