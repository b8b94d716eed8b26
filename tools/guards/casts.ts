import { Visitor } from 'oxc-parser'
import type { Breach, Guard } from './guard.ts'
import { lineAt, parse } from './source.ts'
import { isProduct, type Tree } from './tree.ts'

/** `as` overrules the type checker, so each one says why it may. */
export const casts: Guard = {
  name: 'casts',
  things: 'casts',
  minimum: 5,
  look: (tree) => {
    const found = tree.paths.filter(isProduct).flatMap((file) => castsIn(tree, file))
    return { looked: found.length, breaches: found.flatMap((cast) => (cast.hasReason ? [] : [breach(cast)])) }
  }
}

interface Cast {
  readonly file: string
  readonly line: number
  readonly hasReason: boolean
}

const castsIn = (tree: Tree, file: string): readonly Cast[] => {
  const { program, comments } = parse(tree, file)
  const text = tree.text(file)
  const commented = new Set(comments.flatMap(({ start, end }) => [lineAt(text, start), lineAt(text, end)]))
  const found: Cast[] = []
  new Visitor({
    TSAsExpression: ({ typeAnnotation, expression, start }) => {
      if (text.slice(typeAnnotation.start, typeAnnotation.end) === 'const') return
      const line = lineAt(text, expression.end)
      const first = lineAt(text, start)
      found.push({ file, line, hasReason: [line, first, first - 1].some((near) => commented.has(near)) })
    }
  }).visit(program)
  return found
}

const breach = ({ file, line }: Cast): Breach => ({
  file,
  line,
  rule: 'a cast without its reason',
  remedy: 'Parse the value or narrow it; where neither can be, say why in a comment on the line above'
})
