import { type Answer, withAnswers } from '@scrutable/figures'
import type { CheckedPaper } from './rules.ts'

/** How long a sender may keep a checked document, in days. */
export const keepingDays = [7, 30, 90] as const

export type KeepingDays = (typeof keepingDays)[number]

/** The two links to a kept check: one to read it, one to answer findings and to delete it. */
export interface Links {
  readonly reader: string
  readonly keeper: string
}

/** When a check that is kept for so many days is deleted. */
export const endsAt = (keptAt: Date, days: KeepingDays): Date =>
  new Date(keptAt.getTime() + days * 86_400_000)

/** A kept document with its keeper's answers: what was answered no longer stands among the findings. */
export const answeredPaper = (kept: {
  readonly checked: CheckedPaper
  readonly answers: readonly Answer[]
}): CheckedPaper => ({ ...kept.checked, report: withAnswers(kept.checked.report, kept.answers).report })
