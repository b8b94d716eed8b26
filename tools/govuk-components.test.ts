import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedFile, readComponents, readVersion } from './govuk-options.ts'
import { writeComponents, type Option } from './govuk-types.ts'

const option = (of: Partial<Option>): Option => ({
  name: 'text',
  type: 'string',
  required: true,
  description: 'What it says.',
  ...of
})

const written = (...options: readonly Option[]): string =>
  writeComponents([{ name: 'big-sign', options }], '1.2.3')

describe('the typed components', () => {
  it('are those of the govuk-frontend that is installed: else run node tools/govuk-components.ts', () => {
    expect(readComponents().length).toBeGreaterThanOrEqual(39)
    expect(readFileSync(generatedFile, 'utf8')).toBe(writeComponents(readComponents(), readVersion()))
  })

  it('take HTML as a node, and text as a string', () => {
    const types = written(option({}), option({ name: 'html' }))
    expect(types).toContain('readonly text?: string | undefined')
    expect(types).toContain('readonly html?: VNode | undefined')
    expect(types).toContain(`BigSign: (props: BigSignProps) => VNode = govukComponent('big-sign', ['html'])`)
  })

  it('require what has no alternative', () => {
    expect(written(option({ name: 'name' }))).toContain('readonly name: string')
  })

  it('refuse a type they do not know, and say where to add it', () => {
    expect(() => written(option({ type: 'date' }))).toThrow('option "text" has the unknown type "date"')
  })
})
