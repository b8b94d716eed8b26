import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files a guard looks at: paths from the root with forward slashes, sorted, and their text. */
export interface Tree {
  readonly root: string
  readonly paths: readonly string[]
  readonly text: (path: string) => string
}

// A checkout may belong to somebody else than the one who runs the guards.
const gitList = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']

/** The files git keeps or would keep: tracked ones, and new ones that are not ignored. */
export const treeAt = (root: string): Tree => {
  const listed = execFileSync('git', gitList, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
  return { root, paths: paths.toSorted(), text: (path) => readFileSync(join(root, path), 'utf8') }
}

/** A tree written out in a test. */
export const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  root: '.',
  paths: Object.keys(texts).toSorted(),
  text: (path) => {
    const text = texts[path]
    if (text === undefined) throw new Error(`The tree has no file ${path}`)
    return text
  }
})

export const isCode = (path: string): boolean => /\.(ts|tsx|js|mjs)$/.test(path)

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** Code of the packages and the app that people run, without its tests and what only tests use. */
export const isProduct = (path: string): boolean =>
  isCode(path) && !isTest(path) && /^(packages\/[^/]+\/src|app\/src(?!\/testing))\//.test(path)
