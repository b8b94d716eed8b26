import { Refused } from './reading.ts'

/** How much work a file may cause. Every limit is generous for a real agenda pack and small beside a server's memory. */
export interface Limits {
  /** Size of the file in bytes. */
  readonly bytes: number
  /** Pages of a PDF, slides of a presentation, sheets of a workbook. */
  readonly pages: number
  /** Bytes that one Office file may unpack to, whatever its headers claim. */
  readonly unzippedBytes: number
  /** How many times its packed size one part of an Office file may unpack to, once it is past a megabyte. */
  readonly unzipRatio: number
  /** Headings, paragraphs, items, captions and tables. */
  readonly blocks: number
  /** Cells of all tables together. */
  readonly cells: number
  /** Elements, lists or tables inside one another. */
  readonly depth: number
  /** Time for the whole reading, in milliseconds. It is looked at between steps, so a reading may run a little over. */
  readonly milliseconds: number
}

/** The limits that hold where none are given: sizes in bytes, time in milliseconds. */
export const defaultLimits: Limits = {
  bytes: 25_000_000,
  pages: 1_000,
  unzippedBytes: 200_000_000,
  unzipRatio: 200,
  blocks: 200_000,
  cells: 500_000,
  depth: 400,
  milliseconds: 60_000
}

/** What the readers are given: the file's name for messages, the limits, and a check of the time. */
export interface Job {
  readonly name: string
  readonly limits: Limits
  /** Throws {@link Refused} with `timed_out` once the time is up. */
  readonly checkTime: () => void
}

export function startJob(name: string, limits: Partial<Limits> = {}): Job {
  const all = { ...defaultLimits, ...limits }
  const deadline = performance.now() + all.milliseconds
  return {
    name,
    limits: all,
    checkTime() {
      if (performance.now() <= deadline) return
      throw new Refused(
        'timed_out',
        `${name} was still being read after ${all.milliseconds / 1000} seconds`,
        'Split it into smaller files, or allow more time.'
      )
    }
  }
}

export function refuseTooMany(job: Job, what: 'blocks' | 'cells', count: number): void {
  if (count <= job.limits[what]) return
  throw new Refused(
    'too_large',
    `${job.name} holds more than ${job.limits[what].toLocaleString('en-GB')} ${what === 'blocks' ? 'paragraphs' : 'table cells'}`,
    'Split it into smaller files. Large tables of records are better imported as data.'
  )
}

/** @throws {Refused} `too_many_pages` where a file has more slides or sheets than the limit on pages */
export function refuseTooManyPages(job: Job, what: 'slides' | 'sheets', count: number): void {
  if (count <= job.limits.pages) return
  const [has, most] = [count, job.limits.pages].map((number) => number.toLocaleString('en-GB'))
  const message = `${job.name} has ${has} ${what}; the most that is read is ${most}`
  throw new Refused('too_many_pages', message, 'Split it into smaller files.')
}

// Far more than any report, and little beside a server's memory: one long string may be used in a million cells.
const mostLetters = 50_000_000

/** @throws {Refused} `too_large` where the text of a file, written out, is longer than any report */
export function refuseTooLong(job: Job, letters: number): void {
  if (letters <= mostLetters) return
  const message = `${job.name} comes to more than ${mostLetters / 1_000_000} million letters`
  throw new Refused('too_large', message, 'Split it into smaller files.')
}
