import type { Breach, Guard } from './guard.ts'
import { lineAt } from './source.ts'
import { isCode, isTest, type Tree } from './tree.ts'

// The brackets keep this file from finding itself.
const words = /\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/g

const shortcuts =
  /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)\(|\b[fx](?:it|describe)\(/g

/** Nothing is left for later, and no test is passed over for good. */
export const unfinished: Guard = {
  name: 'unfinished work',
  things: 'files',
  minimum: 300,
  look: (tree) => {
    const files = tree.paths.filter((path) => isCode(path) || /\.(md|sql|scss|ya?ml)$/.test(path))
    return { looked: files.length, breaches: files.flatMap((file) => leftIn(tree, file)) }
  }
}

const leftIn = (tree: Tree, file: string): readonly Breach[] => {
  const text = tree.text(file)
  const found = (pattern: RegExp, rule: string, remedy: string): readonly Breach[] =>
    [...text.matchAll(pattern)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      rule: `${rule} (${match[0]})`,
      remedy
    }))
  return [
    ...found(words, 'a word of unfinished work', 'Finish it, or write a decision that says why not'),
    ...(isTest(file)
      ? found(
          shortcuts,
          'a test passed over',
          'Run it, or use skipIf with a warning that says what is absent'
        )
      : [])
  ]
}
