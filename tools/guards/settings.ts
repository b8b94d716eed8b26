import type { Breach, Guard } from './guard.ts'
import { lineAt } from './source.ts'
import { isCode, type Tree } from './tree.ts'

const manual = ['README.md', 'CONTRIBUTING.md', 'docs/reference/settings.md']

/** Every command and every environment variable is described where people look for it. */
export const settings: Guard = {
  name: 'settings',
  things: 'commands and variables',
  minimum: 14,
  look: (tree) => {
    const described = manual
      .filter((path) => tree.paths.includes(path))
      .map(tree.text)
      .join('\n')
    const names = [...commands(tree), ...variables(tree)]
    return { looked: names.length, breaches: names.flatMap((name) => judgeName(name, described)) }
  }
}

interface Name {
  readonly words: string
  readonly file: string
  readonly line: number
}

const commands = (tree: Tree): readonly Name[] => {
  if (!tree.paths.includes('package.json')) return []
  const text = tree.text('package.json')
  // JSON.parse gives any; the file is npm's and has this shape.
  const { scripts = {} } = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, string>> }
  return Object.keys(scripts).map((script) => ({
    words: script === 'test' || script === 'start' ? `npm ${script}` : `npm run ${script}`,
    file: 'package.json',
    line: lineAt(text, text.indexOf(`"${script}":`))
  }))
}

const variables = (tree: Tree): readonly Name[] => {
  const places = tree.paths
    .filter((path) => readsSettings(path))
    .flatMap((file) => variablesIn(file, tree.text(file)))
  return [...new Map(places.map((place) => [place.words, place])).values()]
}

const readsSettings = (path: string): boolean => isCode(path) && !path.startsWith('tools/guards/')

const variablesIn = (file: string, text: string): readonly Name[] =>
  [...text.matchAll(/\b(SCRUTABLE_[A-Z0-9_]+|DATABASE_URL|PORT|HOST)\b/g)].map((match) => ({
    words: match[0],
    file,
    line: lineAt(text, match.index)
  }))

const judgeName = ({ words, file, line }: Name, described: string): readonly Breach[] =>
  new RegExp(`${words}(?![\\w-])`).test(described)
    ? []
    : [{ file, line, rule: `${words} is described nowhere`, remedy: `Describe it in ${manual.join(' or ')}` }]
