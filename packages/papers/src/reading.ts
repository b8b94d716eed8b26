import type { Paper } from './paper.ts'

/** Why a file was not read. The codes are stable: programs may compare them. */
export type RefusalCode =
  | 'unknown_type'
  | 'empty'
  | 'password'
  | 'scan_without_text'
  | 'corrupt'
  | 'too_large'
  | 'too_many_pages'
  | 'too_deep'
  | 'hostile'
  | 'timed_out'

/** A file that was not read: `message` names the file and what is wrong, `remedy` says what to do. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
  readonly remedy: string
}

/** What reading a file gives: the paper, or why it was not read. */
export type PaperReading = { readonly ok: true; readonly paper: Paper } | Refusal

/** Thrown inside the readers and turned into a {@link Refusal} at the door, so that no reader passes refusals by hand. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly remedy: string

  constructor(code: RefusalCode, message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}
