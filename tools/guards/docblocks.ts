import { posix } from 'node:path'
import type { Comment, Directive, Statement } from 'oxc-parser'
import type { Breach, Guard } from './guard.ts'
import { lineAt, parse } from './source.ts'
import type { Tree } from './tree.ts'

/** Whatever a package offers to a stranger says what it is. */
export const docblocks: Guard = {
  name: 'docblocks',
  things: 'public exports',
  minimum: 80,
  look: (tree) => {
    const doors = tree.paths.filter((path) => /^packages\/[^/]+\/src\/index\.ts$/.test(path))
    const offers = unique(doors.flatMap((door) => offersOf(tree, door)))
    return { looked: offers.length, breaches: offers.flatMap((offer) => judgeOffer(tree, offer)) }
  }
}

/** A public name, and where it is declared under which name. */
interface Offer {
  readonly offered: string
  readonly name: string
  readonly file: string
}

const unique = (offers: readonly Offer[]): readonly Offer[] => [
  ...new Map(offers.map((offer) => [`${offer.file}#${offer.name}`, offer])).values()
]

const offersOf = (tree: Tree, file: string): readonly Offer[] =>
  parse(tree, file)
    .module.staticExports.flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, importName, localName, exportName }) => {
      if (moduleRequest !== null) {
        const through = posix.join(posix.dirname(file), moduleRequest.value)
        return importName.name === null
          ? offersIn(tree, through)
          : offersNamed(tree, through, importName.name).map((offer) => renamed(offer, exportName.name))
      }
      const name = localName.name ?? exportName.name
      return name === null
        ? []
        : ownOrImported(tree, file, name).map((offer) => renamed(offer, exportName.name))
    })

const offersIn = (tree: Tree, file: string): readonly Offer[] =>
  tree.paths.includes(file) ? offersOf(tree, file) : []

const offersNamed = (tree: Tree, file: string, name: string): readonly Offer[] =>
  offersIn(tree, file).filter(({ offered }) => offered === name)

const renamed = (offer: Offer, offered: string | null): Offer => ({
  ...offer,
  offered: offered ?? offer.offered
})

const ownOrImported = (tree: Tree, file: string, name: string): readonly Offer[] => {
  for (const { entries, moduleRequest } of parse(tree, file).module.staticImports) {
    const entry = entries.find(({ localName }) => localName.value === name)
    const from = posix.join(posix.dirname(file), moduleRequest.value)
    if (entry && tree.paths.includes(from)) return offersNamed(tree, from, entry.importName.name ?? name)
  }
  return [{ offered: name, name, file }]
}

const judgeOffer = (tree: Tree, { name, file }: Offer): readonly Breach[] => {
  const { program, comments } = parse(tree, file)
  const text = tree.text(file)
  const declarations = program.body.filter((statement) => declares(statement, name))
  if (declarations.some(({ start }) => hasDocblock(comments, text, start))) return []
  return [
    {
      file,
      line: lineAt(text, declarations[0]?.start ?? 0),
      rule: `the public export ${name} has no docblock`,
      remedy: 'Say above it in a sentence what it is, with units, errors and source'
    }
  ]
}

const declares = (statement: Statement | Directive, name: string): boolean => {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration === null) return false
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name)
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' && declaration.id.name === name
}

const hasDocblock = (comments: readonly Comment[], text: string, start: number): boolean =>
  comments.some(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= start &&
      text.slice(end, start).trim() === '' &&
      isSentence(value)
  )

const isSentence = (comment: string): boolean =>
  comment
    .replaceAll(/[*\s]+/g, ' ')
    .trim()
    .split(' ').length >= 3
