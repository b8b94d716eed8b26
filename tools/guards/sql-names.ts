import { lineAt } from './source.ts'
import type { Name } from './words.ts'

const notColumns = /^(primary|foreign|unique|check|constraint|exclude|like)\b/i

/** The names of the tables and columns that a file of SQL makes. */
export const sqlNames = (file: string, text: string): readonly Name[] => {
  const plain = text.replaceAll(/--.*$/gm, (comment) => ' '.repeat(comment.length))
  const named = (name: string, at: number): Name => ({ name, file, line: lineAt(plain, at) })
  const tables = [...plain.matchAll(/\bcreate\s+(?:table|view)\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)]
  const added = [...plain.matchAll(/\badd\s+column\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)]
  return [
    ...[...tables, ...added].map((match) => named(match[1] ?? '', match.index)),
    ...tables.flatMap((match) =>
      columnsFrom(plain, match.index + match[0].length).map(({ name, at }) => named(name, at))
    )
  ]
}

/** The first word of each part of the bracket that opens next, parts being divided by commas at its own depth. */
const columnsFrom = (
  text: string,
  from: number
): readonly { readonly name: string; readonly at: number }[] => {
  const open = /^\s*\(/.exec(text.slice(from))
  if (open === null) return []
  const start = from + open[0].length
  return partsOf(text, start).flatMap(({ part, at }) => {
    const name = /^\s*"?(\w+)/.exec(part)
    return name?.[1] === undefined || notColumns.test(part.trim())
      ? []
      : [{ name: name[1], at: at + name[0].length - 1 }]
  })
}

const partsOf = (text: string, start: number): readonly { readonly part: string; readonly at: number }[] => {
  const parts: { part: string; at: number }[] = []
  let depth = 1
  let at = start
  for (let index = start; index < text.length && depth > 0; index += 1) {
    const letter = text[index]
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0 || (letter === ',' && depth === 1)) {
      parts.push({ part: text.slice(at, index), at })
      at = index + 1
    }
  }
  return parts
}
