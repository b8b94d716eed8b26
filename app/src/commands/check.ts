import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { check, type Report, reportJson, reportsSarif, reportText, withAnswers } from '@scrutable/figures'
import { readPaper } from '@scrutable/papers'
import type { CheckedPaper } from '../modules/checks/index.ts'
import { answersFor } from './answers.ts'
import { watchFiles } from './watch.ts'
import { writeWordCopy } from './word-copy.ts'

const formats = ['text', 'json', 'sarif', 'html'] as const
type Format = (typeof formats)[number]

/**
 * `scrutable check [--format text|json|sarif|html] [--watch] [--word-copy OUT.docx] FILE…`: 0 where nothing fails, 1 where something does, 2 where
 * a file could not be read; the others are checked all the same. With `--watch` it goes on, checking each file as it changes.
 */
export const runCheck = async (args: readonly string[]): Promise<number> => {
  const asked = readArguments(args)
  if (!asked.ok) return refuse(asked.message)
  if (asked.wordCopy !== null) return writeWordCopy(asked.wordCopy, await checkFile(asked.files[0] ?? ''))
  const code = await checkFiles(asked.files, asked.format)
  if (!asked.isWatching) return code
  return watchFiles(asked.files, (file) => checkFiles([file], asked.format))
}

const checkFiles = async (files: readonly string[], format: Format): Promise<number> => {
  const checked: CheckedPaper[] = []
  let isAnyUnread = false
  for (const file of files) {
    const outcome = await checkFile(file)
    if (typeof outcome === 'string') {
      isAnyUnread = true
      process.stderr.write(`scrutable: ${outcome}\n`)
    } else {
      checked.push(outcome)
      // One file, one line, as soon as it is known; the other formats are one document.
      if (format === 'text' || format === 'json') process.stdout.write(lineOf(outcome, format))
    }
  }
  process.stdout.write(await documentOf(checked, format))
  if (isAnyUnread) return 2
  return checked.some(({ report }) => report.claims.some((claim) => claim.verdict === 'fails')) ? 1 : 0
}

type Arguments =
  | {
      readonly ok: true
      readonly format: Format
      readonly isWatching: boolean
      /** Where to write a copy of the one Word document with comments, or null. */
      readonly wordCopy: string | null
      readonly files: readonly string[]
    }
  | { readonly ok: false; readonly message: string }

const readArguments = (args: readonly string[]): Arguments => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        watch: { type: 'boolean', default: false },
        'word-copy': { type: 'string' }
      },
      allowPositionals: true
    })
    const format = formats.find((known) => known === values.format)
    if (!format)
      return { ok: false, message: `there is no format "${values.format}": choose text, json, sarif or html` }
    if (positionals.length === 0)
      return { ok: false, message: 'name at least one file to check, or "-" for standard input' }
    if (values.watch && positionals.includes('-'))
      return { ok: false, message: 'standard input cannot be watched: name a file' }
    const wordCopy = values['word-copy'] ?? null
    if (wordCopy !== null && (positionals.length !== 1 || !/\.docx$/i.test(positionals[0] ?? '')))
      return { ok: false, message: '--word-copy takes one file, and that a Word document (.docx)' }
    return { ok: true, format, isWatching: values.watch, wordCopy, files: positionals }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

const refuse = (message: string): number => {
  process.stderr.write(`scrutable check: ${message}\n`)
  return 2
}

const checkFile = async (file: string): Promise<CheckedPaper | string> => {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
    const reading = await readPaper(bytes, { name: file === '-' ? 'standard input' : file })
    if (!reading.ok) return `${reading.message}. ${reading.remedy}`
    const report = await answeredReport(file, bytes, check(reading.paper))
    return typeof report === 'string' ? report : { ok: true, name: file, paper: reading.paper, report }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return `${file}: ${readingErrors[String(error.code)] ?? error.message}`
    throw error
  }
}

const answeredReport = async (file: string, bytes: Uint8Array, report: Report): Promise<Report | string> => {
  const read = await answersFor(file, bytes)
  return read.ok ? withAnswers(report, read.answers).report : read.problems.join('\n')
}

const readingErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read this file',
  EISDIR: 'this is a folder; name the files in it'
}

const lineOf = ({ name, paper, report }: CheckedPaper, format: 'text' | 'json'): string =>
  format === 'text'
    ? `${reportText(name, report)}\n`
    : `${JSON.stringify(reportJson(name, paper.text, report))}\n`

const documentOf = async (checked: readonly CheckedPaper[], format: Format): Promise<string> => {
  if (format === 'sarif') {
    const files = checked.map(({ name, paper, report }) => ({ file: name, text: paper.text, report }))
    return `${JSON.stringify(reportsSarif(files), null, 2)}\n`
  }
  if (format !== 'html') return ''
  const { checkedHtml } = await import('./check-html.tsx')
  return checkedHtml(checked)
}
