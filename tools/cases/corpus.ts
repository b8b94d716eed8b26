import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseDocument, parsePassage, type Labelled } from './labels.ts'

/** Reads a `.jsonl` file of passages, or the `labels.json` of a document together with the report beside it. */
export const readLabelled = (file: string): readonly Labelled[] => {
  if (!existsSync(file)) throw new Error(`${file}: no such file`)
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.jsonl')) return [parseDocument(parseJson(text, file), reportBeside(file), file)]
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

const reportBeside = (file: string): { readonly name: string; readonly text: string } => {
  const folder = dirname(file)
  const name = readdirSync(folder).find((name) => /^report\.(txt|md|html)$/.test(name))
  if (name === undefined)
    throw new Error(`${folder}: no report.txt, report.md or report.html beside ${basename(file)}`)
  return { name, text: readFileSync(join(folder, name), 'utf8') }
}

/** The files of the corpus under `cases/figures`: passages and documents, in order of name. */
export const corpusFiles = (root: string): readonly string[] => {
  const passages = filesIn(join(root, 'passages')).filter((file) => file.endsWith('.jsonl'))
  const documents = filesIn(join(root, 'documents')).map((folder) => join(folder, 'labels.json'))
  return [...passages, ...documents.filter((file) => existsSync(file))]
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name))
    : []
