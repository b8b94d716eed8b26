import type { Breach, Guard } from './guard.ts'
import { listedModules } from './front-doors.ts'
import { isTest, type Tree } from './tree.ts'

const home = 'app/src/modules/'

const required = ['README.md', 'index.ts', 'routes.ts', 'pages.tsx', 'paths.ts']

const optional = [
  // What runs in a process of its own.
  'worker.ts',
  'rules.ts',
  'store.ts',
  'forms.ts',
  'api.ts',
  'examples.ts',
  'facts.ts'
]

const patterns = [
  // What outgrows a file is divided by noun and keeps its kind: minute-store.ts, minute-page.tsx.
  /^[a-z-]+-(rules|store)\.ts$/,
  /^[a-z-]+-(page|part)\.tsx$/,
  /^[a-z-]+\.test\.tsx?$/,
  /^migrations\/\d{4}-[a-z-]+\.sql$/
]

const longestReadme = 40

/** Every module is a folder of the same files, so that a reader who knows one knows them all. */
export const moduleShape: Guard = {
  name: 'module shape',
  things: 'modules',
  minimum: 9,
  look: (tree) => {
    const folders = foldersOf(tree)
    const listed = listedModules(tree)
    const breaches = [...folders].flatMap(([module, files]) =>
      [
        missing(module, files),
        strangers(module, files),
        withoutTest(module, files),
        longReadme(tree, module),
        unlisted(module, listed)
      ].flat()
    )
    return { looked: folders.size, breaches }
  }
}

/** The modules and the paths of their files within them. */
const foldersOf = (tree: Tree): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, string[]>()
  for (const path of tree.paths) {
    const [, module, file] = /^app\/src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
    if (module === undefined || file === undefined) continue
    folders.set(module, [...(folders.get(module) ?? []), file])
  }
  return folders
}

interface Fault {
  readonly module: string
  readonly file?: string
  readonly rule: string
  readonly remedy: string
}

const at = ({ module, file, rule, remedy }: Fault): Breach => ({
  file: [home + module, ...(file === undefined ? [] : [file])].join('/'),
  line: 1,
  rule,
  remedy
})

const missing = (module: string, files: readonly string[]): readonly Breach[] =>
  required
    .filter((file) => !files.includes(file))
    .map((file) => ({
      module,
      file,
      rule: `the module ${module} has no ${file}`,
      remedy: '`npm run new-module` shows what it holds'
    }))
    .map(at)

const isKnown = (file: string): boolean =>
  [...required, ...optional].includes(file) || patterns.some((pattern) => pattern.test(file))

const strangers = (module: string, files: readonly string[]): readonly Breach[] =>
  files.filter((file) => !isKnown(file)).map((file) => at({ module, file, ...stranger }))

const stranger = {
  rule: 'not a file that a module has',
  remedy: 'tools/guards/module-shape.ts lists them: divide by noun (minute-store.ts), then into two modules'
}

const withoutTest = (module: string, files: readonly string[]): readonly Breach[] =>
  files.some(isTest)
    ? []
    : [
        at({
          module,
          rule: `the module ${module} has no test`,
          remedy: 'Write its rules as sentences in rules.test.ts'
        })
      ]

const longReadme = (tree: Tree, module: string): readonly Breach[] => {
  const file = `${home}${module}/README.md`
  if (!tree.paths.includes(file)) return []
  const lines = tree.text(file).trimEnd().split('\n').length
  const rule = `${lines} lines where ${longestReadme} are room enough`
  return lines <= longestReadme ? [] : [{ file, line: longestReadme + 1, rule, remedy: 'Cut it' }]
}

const unlisted = (module: string, listed: readonly string[]): readonly Breach[] =>
  listed.includes(module)
    ? []
    : [
        at({
          module,
          rule: `the module ${module} is not in app/src/modules.ts`,
          remedy: 'List it after the modules it imports'
        })
      ]
