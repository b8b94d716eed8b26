import type { Bullet } from './bullets.ts'
import type { Box } from './reading-order.ts'
import type { Placeholder, Shape, SlideParagraph } from './shapes.ts'
import type { SlideReader, TextStyle } from './slide-reader.ts'

/** What a slide takes over from its layout, and that from its master. */
export class Layout {
  readonly #layout: SlideReader
  readonly #master: SlideReader

  constructor(layout: SlideReader, master: SlideReader) {
    this.#layout = layout
    this.#master = master
  }

  /** Where a shape stands: where it says, or else where the placeholder that it fills does. */
  boxOf(shape: Shape): Box | null {
    return shape.box ?? this.#models(shape).find(({ box }) => box)?.box ?? null
  }

  /** What is printed before a paragraph of a shape. */
  bulletOf(shape: Shape, { bullet, level }: SlideParagraph): Bullet {
    const inherited = () =>
      [shape, ...this.#models(shape)]
        .map(({ bullets }) => bullets.get(level))
        .find((one) => one !== undefined)
    const styled = () => this.#master.styles.get(styleOf(shape.placeholder))?.get(level)
    return bullet ?? inherited() ?? styled() ?? { kind: 'none' }
  }

  #models({ placeholder }: Shape): Shape[] {
    if (!placeholder) return []
    const { type, index } = placeholder
    const layout = this.#layout.shapes.find(
      (one) =>
        one.placeholder && (index === null ? one.placeholder.type === type : one.placeholder.index === index)
    )
    const family = familyOf(layout?.placeholder?.type ?? type)
    const master = this.#master.shapes.find(
      (one) => one.placeholder && familyOf(one.placeholder.type) === family
    )
    return [layout, master].filter((one) => one !== undefined)
  }
}

function styleOf(placeholder: Placeholder | null): TextStyle {
  if (!placeholder) return 'other'
  const family = familyOf(placeholder.type)
  return family === 'title' || family === 'body' ? family : 'other'
}

// A master has one title and one body, which stand for all their kinds.
function familyOf(type: string): string {
  if (type === 'ctrTitle') return 'title'
  return ['obj', 'subTitle', 'tbl', 'chart', 'dgm', 'media', 'pic', 'clipArt'].includes(type) ? 'body' : type
}
