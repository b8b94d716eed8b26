import type { ArrayExpression, Expression, Program } from 'oxc-parser'
import type { Breach, Guard } from './guard.ts'
import { type Import, importsOf, parse } from './source.ts'
import { isTest, type Tree } from './tree.ts'

const listFile = 'app/src/modules.ts'

/** A module is entered by its index.ts, and only from modules listed after it; a package by its name. */
export const frontDoors: Guard = {
  name: 'front doors',
  things: 'imports across a door',
  minimum: 80,
  look: (tree) => {
    const order = listedModules(tree)
    const crossings = importsOf(tree).filter(isCrossing)
    return { looked: crossings.length, breaches: crossings.flatMap((step) => judgeCrossing(step, order)) }
  }
}

/** The names of the folders in the order in which `modules.ts` lists them. */
export const listedModules = (tree: Tree): readonly string[] => {
  if (!tree.paths.includes(listFile)) return []
  const { program, module } = parse(tree, listFile)
  const folderOf = new Map(
    module.staticImports.flatMap(({ entries, moduleRequest }) => {
      const folder = /^\.\/modules\/([^/]+)\//.exec(moduleRequest.value)?.[1]
      return folder === undefined ? [] : entries.map((entry) => [entry.localName.value, folder] as const)
    })
  )
  const elements = listIn(program)?.elements ?? []
  return elements.flatMap((element) => {
    const name = element && element.type !== 'SpreadElement' ? rootName(element) : null
    const folder = name === null ? undefined : folderOf.get(name)
    return folder === undefined ? [] : [folder]
  })
}

const listIn = (program: Program): ArrayExpression | null => {
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      continue
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type === 'Identifier' && id.name === 'modules' && init?.type === 'ArrayExpression') return init
    }
  }
  return null
}

const rootName = (expression: Expression): string | null => {
  if (expression.type === 'Identifier') return expression.name
  return expression.type === 'MemberExpression' ? rootName(expression.object) : null
}

const moduleOf = (path: string): string | null => /^app\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null

const packageOf = (path: string): string | null => /^packages\/([^/]+)\//.exec(path)?.[1] ?? null

const isCrossing = ({ from, to, specifier }: Import): boolean =>
  specifier.startsWith('@scrutable/') ||
  (to !== null && moduleOf(to) !== null && moduleOf(to) !== moduleOf(from)) ||
  (to !== null && packageOf(to) !== null && packageOf(to) !== packageOf(from))

const judgeCrossing = (step: Import, order: readonly string[]): readonly Breach[] => {
  const rule = brokenRule(step, order)
  return rule === null ? [] : [{ file: step.from, line: step.line, ...rule }]
}

const brokenRule = (step: Import, order: readonly string[]): Pick<Breach, 'rule' | 'remedy'> | null => {
  if (step.specifier.startsWith('@scrutable/')) return brokenByName(step)
  const module = step.to === null ? null : moduleOf(step.to)
  if (step.to === null || module === null) {
    return { rule: `'${step.specifier}' reaches into a package`, remedy: 'Import the package by its name' }
  }
  const door = `app/src/modules/${module}/`
  const isExample = isTest(step.from) && step.to === `${door}examples.ts`
  if (step.to !== `${door}index.ts` && !isExample) {
    return {
      rule: `'${step.specifier}' goes round the front door of ${module}`,
      remedy: `Export it from ${door}index.ts and import that`
    }
  }
  return brokenOrder(moduleOf(step.from), module, order)
}

const brokenByName = ({ specifier }: Import): Pick<Breach, 'rule' | 'remedy'> | null =>
  /^@scrutable\/[^/]+$/.test(specifier)
    ? null
    : {
        rule: `'${specifier}' goes round the front door of a package`,
        remedy: "Export it from the package's index.ts"
      }

const brokenOrder = (
  from: string | null,
  to: string,
  order: readonly string[]
): Pick<Breach, 'rule' | 'remedy'> | null => {
  if (from === null) return null
  if (!order.includes(to)) return { rule: `${to} is not listed in ${listFile}`, remedy: 'List it there' }
  if (!order.includes(from) || order.indexOf(to) < order.indexOf(from)) return null
  return {
    rule: `${from} imports ${to}, which ${listFile} lists after it`,
    remedy: 'Offer a slot and let the later module fill it'
  }
}
