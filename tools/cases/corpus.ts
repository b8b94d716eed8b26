import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument, parsePassage, type Labelled } from './labels.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Reads a `.jsonl` file of passages, or the `labels.json` of a document together with its report: the one beside it, or
 * the `file` that it names from the root of the checkout. Where there is no such file, says so and reads nothing.
 */
export const readLabelled = (file: string): readonly Labelled[] => {
  if (!existsSync(file)) throw new Error(`${file}: no such file`)
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.jsonl')) return readDocument(parseJson(text, file), file)
  return text.split('\n').flatMap((line, n) => {
    const place = `${file}:${n + 1}`
    return line.trim() === '' ? [] : [parsePassage(parseJson(line, place), place)]
  })
}

const parseJson = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${place}: not JSON (${String(error)})`, { cause: error })
  }
}

interface Report {
  readonly name: string
  readonly text: string
}

const readDocument = (labels: unknown, file: string): readonly Labelled[] => {
  const source = sourceOf(labels)
  const report = source === null ? reportBeside(file) : reportElsewhere(source, file)
  return report === null ? [] : [parseDocument(labels, report, file)]
}

/** A report that is not part of the checkout, and what its bytes must come to for offsets into it to count. */
interface Source {
  readonly file: string
  readonly sha256: string
}

const sourceOf = (labels: unknown): Source | null => {
  if (typeof labels !== 'object' || labels === null || !('file' in labels)) return null
  return { file: String(labels.file), sha256: 'sha256' in labels ? String(labels.sha256) : '' }
}

const reportElsewhere = ({ file, sha256 }: Source, labels: string): Report | null => {
  const path = join(checkout, file)
  if (!existsSync(path)) {
    console.warn(`Skipped: ${labels}, for ${file} is not beside this checkout`)
    return null
  }
  const bytes = readFileSync(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found === sha256) return { name: basename(file), text: bytes.toString('utf8') }
  throw new Error(
    `${labels}: its offsets are into another text of ${file}: sha256 is to be ${sha256}, and is ${found}; put back that text, or label this one`
  )
}

const reportBeside = (file: string): Report => {
  const folder = dirname(file)
  const name = readdirSync(folder).find((name) => /^report\.(txt|md|html)$/.test(name))
  if (name === undefined)
    throw new Error(`${folder}: no report.txt, report.md or report.html beside ${basename(file)}`)
  return { name, text: readFileSync(join(folder, name), 'utf8') }
}

/** The files of the corpus under `cases/figures`: passages and documents, in order of name, and the reference pack. */
export const corpusFiles = (root: string): readonly string[] => {
  const passages = filesIn(join(root, 'passages')).filter((file) => file.endsWith('.jsonl'))
  const documents = filesIn(join(root, 'documents')).map((folder) => join(folder, 'labels.json'))
  const pack = join(root, 'reference-pack', 'labels.json')
  return [...passages, ...[...documents, pack].filter((file) => existsSync(file))]
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name))
    : []
