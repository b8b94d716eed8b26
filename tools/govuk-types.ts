/** One option of a component, as govuk-frontend's macro-options.json describes it. */
export interface Option {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
  readonly isComponent?: boolean
  readonly params?: readonly Option[]
}

export interface Component {
  /** Its folder: `summary-list`. */
  readonly name: string
  readonly options: readonly Option[]
}

/**
 * The TypeScript of all components: an interface of options and a function for each.
 *
 * @param version of govuk-frontend, printed in the header
 */
export function writeComponents(components: readonly Component[], version: string): string {
  return [
    `// Generated from govuk-frontend ${version} by \`node tools/govuk-components.ts\`. Change that, not this.`,
    `import type { VNode } from 'preact'`,
    `import { govukComponent, type Attributes } from './render.ts'`,
    ...components.map(writeComponent),
    ''
  ].join('\n\n')
}

function writeComponent({ name, options }: Component): string {
  const type = pascal(name)
  const names = htmlNamesOf(options).map((html) => `'${html}'`)
  return [
    `export interface ${type}Props {\n${fieldsOf(options, '  ')}\n}`,
    `/** GOV.UK Design System: ${name.replaceAll('-', ' ')}. */`,
    `export const ${type}: (props: ${type}Props) => VNode = govukComponent('${name}', [${names.join(', ')}])`
  ].join('\n\n')
}

function fieldsOf(options: readonly Option[], indent: string): string {
  const shown = options.filter((option) => option.type !== 'nunjucks-block')
  return [...new Set(shown.map((option) => option.name))]
    .map((name) => fieldOf(name, shown, indent))
    .join('\n')
}

function fieldOf(name: string, siblings: readonly Option[], indent: string): string {
  const options = siblings.filter((option) => option.name === name)
  const types = options.map((option) => typeOf(option, siblings, indent)).join(' | ')
  const isRequired = options.every((option) => option.required) && !hasAlternative(name, siblings)
  const said = options.map((option) => option.description.trim().replaceAll('*/', '*\\/')).join(' Or: ')
  return `${indent}/** ${said} */\n${indent}readonly ${name}${isRequired ? '' : '?'}: ${types}${isRequired ? '' : ' | undefined'}`
}

// An option that has a twin (`text` and `html`, `titleText` and `titleHtml`) is required only where the twin is absent.
function hasAlternative(name: string, siblings: readonly Option[]): boolean {
  const twins = [
    [/text$/, 'html'],
    [/html$/, 'text'],
    [/Text$/, 'Html'],
    [/Html$/, 'Text'],
    [/^maxlength$/, 'maxwords'],
    [/^maxwords$/, 'maxlength']
  ] as const
  return twins.some(
    ([end, twin]) => end.test(name) && siblings.some((option) => option.name === name.replace(end, twin))
  )
}

function typeOf(option: Option, siblings: readonly Option[], indent: string): string {
  const { name, type, params, description } = option
  if (isHtml(option)) return 'VNode'
  if (/attributes$/i.test(name)) return 'Attributes'
  if (params !== undefined) return nestOf(params, type === 'array', indent)
  if (option.isComponent === true) return `${pascal(name)}Props`
  if (/\bSee items\b/.test(description)) return `Partial<${itemOf(siblings, indent)}>`
  return plainTypes[type] ?? unknownType(option)
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  array: 'readonly string[]',
  object: 'Readonly<Record<string, string>>'
}

function unknownType({ name, type }: Option): never {
  throw new Error(
    `macro-options.json: option "${name}" has the unknown type "${type}"; give it one in plainTypes`
  )
}

function nestOf(params: readonly Option[], isArray: boolean, indent: string): string {
  const fields = `{\n${fieldsOf(params, `${indent}  `)}\n${indent}}`
  return isArray ? `readonly (${fields})[]` : fields
}

function itemOf(siblings: readonly Option[], indent: string): string {
  const items = siblings.find((option) => option.name === 'items')?.params
  if (items === undefined) throw new Error('macro-options.json says "See items" where no items are described')
  return nestOf(items, false, indent)
}

// Slots are described in words only: their descriptions begin "HTML injected".
const isHtml = ({ name, type, description }: Option): boolean =>
  type === 'string' && (/^html$|Html$/.test(name) || description.startsWith('HTML injected'))

function htmlNamesOf(options: readonly Option[]): readonly string[] {
  const names = options.flatMap((option) => [
    ...(isHtml(option) ? [option.name] : []),
    ...(option.isComponent === true ? ['html'] : []),
    ...htmlNamesOf(option.params ?? [])
  ])
  return [...new Set(names)]
}

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
