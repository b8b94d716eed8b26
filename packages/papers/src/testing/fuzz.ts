import { setTimeout } from 'node:timers/promises'
import { isOfPdfLibrary } from '../pdf/fallen-promises.ts'
import { readPaper } from '../read-paper.ts'
import type { Paper } from '../paper.ts'
import type { PaperReading, RefusalCode } from '../reading.ts'
import { brokenPlaces } from './broken-places.ts'
import { goldenInputs } from './golden-inputs.ts'
import type { GoldenInput } from './golden-inputs.ts'
import { seededRandom, spoil } from './mutations.ts'

const codes: Readonly<Record<RefusalCode, true>> = {
  unknown_type: true,
  empty: true,
  password: true,
  scan_without_text: true,
  corrupt: true,
  too_large: true,
  too_many_pages: true,
  too_deep: true,
  hostile: true,
  timed_out: true
}
const longestReading = 5000

/** What came of reading spoilt files. A round is known by its seed, and the same again. */
export interface FuzzReport {
  rounds: number
  /** How many were read, and how many were refused with which code. */
  readonly outcomes: Record<string, number>
  /** What broke, with the seed and the case. */
  readonly failures: string[]
  worst: { readonly milliseconds: number; readonly round: string }
}

/** What is spoilt, and what else is asked of each paper that can still be read. */
export interface FuzzOptions {
  readonly inputs?: readonly GoldenInput[]
  /** Looks at a paper and returns what is wrong with it. */
  readonly look?: (paper: Paper) => readonly string[]
}

/** Reads spoilt files, the golden ones if no others are given, one a seed from the first on, until told to stop. */
export async function fuzz(
  firstSeed: number,
  goesOn: (rounds: number) => boolean,
  { inputs = goldenInputs(), look = () => [] }: FuzzOptions = {}
): Promise<FuzzReport> {
  const report: FuzzReport = { rounds: 0, outcomes: {}, failures: [], worst: { milliseconds: 0, round: '' } }
  // A promise that a reader lets fall would end a server, whoever reads.
  const noteFallen = (error: unknown) => {
    if (!isOfPdfLibrary(error))
      report.failures.push(`by seed ${firstSeed + report.rounds}: let fall ${String(error)}`)
  }
  process.on('unhandledRejection', noteFallen)
  for (; goesOn(report.rounds); report.rounds += 1)
    await readSpoilt({ inputs, look }, firstSeed + report.rounds, report)
  await setTimeout(10)
  process.off('unhandledRejection', noteFallen)
  return report
}

async function readSpoilt(
  { inputs, look }: Required<FuzzOptions>,
  seed: number,
  report: FuzzReport
): Promise<void> {
  const random = seededRandom(seed)
  const pick = () => inputs[Math.floor(random() * inputs.length)]
  const [input, other] = [pick(), pick()]
  if (!input || !other) throw new Error('There are no cases to spoil.')
  const round = `seed ${seed}, cases/${input.case}`
  const bytes = await spoil(input.bytes, other.bytes, random)
  const started = performance.now()
  try {
    const reading = await readPaper(bytes, { name: input.name })
    const outcome = reading.ok ? 'read' : reading.code
    report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1
    for (const fault of [...faultsOf(reading), ...(reading.ok ? look(reading.paper) : [])])
      report.failures.push(`${round}: ${fault}`)
  } catch (error) {
    report.failures.push(`${round}: threw ${error instanceof Error ? error.stack : String(error)}`)
  }
  const milliseconds = Math.round(performance.now() - started)
  if (milliseconds > longestReading) report.failures.push(`${round}: took ${milliseconds} ms`)
  if (milliseconds > report.worst.milliseconds) report.worst = { milliseconds, round }
}

/** How a reading breaks what is promised of every file, whole or broken. Empty if it does not. */
export function faultsOf(reading: PaperReading): string[] {
  if (!reading.ok) return reading.code in codes ? [] : [`refused with the unknown code ${reading.code}`]
  const { blocks, furniture, pages, printed = [], text } = reading.paper
  const faults = brokenPlaces(reading.paper)
  if (text.trim() === '') faults.push('read as a paper without a letter')
  for (const one of furniture)
    if (text.slice(one.start, one.end) !== one.text) faults.push(`"${one.text}" is not at ${one.start}`)
  for (const { number, start, end } of pages)
    if (start > end || end > text.length) faults.push(`page ${number} is from ${start} to ${end}`)
  for (let at = 0; at < printed.length; at += 8) {
    const [start = -1, end = -1, page = 0] = printed.slice(at, at + 8)
    if (!(start >= 0 && start < end && end <= text.length && page >= 1 && page <= pages.length))
      faults.push(`a piece is printed from ${start} to ${end} on page ${page}`)
  }
  for (const { page } of blocks)
    if (page !== null && !(page >= 1 && page <= pages.length)) faults.push(`there is no page ${page}`)
  return faults
}

if (import.meta.main) {
  const minutes = Number(process.argv[2] ?? 1)
  const end = performance.now() + minutes * 60_000
  const report = await fuzz(Number(process.argv[3] ?? 1), () => performance.now() < end)
  const { rounds, outcomes, worst, failures } = report
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`)
  process.stdout.write(
    `${rounds} spoilt files: ${counts.join(', ')}\nThe slowest took ${worst.milliseconds} ms (${worst.round}).\n`
  )
  process.stdout.write(failures.length === 0 ? 'Nothing broke.\n' : `${failures.join('\n')}\n`)
  process.exitCode = failures.length === 0 ? 0 : 1
}
