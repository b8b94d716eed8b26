import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { referencePage } from '../cases/reference.ts'

it('the reference page says what the checker says now: node packages/figures/cases/reference.ts makes it again', () => {
  const page = readFileSync(new URL('../../../docs/reference/figures.md', import.meta.url), 'utf8')
  expect(page).toBe(referencePage())
})
