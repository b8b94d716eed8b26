import type { Module } from '../../platform/module.ts'
import { aboutPath, accessibilityPath } from './paths.ts'
import { routes } from './routes.ts'

/** Pages about the site itself. */
export const about: Module = {
  name: 'about',
  routes,
  foot: [
    { text: 'About the data', href: aboutPath() },
    { text: 'Accessibility', href: accessibilityPath() }
  ]
}
