import type { Module } from '../../platform/module.ts'
import { searchPath } from './paths.ts'
import { routes } from './routes.ts'

export { searchPath } from './paths.ts'
export { reindex } from './store.ts'

/** Finding anything the public may read. */
export const search: Module = { name: 'search', routes, nav: { text: 'Search', href: searchPath() } }
