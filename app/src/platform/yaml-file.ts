import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** What a YAML file holds, or each thing that is wrong with it: the file, the line, and what. */
export type YamlReading<Of> =
  | { readonly ok: true; readonly data: Of }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a YAML file by a schema. */
export const readYaml = <Of>(name: string, text: string, schema: z.ZodType<Of>): YamlReading<Of> => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error) => `${name}:${lines.linePos(error.pos[0]).line}: ${firstLine(error.message)}`
    )
    return { ok: false, problems }
  }
  const fitted = schema.safeParse(document.toJS())
  if (fitted.success) return { ok: true, data: fitted.data }
  const problems = fitted.error.issues.map(
    (issue) => `${name}:${lineOf(document, lines, issue.path)}: ${wordsOf(issue)}`
  )
  return { ok: false, problems }
}

// The deepest part of the path that is really in the file: a missing field is reported where its owner begins.
const lineOf = (document: Document, lines: LineCounter, path: readonly PropertyKey[]): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (hasRange(node)) return lines.linePos(node.range[0]).line
  }
  return 1
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)

const wordsOf = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`

const firstLine = (text: string): string => text.split('\n')[0] ?? text
