import type { Module } from '../../platform/module.ts'
import { deleteEnded } from './kept-store.ts'
import { checkPath } from './paths.ts'
import { routes } from './routes.ts'

export { checkedPage } from './pages.tsx'
export { checkPath } from './paths.ts'
export type { CheckedPaper } from './rules.ts'

/** Checking the figures of a report. */
export const checks: Module = {
  name: 'checks',
  routes,
  nav: { text: 'Check a report', href: checkPath() },
  tidy: deleteEnded
}
