import { check, type Report } from '@scrutable/figures'
import { readPaper } from '@scrutable/papers'
import type { Labelled } from './labels.ts'

/** A labelled text as the checker read it. */
export interface Checked {
  readonly labelled: Labelled
  /** The text in which the claims' offsets count. */
  readonly text: string
  readonly report: Report
}

/**
 * Reads a labelled text as the file that it would be, and checks it. Throws where the file is refused, and where labels
 * are offsets into a file that is not read letter for letter.
 */
export const checkLabelled = async (labelled: Labelled): Promise<Checked> => {
  const reading = await readPaper(new TextEncoder().encode(labelled.text), { name: labelled.name })
  if (!reading.ok) throw new Error(`${labelled.id}: ${reading.message} ${reading.remedy}`)
  if (labelled.labels.some(({ place }) => place !== null) && reading.paper.text !== labelled.text)
    throw new Error(
      `${labelled.id}: its labels are offsets, and ${labelled.name} is not read letter for letter`
    )
  return { labelled, text: reading.paper.text, report: check(reading.paper) }
}
