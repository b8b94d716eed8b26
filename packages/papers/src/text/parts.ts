import type { Line } from './lines.ts'
import { partChunk } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { findTable } from './tables.ts'
import type { TableRun } from './tables.ts'

export type Part = Piece | TableRun

/** Parts a text into tables and pieces of prose, in reading order. Furniture is passed over. */
export function partLines(lines: readonly Line[], isFurniture: (line: Line) => boolean): Part[] {
  const parts: Part[] = []
  let chunk: Line[] = []
  let proseUntil = 0
  const close = () => {
    for (const piece of partChunk(chunk)) parts.push(piece)
    chunk = []
  }
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (!line) break
    const found = i >= proseUntil ? findTable(lines, i, isFurniture) : null
    if (found) proseUntil = found.next
    if (found?.run) {
      close()
      parts.push(found.run)
      i = found.next - 1
    } else if (line.isBlank || isFurniture(line)) close()
    else chunk.push(line)
  }
  close()
  return parts
}
