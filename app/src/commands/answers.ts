import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Answer } from '@scrutable/figures'
import { z } from 'zod'
import { readYaml } from '../platform/yaml-file.ts'

const answersFile = '.scrutable.yaml'

// YAML reads 21.7 as a number; what counts is how it is printed.
const printed = z.union([z.string(), z.number()]).transform(String)

const schema = z.strictObject({
  answers: z.array(
    z.strictObject({
      /** The file that it is about; every file of the folder where it is left out. */
      file: z.string().optional(),
      figure: printed,
      from: z.array(printed).default([]),
      because: z.string().min(1)
    })
  )
})

/** The answers to findings in a file, or what is wrong with the file that holds them. */
export type Answers =
  | { readonly ok: true; readonly answers: readonly Answer[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * The answers to findings in a file: those of `.scrutable.yaml` beside it, and notes in the file itself where it is text,
 * such as `<!-- scrutable: 21.7% (from 12,162; 13,610) is right because … -->`.
 */
export const answersFor = async (file: string, bytes: Uint8Array): Promise<Answers> => {
  const inline = /\.(txt|md|markdown|html?)$/i.test(file)
    ? inlineAnswers(new TextDecoder().decode(bytes))
    : []
  const path = join(dirname(file), answersFile)
  if (file === '-' || !existsSync(path)) return { ok: true, answers: inline }
  const read = readYaml(path, await readFile(path, 'utf8'), schema)
  if (!read.ok) return read
  const beside = read.data.answers
    .filter((answer) => answer.file === undefined || answer.file === basename(file))
    .map(({ figure, from, because }) => ({ stated: figure, from, because }))
  return { ok: true, answers: [...beside, ...inline] }
}

const notePattern =
  /scrutable: (?<stated>[^(\n]{1,80}?) \(from (?<from>[^)\n]{1,200})\) is right because (?<because>[^\n]{1,500}?)(?:-->|\]|\n|$)/g

const inlineAnswers = (text: string): readonly Answer[] =>
  Array.from(text.matchAll(notePattern), ({ groups }) => ({
    stated: groups?.['stated'] ?? '',
    from: (groups?.['from'] ?? '').split(';').map((figure) => figure.trim()),
    because: (groups?.['because'] ?? '').trim()
  }))
