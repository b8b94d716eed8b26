import type { Titled } from './captions.ts'
import type { Reading } from './reading.ts'

/**
 * Splits a pack into its reports: a report ends where paragraph numbers or caption numbers begin again at 1.
 *
 * @returns for each block the number of its part, counted from 0
 */
export function partsOf(reading: Reading, captions: readonly Titled[]): readonly number[] {
  const restarts = restartedCaptions(captions)
  let part = 0
  let highest = 0
  let since: Set<string> = new Set()
  return reading.blocks.map(({ block, index }) => {
    const number = block.kind === 'heading' || block.kind === 'paragraph' ? topNumber(block.number) : null
    const isRestart = number === 1 && highest >= 3
    const caption = restarts.get(index)
    if (isRestart || (caption !== undefined && since.has(caption))) {
      part += 1
      highest = 0
      since = new Set()
    }
    for (const { label, number: printed } of captionsAt(captions, index)) since.add(`${label} ${printed}`)
    if (number !== null && number < 200) highest = Math.max(highest, number)
    return part
  })
}

const byBlock = new WeakMap<readonly Titled[], Map<number, Titled[]>>()

function captionsAt(captions: readonly Titled[], index: number): readonly Titled[] {
  let map = byBlock.get(captions)
  if (map === undefined) {
    map = Map.groupBy(captions, (caption) => caption.index)
    byBlock.set(captions, map)
  }
  return map.get(index) ?? []
}

// A caption numbered 1 after captions with higher numbers of the same label opens another report's numbering.
function restartedCaptions(captions: readonly Titled[]): ReadonlyMap<number, string> {
  const last = new Map<string, number>()
  const restarts = new Map<number, string>()
  for (const { label, number, index } of captions) {
    const value = Number(number)
    if (!Number.isInteger(value)) continue
    if (value === 1 && (last.get(label) ?? 0) >= 1) restarts.set(index, `${label} ${number}`)
    last.set(label, value)
  }
  return restarts
}

function topNumber(number: string | null): number | null {
  const value = Number(/^\d{1,4}/u.exec(number ?? '')?.[0] ?? Number.NaN)
  return Number.isNaN(value) ? null : value
}
