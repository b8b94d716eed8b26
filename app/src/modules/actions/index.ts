import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { actionFacts } from './facts.ts'
import { actionPath, actionsPath } from './paths.ts'
import { nameOf } from './rules.ts'
import { fillings, routes } from './routes.ts'
import { readActions } from './store.ts'

export { ageInFull } from './pages.tsx'
export { actionPath, actionsPath } from './paths.ts'
export type { OpenAction } from './rules.ts'
export { openActions } from './store.ts'

const findings = async (db: Database): Promise<readonly Finding[]> =>
  (await readActions(db)).map((action) => ({
    path: actionPath(action.slug),
    kind: 'Action',
    title: nameOf(action),
    text: [action.what, action.state, ...action.updates.map(({ said }) => said)].join(' '),
    on: action.updates.at(-1)?.asAt ?? action.born?.meeting ?? null
  }))

/** Actions born of resolutions, and promises made in debate. */
export const actions: Module = {
  name: 'actions',
  nav: { text: 'Actions', href: actionsPath() },
  routes,
  facts: [actionFacts],
  findings,
  fillings
}
