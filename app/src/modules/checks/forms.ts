import type { Sent } from '../../platform/visit.ts'
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

// Some browsers send the whole path; only the last part is the visitor's name for it.
const nameOf = (name: string): string => name.replace(/^.*[/\\]/, '')
