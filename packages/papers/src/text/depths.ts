import type { Opening } from '../openings.ts'

const innerMarkers = new Set(['o', '◦', '▪', '▫', '·'])

/** The depth of list items by where they begin: further in is deeper. `reset` when the list is over. */
export function trackDepths(): { readonly reset: () => void; readonly depthOf: (place: number) => number } {
  let open: number[] = []
  return {
    reset() {
      open = []
    },
    depthOf(place) {
      while (open.length > 0 && place < (open.at(-1) ?? 0)) open.pop()
      if (open.length === 0 || place > (open.at(-1) ?? 0)) open.push(place)
      return open.length - 1
    }
  }
}

/** Where an item of a text file begins: by its indent, or a little further in for the bullet of an inner list. */
export function placeOfItem(line: string, opening: Opening): number {
  const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return indent * 2 + (opening.kind === 'bullet' && innerMarkers.has(opening.marker) ? 1 : 0)
}
