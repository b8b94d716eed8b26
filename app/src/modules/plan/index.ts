import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { planFacts } from './facts.ts'
import { commitmentPath, planPath } from './paths.ts'
import { captionOf, countByRating, latestRating, type RatingCount } from './rules.ts'
import { routes } from './routes.ts'
import { readCommitments, readPlan } from './store.ts'

export { commitmentPath, planPath } from './paths.ts'
export { commitmentMatters } from './routes.ts'
export { captionOf, sayCounts } from './rules.ts'
export type { Commitment, RatingCount } from './rules.ts'
export { readCommitments } from './store.ts'
export type { PlanTables } from './store.ts'

/** The plan's state in one glance, for the home page. */
export interface PlanState {
  readonly title: string
  /** "Q1 2025/26", the newest quarter that was rated, or null. */
  readonly quarter: string | null
  /** Worst first; the last is for colours that cannot be read. */
  readonly counts: readonly RatingCount[]
  readonly total: number
}

/** How many commitments have each rating now; null before a plan is loaded. */
export const commitmentsByRating = async (db: Database): Promise<PlanState | null> => {
  const plan = await readPlan(db)
  if (!plan) return null
  const commitments = await readCommitments(db)
  const quarters = commitments.flatMap((each) => latestRating(each)?.quarter ?? [])
  const newest = quarters.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  return {
    title: plan.title,
    quarter: newest?.name ?? null,
    counts: countByRating(commitments),
    total: commitments.length
  }
}

const findings = async (db: Database): Promise<readonly Finding[]> =>
  (await readCommitments(db)).map((commitment) => ({
    path: commitmentPath(commitment.slug),
    kind: 'Commitment',
    title: commitment.title,
    text: [captionOf(commitment), commitment.about, commitment.chapter?.title, commitment.report]
      .filter((part) => part !== undefined)
      .join('. '),
    on: latestRating(commitment)?.quarter.to ?? null
  }))

/** The police and crime plan: its commitments, and how each is rated. */
export const plan: Module = {
  name: 'plan',
  nav: { text: 'Plan', href: planPath() },
  routes,
  facts: [planFacts],
  findings
}
