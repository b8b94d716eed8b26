import { Visitor } from 'oxc-parser'
import type { Breach, Guard } from './guard.ts'
import { lineAt, parse } from './source.ts'
import { isProduct, type Tree } from './tree.ts'

const verbs = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto'])

const statement =
  /^\s*(select\s[\s\S]+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|alter\s+table)\s/i

// "Select a person from the list" is English.
const isStatement = (text: string): boolean => statement.test(text) && !/^\s*[A-Z][a-z]/.test(text)

/** Every statement sent to the database stands in a store, a migration or the platform: one place to look. */
export const sqlInStores: Guard = {
  name: 'SQL in stores',
  things: 'files',
  minimum: 70,
  look: (tree) => {
    const files = tree.paths.filter(
      (path) => isProduct(path) && path.startsWith('app/src/') && !mayHoldSql(path)
    )
    return { looked: files.length, breaches: files.flatMap((file) => statementsIn(tree, file)) }
  }
}

const mayHoldSql = (path: string): boolean =>
  path.startsWith('app/src/platform/') || /^app\/src\/modules\/[^/]+\/([a-z-]+-)?store\.ts$/.test(path)

const statementsIn = (tree: Tree, file: string): readonly Breach[] => {
  const text = tree.text(file)
  const found: Breach[] = []
  const note = (start: number, what: string): void => {
    found.push({
      file,
      line: lineAt(text, start),
      rule: `${what} outside a store`,
      remedy: "Move it to the module's store.ts and call that"
    })
  }
  new Visitor({
    CallExpression: ({ callee, start }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (verbs.has(callee.property.name)) note(start, `.${callee.property.name}()`)
    },
    TaggedTemplateExpression: ({ tag, start }) => {
      if (tag.type === 'Identifier' && tag.name === 'sql') note(start, 'sql`…`')
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && isStatement(value)) note(start, 'a statement of SQL')
    },
    TemplateElement: ({ value, start }) => {
      if (isStatement(value.raw)) note(start, 'a statement of SQL')
    }
  }).visit(parse(tree, file).program)
  return found
}
