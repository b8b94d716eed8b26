import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Component, Option } from './govuk-types.ts'

const app = fileURLToPath(new URL('../app/', import.meta.url))
const installed = dirname(createRequire(join(app, 'package.json')).resolve('govuk-frontend/package.json'))
const folder = join(installed, 'dist/govuk/components')

/** Where the typed components are written. */
export const generatedFile = join(app, 'src/platform/govuk/generated.tsx')

/** The components of the govuk-frontend that is installed, with their options. */
export const readComponents = (): readonly Component[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, options: readOptions(name) }))

function readOptions(name: string): readonly Option[] {
  // The shape is govuk-frontend's own; the fixtures test fails where a new version has changed it.
  return JSON.parse(readFileSync(join(folder, name, 'macro-options.json'), 'utf8')) as readonly Option[]
}

/** The version that is installed. */
export function readVersion(): string {
  // Every installed package states its version.
  return (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version
}
