import { showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { aboutPage, accessibilityPage } from './pages.tsx'
import { aboutPath, accessibilityPath } from './paths.ts'

export const routes: readonly Route[] = [
  read({ name: 'about the data', path: aboutPath(), answer: async ({ site }) => showPage(aboutPage(site)) }),
  read({
    name: 'accessibility',
    path: accessibilityPath(),
    answer: async () => showPage(accessibilityPage())
  })
]
