import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { slot } from '../../platform/slots.ts'
import type { Visit } from '../../platform/visit.ts'
import { commitmentJson, planJson } from './api.ts'
import { commitmentPage } from './commitment-page.tsx'
import { noPlanPage, planPage } from './pages.tsx'
import { commitmentPath, planPath } from './paths.ts'
import type { Commitment } from './rules.ts'
import { readChapters, readCommitment, readCommitments, readPlan, readRatingMeanings } from './store.ts'

/** What later modules know of a commitment: its measures, where it stands on the work programme. */
export const commitmentMatters = slot<Commitment>('commitment: matters')

const params = z.object({ slug: z.string() })
type OfCommitment = Visit<z.infer<typeof params>>

const showPlan = async ({ db }: Visit): Promise<Answer> => {
  const plan = await readPlan(db)
  if (!plan) return showPage(noPlanPage())
  const [chapters, meanings, commitments] = await Promise.all([
    readChapters(db),
    readRatingMeanings(db),
    readCommitments(db)
  ])
  return showPage(planPage({ plan, chapters, meanings, commitments }))
}

const givePlan = async ({ db }: Visit): Promise<Answer> => {
  const plan = await readPlan(db)
  if (!plan) return noPlan
  return showJson(
    planJson({ plan, meanings: await readRatingMeanings(db), commitments: await readCommitments(db) })
  )
}

const showCommitment = async (visit: OfCommitment): Promise<Answer> => {
  const commitment = await readCommitment(visit.db, visit.params.slug)
  if (!commitment) return noCommitment
  return showPage(
    commitmentPage({
      commitment,
      meanings: await readRatingMeanings(visit.db),
      matters: await visit.fill(commitmentMatters, commitment)
    })
  )
}

const giveCommitment = async ({ db, params: { slug } }: OfCommitment): Promise<Answer> => {
  const commitment = await readCommitment(db, slug)
  return commitment ? showJson(commitmentJson(commitment)) : noCommitment
}

const noPlan = refuse('not_found', 'No plan has been loaded.', 'Load a folder of facts that has plan.yaml.')

const noCommitment = refuse(
  'not_found',
  'The record has no commitment by that address.',
  'Choose a commitment from the plan.'
)

export const routes: readonly Route[] = [
  read({ name: 'plan', path: planPath(), answer: showPlan }),
  read({ name: 'plan as data', path: `${planPath()}.json`, answer: givePlan }),
  read({ name: 'commitment', path: commitmentPath(':slug'), params, answer: showCommitment }),
  read({
    name: 'commitment as data',
    path: `${commitmentPath(':slug')}.json`,
    params,
    answer: giveCommitment
  })
]
