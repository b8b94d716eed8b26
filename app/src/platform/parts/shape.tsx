import type { VNode } from 'preact'

const paths = {
  disc: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  ring: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  triangle: 'M8 2l6.5 12h-13z',
  square: 'M2.5 2.5h11v11h-11z',
  dash: 'M2 6.5h12v3H2z',
  tick: 'M6.2 13L1.8 8.6l1.7-1.7 2.7 2.7 6.3-6.3 1.7 1.7z',
  cross: 'M3.4 1.9L8 6.5l4.6-4.6 1.5 1.5L9.5 8l4.6 4.6-1.5 1.5L8 9.5l-4.6 4.6-1.5-1.5L6.5 8 1.9 3.4z'
} as const

/** A small mark drawn in the colour of the text, so that it survives print and forced colours; words say the same. */
export function Shape({ is }: { readonly is: keyof typeof paths }): VNode {
  return (
    <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[is]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
