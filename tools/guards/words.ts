import { Visitor } from 'oxc-parser'
import type { Breach, Guard } from './guard.ts'
import { lineAt, parse } from './source.ts'
import { sqlNames } from './sql-names.ts'
import { isProduct, type Tree } from './tree.ts'

/** A name in code or in the database. */
export interface Name {
  readonly name: string
  readonly file: string
  readonly line: number
}

/** The word on the page is the word in the code: a name never uses a word that the glossary sets aside. */
export const words: Guard = {
  name: 'words',
  things: 'names',
  minimum: 700,
  look: (tree) => {
    const setAside = setAsideWords(tree)
    const names = tree.paths.flatMap((path) => namesIn(tree, path))
    // Without the glossary's third column nothing has been compared.
    const looked = setAside.size === 0 ? 0 : names.length
    return { looked, breaches: names.flatMap((name) => judgeName(name, setAside)) }
  }
}

/** The words of the glossary's "not" column, each with the word to use. */
export const setAsideWords = (tree: Tree): ReadonlyMap<string, string> => {
  if (!tree.paths.includes('GLOSSARY.md')) return new Map()
  const rows = tree
    .text('GLOSSARY.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const column = rows.find((cells) => cells.includes('not'))?.indexOf('not') ?? -1
  return new Map(
    rows.flatMap((cells) => {
      const [, word = ''] = cells
      const not = cells[column] ?? ''
      if (not === 'not' || /^[-: ]*$/.test(not)) return []
      return not
        .split(',')
        .map((part) => [wordsOf(part.replace(/ in code$/, '').replaceAll('`', '')).join(' '), word] as const)
    })
  )
}

// The platform speaks of outside things in their own words: a query string, an attachment of an e-mail.
const isNamedByUs = (path: string): boolean => isProduct(path) && !path.startsWith('app/src/platform/')

const namesIn = (tree: Tree, path: string): readonly Name[] => {
  if (/\/migrations\/[^/]+\.sql$/.test(path)) return sqlNames(path, tree.text(path))
  return isNamedByUs(path) ? declaredNames(tree, path) : []
}

const declaredNames = (tree: Tree, file: string): readonly Name[] => {
  const { program, module } = parse(tree, file)
  const text = tree.text(file)
  const found = new Map<string, number>()
  for (const { moduleRequest, exportName } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest === null && exportName.name !== null) found.set(exportName.name, exportName.start ?? 0)
  }
  new Visitor({
    TSInterfaceDeclaration: ({ id }) => void found.set(id.name, id.start),
    TSTypeAliasDeclaration: ({ id }) => void found.set(id.name, id.start)
  }).visit(program)
  return [...found].map(([name, start]) => ({ name, file, line: lineAt(text, start) }))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(singular)

const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word

const judgeName = ({ name, file, line }: Name, setAside: ReadonlyMap<string, string>): readonly Breach[] => {
  const spoken = ` ${wordsOf(name).join(' ')} `
  return [...setAside]
    .filter(([not]) => spoken.includes(` ${not} `))
    .map(([not, word]) => ({
      file,
      line,
      rule: `the name ${name} says "${not}"`,
      remedy: `GLOSSARY.md calls it ${word}`
    }))
}
