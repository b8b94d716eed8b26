import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { identifier, moduleFiles, type ModulePlan } from './new-module-files.ts'

const usage = 'npm run new-module -- site-visits "Where the panel went and what it saw."'

/** What was written, or why nothing was. */
export type Written =
  | { readonly ok: true; readonly files: readonly string[]; readonly next: string }
  | { readonly ok: false; readonly reason: string }

/** Writes a working module under a house's `app/src/modules`; refuses rather than overwrites. */
export const writeModule = (root: string, plan: ModulePlan): Written => {
  const folder = join(root, 'app', 'src', 'modules', plan.name)
  const reason = refusal(plan) ?? (existsSync(folder) ? `The module ${plan.name} is there already.` : null)
  if (reason !== null) return { ok: false, reason }
  mkdirSync(folder, { recursive: true })
  const files = Object.entries(moduleFiles({ ...plan, sentence: plan.sentence.replace(/\.?$/, '.') }))
  for (const [file, text] of files) writeFileSync(join(folder, file), text)
  return {
    ok: true,
    files: files.map(([file]) => `app/src/modules/${plan.name}/${file}`),
    next: nextStep(plan.name)
  }
}

const refusal = ({ name, sentence }: ModulePlan): string | null => {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    return `"${name}" is no name for a folder: use small letters and hyphens.\n${usage}`
  if (!/^[A-Z][^'"{}<>`\\]{9,90}$/.test(sentence)) {
    return `"${sentence}" is not a sentence of 10 to 91 letters that begins with a capital and has no quotation marks.\n${usage}`
  }
  return null
}

const nextStep = (name: string): string =>
  `Now list it in app/src/modules.ts, after the modules it imports:
  import { ${identifier(name)} } from './modules/${name}/index.ts'
  …, ${identifier(name)}]`

if (import.meta.main) {
  const [name = '', sentence = ''] = process.argv.slice(2)
  const written = writeModule(fileURLToPath(new URL('..', import.meta.url)), { name, sentence })
  if (written.ok) console.log([...written.files, written.next].join('\n'))
  else {
    console.error(written.reason)
    process.exitCode = 1
  }
}
