import type { Breach, Guard } from './guard.ts'
import type { Tree } from './tree.ts'

const asked = ['Who', 'Words']

/** Every module says whom it serves and which words it uses; every package has a page of its own. */
export const readmes: Guard = {
  name: 'readmes',
  things: 'folders',
  minimum: 12,
  look: (tree) => {
    const modules = foldersUnder(tree, /^app\/src\/modules\/[^/]+(?=\/)/)
    const packages = foldersUnder(tree, /^packages\/[^/]+(?=\/)/)
    const breaches = [
      ...modules.flatMap((folder) => judgeReadme(tree, folder, asked)),
      ...packages.flatMap((folder) => judgeReadme(tree, folder, []))
    ]
    return { looked: modules.length + packages.length, breaches }
  }
}

const foldersUnder = (tree: Tree, pattern: RegExp): readonly string[] => [
  ...new Set(tree.paths.flatMap((path) => pattern.exec(path)?.[0] ?? []))
]

const judgeReadme = (tree: Tree, folder: string, headings: readonly string[]): readonly Breach[] => {
  const file = `${folder}/README.md`
  if (!tree.paths.includes(file)) {
    return [
      { file, line: 1, rule: 'no README.md', remedy: 'Say what it is for, to somebody who has never seen it' }
    ]
  }
  const text = tree.text(file)
  return headings
    .filter((heading) => !new RegExp(`^(#{2,3} |\\*\\*)${heading}\\b`, 'm').test(text))
    .map((heading) => ({ file, line: 1, rule: `no section that begins "**${heading}"`, remedy: 'Write it' }))
}
