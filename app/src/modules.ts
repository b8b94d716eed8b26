import { about } from './modules/about/index.ts'
import { actions } from './modules/actions/index.ts'
import { checks } from './modules/checks/index.ts'
import { home } from './modules/home/index.ts'
import { meetings } from './modules/meetings/index.ts'
import { people } from './modules/people/index.ts'
import { performance } from './modules/performance/index.ts'
import { plan } from './modules/plan/index.ts'
import { programme } from './modules/programme/index.ts'
import { questions } from './modules/questions/index.ts'
import { search } from './modules/search/index.ts'
import type { Module } from './platform/module.ts'

/** What the site does, in order: a module knows only those above it. */
export const modules: readonly Module[] = [
  people,
  plan,
  performance,
  meetings,
  questions,
  actions,
  programme,
  checks,
  search,
  home,
  about
]

/** The site's main parts, in the order of the navigation: what happens first, then who and how. */
export const navigation: readonly Module[] = [
  meetings,
  actions,
  plan,
  performance,
  programme,
  questions,
  people,
  checks,
  search
]
