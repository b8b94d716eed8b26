import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Route } from '../app/src/platform/route.ts'
import { floors } from './guards/floors.ts'
import { moduleShape } from './guards/module-shape.ts'
import { readmes } from './guards/readmes.ts'
import { treeOf } from './guards/tree.ts'
import { writeModule } from './new-module.ts'

const house = fileURLToPath(new URL('..', import.meta.url))
const plan = { name: 'site-visits', sentence: 'Where the panel went and what it saw.' }

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'))
})

afterEach(() => rmSync(root, { recursive: true }))

const write = (): readonly string[] => {
  const written = writeModule(root, plan)
  if (!written.ok) throw new Error(written.reason)
  return written.files
}

it('writes a module that the guards are content with once it is listed', () => {
  const files = write()
  const list =
    "import { siteVisits } from './modules/site-visits/index.ts'\nexport const modules = [siteVisits]"
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
  const tree = treeOf({ 'app/src/modules.ts': list, ...Object.fromEntries(texts) })
  expect(moduleShape.look(tree)).toEqual({ looked: 1, breaches: [] })
  expect(readmes.look(tree)).toEqual({ looked: 1, breaches: [] })
  expect(floors.look(tree).breaches).toEqual([])
})

it('writes a route that answers a page saying what belongs there', async () => {
  write()
  mkdirSync(join(root, 'app', 'src'), { recursive: true })
  cpSync(join(house, 'app', 'src', 'platform'), join(root, 'app', 'src', 'platform'), { recursive: true })
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'))
  // What the module just written exports, as its own types would say.
  const { siteVisits } = (await import(join(root, 'app/src/modules/site-visits/index.ts'))) as {
    readonly siteVisits: { readonly routes: readonly Route[] }
  }
  const [route] = siteVisits.routes
  // The page asks nothing of the visit.
  const answer = await route!.answer({} as never)
  expect(route!.path).toBe('/site-visits')
  expect(answer).toMatchObject({
    kind: 'page',
    status: 200,
    page: { title: 'Site visits', description: plan.sentence }
  })
})

it('says which lines to add to the list of modules', () => {
  const written = writeModule(root, plan)
  expect(written).toMatchObject({
    ok: true,
    next: expect.stringContaining("from './modules/site-visits/index.ts'") as string
  })
})

it.each(['', 'Visits', 'visits2', '../visits', 'site_visits', 'site--visits'])(
  'refuses the name %j',
  (name) => {
    expect(writeModule(root, { ...plan, name })).toMatchObject({ ok: false })
  }
)

it.each(['', 'too short.', 'small at the beginning.', "Breaks the reader's code."])(
  'refuses the sentence %j',
  (sentence) => {
    expect(writeModule(root, { ...plan, sentence })).toMatchObject({ ok: false })
  }
)

it('ends the sentence where its writer did not', () => {
  const written = writeModule(root, { ...plan, sentence: 'Where the panel went' })
  expect(written.ok).toBe(true)
  expect(readFileSync(join(root, 'app/src/modules/site-visits/README.md'), 'utf8')).toContain(
    '\nWhere the panel went.\n'
  )
})

it('leaves a module that is there already as it is', () => {
  write()
  const readme = join(root, 'app/src/modules/site-visits/README.md')
  const before = readFileSync(readme, 'utf8')
  expect(writeModule(root, { ...plan, sentence: 'Another sentence altogether.' })).toEqual({
    ok: false,
    reason: 'The module site-visits is there already.'
  })
  expect(readFileSync(readme, 'utf8')).toBe(before)
})
