/** A module to be: its folder's name in kebab-case and what it is for, in one sentence. */
export interface ModulePlan {
  readonly name: string
  readonly sentence: string
}

/** The name as an identifier: `site-visits` is `siteVisits`. */
export const identifier = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const title = (name: string): string => name[0]?.toUpperCase() + name.slice(1).replaceAll('-', ' ')

/** The files of a new module by name, whole enough to be listed and visited. */
export const moduleFiles = (plan: ModulePlan): Readonly<Record<string, string>> => ({
  'README.md': readme(plan),
  'index.ts': index(plan),
  'routes.ts': routes(plan),
  'pages.tsx': pages(plan),
  'paths.ts': paths(plan),
  [`${plan.name}.test.ts`]: test(plan)
})

const readme = ({ name, sentence }: ModulePlan): string => `# ${title(name)}

${sentence}

**Who uses it.** Anybody who may read the public record.

**Words.** Those of GLOSSARY.md; a new one is added there first.
`

const index = ({
  name,
  sentence
}: ModulePlan): string => `import type { Module } from '../../platform/module.ts'
import { routes } from './routes.ts'

/** ${sentence} */
export const ${identifier(name)}: Module = { name: '${name}', routes }
`

const paths = ({ name }: ModulePlan): string => `/** The addresses of this module's pages. */
export const ${identifier(name)}Path = (): string => '/${name}'
`

const routes = ({
  name
}: ModulePlan): string => `import { type Answer, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { ${identifier(name)}Page } from './pages.tsx'
import { ${identifier(name)}Path } from './paths.ts'

const show = async (): Promise<Answer> => showPage(${identifier(name)}Page())

export const routes: readonly Route[] = [read({ name: '${name}', path: ${identifier(name)}Path(), answer: show })]
`

const pages = ({
  name,
  sentence
}: ModulePlan): string => `import type { Page } from '../../platform/answer.ts'
import { Empty } from '../../platform/parts/empty.tsx'

/** The page while there is nothing to show. */
export const ${identifier(name)}Page = (): Page => ({
  title: '${title(name)}',
  description: '${sentence}',
  main: <Empty what="Nothing is here yet." how="${sentence}" />
})
`

const test = ({ name, sentence }: ModulePlan): string => `import { expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { ${identifier(name)}Path } from './paths.ts'

it('says what belongs here while there is nothing to show', async () => {
  const site = await testSite()
  expect((await site.get(${identifier(name)}Path())).text).toContain('${sentence}')
})
`
