import { posix } from 'node:path'
import { type ParseResult, parseSync } from 'oxc-parser'
import { isCode, type Tree } from './tree.ts'

/** One import, or export from, of a source file. */
export interface Import {
  readonly from: string
  /** As written: "./rules.ts", "@scrutable/calendar", "node:fs". */
  readonly specifier: string
  /** The file it leads to, where that is a file of the tree. */
  readonly to: string | null
  readonly line: number
  /** Types vanish before the program runs. */
  readonly isType: boolean
}

const parsed = new Map<string, { readonly text: string; readonly result: ParseResult }>()

/** Parses a source file; the same text is parsed once however many guards read it. */
export const parse = (tree: Tree, path: string): ParseResult => {
  const text = tree.text(path)
  const known = parsed.get(path)
  if (known?.text === text) return known.result
  const result = parseSync(path, text)
  parsed.set(path, { text, result })
  return result
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Every import of every source file of the tree. */
export const importsOf = (tree: Tree): readonly Import[] =>
  tree.paths.filter(isCode).flatMap((path) => importsIn(tree, path))

const importsIn = (tree: Tree, from: string): readonly Import[] => {
  const text = tree.text(from)
  return requestsIn(parse(tree, from), text).map(({ specifier, start, isType }) => ({
    from,
    specifier,
    to: leadsTo(tree, from, specifier),
    line: lineAt(text, start),
    isType
  }))
}

interface Request {
  readonly specifier: string
  readonly start: number
  readonly isType: boolean
}

const requestsIn = ({ module }: ParseResult, text: string): readonly Request[] => [
  ...module.staticImports.map(({ start, moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    start,
    isType: entries.length > 0 && entries.every((entry) => entry.isType)
  })),
  ...module.staticExports.flatMap(({ start, entries }) => {
    const request = entries[0]?.moduleRequest
    return request
      ? [{ specifier: request.value, start, isType: entries.every((entry) => entry.isType) }]
      : []
  }),
  ...module.dynamicImports.flatMap(({ start, moduleRequest }) => {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    return literal?.[1] === undefined ? [] : [{ specifier: literal[1], start, isType: false }]
  })
]

const leadsTo = (tree: Tree, from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) return present(tree, posix.join(posix.dirname(from), specifier))
  const named = /^@scrutable\/([^/]+)$/.exec(specifier)?.[1]
  return named === undefined ? null : present(tree, `packages/${named}/src/index.ts`)
}

const present = (tree: Tree, path: string): string | null => (pathsOf(tree).has(path) ? path : null)

const sets = new WeakMap<Tree, ReadonlySet<string>>()

const pathsOf = (tree: Tree): ReadonlySet<string> => {
  const known = sets.get(tree)
  if (known) return known
  const paths = new Set(tree.paths)
  sets.set(tree, paths)
  return paths
}
