import { z } from 'zod'
import { type Answer, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { resultsJson } from './api.ts'
import { emptySearchPage, resultsPage } from './pages.tsx'
import { countMatches, findMatches } from './store.ts'

const query = z.object({
  q: z.string().trim().max(200, 'is longer than 200 letters').default(''),
  kind: z.string().max(40).default(''),
  page: z.coerce
    .number('is not the number of a page')
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(1000, 'is more than 1000')
    .default(1)
})

type SearchVisit = Visit<unknown, z.infer<typeof query>>

const showResults = async ({ db, query: { q, kind, page } }: SearchVisit): Promise<Answer> => {
  if (q === '') return showPage(emptySearchPage())
  const [counts, matches] = [await countMatches(db, q), await findMatches(db, { words: q, kind, page })]
  return showPage(resultsPage({ words: q, kind, page, counts, matches }))
}

const showResultsJson = async ({ db, query: { q, kind, page } }: SearchVisit): Promise<Answer> =>
  showJson(resultsJson(q, await countMatches(db, q), await findMatches(db, { words: q, kind, page })))

export const routes: readonly Route[] = [
  read({ name: 'search', path: '/search', query, answer: showResults }),
  read({ name: 'search as JSON', path: '/search.json', query, answer: showResultsJson })
]
