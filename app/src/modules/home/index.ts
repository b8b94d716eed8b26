import type { Module } from '../../platform/module.ts'
import { routes } from './routes.ts'

/** The front page. */
export const home: Module = { name: 'home', routes }
