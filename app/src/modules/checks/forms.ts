import type { Sent } from '../../platform/visit.ts'
import { type KeepingDays, keepingDays } from './kept-rules.ts'
import type { Document } from './rules.ts'

/** The most a document may weigh, in bytes. */
export const maxBytes = 25 * 1024 * 1024

/** What is wrong with the form, and at which field. */
export interface FormProblem {
  readonly field: 'file' | 'text'
  readonly message: string
}

/** Reads the form: a file that was chosen, or else the text that was pasted. */
export const readForm = ({
  fields,
  file
}: Sent): { readonly document: Document } | { readonly problem: FormProblem } => {
  if (file !== null && file.bytes.length === 0) {
    return {
      problem: {
        field: 'file',
        message: `${file.name} is empty. Choose the document itself, not a shortcut to it.`
      }
    }
  }
  if (file !== null) return { document: { name: nameOf(file.name), bytes: file.bytes } }
  const text = fields['text']?.trim() ?? ''
  if (text === '')
    return { problem: { field: 'file', message: 'Choose a file, or paste the text of a report.' } }
  return { document: { name: 'pasted text.txt', bytes: new TextEncoder().encode(text) } }
}

/** For how many days the sender wants the check kept; null for not at all, which is what nothing chosen means. */
export const readKeeping = ({ fields }: Sent): KeepingDays | null =>
  keepingDays.find((days) => String(days) === fields['keep']) ?? null

/** What the keeper of a check says of a finding: which one, and why it is right as printed. */
export interface SaidOfFinding {
  readonly number: number
  readonly because: string
}

/** Reads what the keeper says of a finding, or why it is not an answer. */
export const readAnswer = ({ fields }: Sent): SaidOfFinding | { readonly problem: string } => {
  const because = fields['because']?.trim().slice(0, 1000) ?? ''
  const number = Number(fields['finding'])
  if (!Number.isInteger(number) || number < 1) return { problem: 'Choose the finding that you answer.' }
  if (because.length < 10) return { problem: 'Say in a sentence why the figure is right as printed.' }
  return { number, because }
}

// Some browsers send the whole path; only the last part is the visitor's name for it.
const nameOf = (name: string): string => name.replace(/^.*[/\\]/, '')
