import type { Attributes } from '../office/xml.ts'
import type { Box } from './reading-order.ts'

/** How the places inside a group become places on the slide. */
export interface Transform {
  readonly scale: readonly [x: number, y: number]
  readonly shift: readonly [x: number, y: number]
}

export const noTransform: Transform = { scale: [1, 1], shift: [0, 0] }

/** A box as written, piece by piece: its own place and size, and for a group those of the space inside it. */
export class WrittenBox {
  readonly #values: Record<string, number> = {}

  note(name: string, { x, y, cx, cy }: Attributes): void {
    this.#values[`${name} x`] = Number(x ?? cx)
    this.#values[`${name} y`] = Number(y ?? cy)
  }

  /** The box on the slide, or null where its numbers are missing or no numbers. */
  place({ scale, shift }: Transform): Box | null {
    const [x, y, width, height] = this.#read('a:off', 'a:ext')
    const box = {
      x: x * scale[0] + shift[0],
      y: y * scale[1] + shift[1],
      width: width * scale[0],
      height: height * scale[1]
    }
    return Object.values(box).every(Number.isFinite) ? box : null
  }

  /** The transform of a group with this box, in a group with the outer one. */
  within(outer: Transform): Transform {
    const [x, y, width, height] = this.#read('a:off', 'a:ext')
    const [innerX, innerY, innerWidth, innerHeight] = this.#read('a:chOff', 'a:chExt')
    const across = width / innerWidth
    const down = height / innerHeight
    if (![x, y, innerX, innerY, across, down].every(Number.isFinite)) return outer
    return {
      scale: [outer.scale[0] * across, outer.scale[1] * down],
      shift: [
        outer.shift[0] + outer.scale[0] * (x - innerX * across),
        outer.shift[1] + outer.scale[1] * (y - innerY * down)
      ]
    }
  }

  #read(place: string, size: string): [number, number, number, number] {
    const value = (name: string) => this.#values[name] ?? Number.NaN
    return [value(`${place} x`), value(`${place} y`), value(`${size} x`), value(`${size} y`)]
  }
}
