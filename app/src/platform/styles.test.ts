import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accents } from './accents.ts'
import { inApp } from './places.ts'

const style = (name: string): string => readFileSync(inApp('styles', `_${name}.scss`), 'utf8')

const sources = readdirSync(inApp('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.endsWith('generated.tsx'))
  .map((name) => readFileSync(join(inApp('src'), name), 'utf8'))

const importedFrom = (source: string): readonly string[] =>
  (/import \{([^}]+)\} from '[^']*govuk\/generated\.tsx'/.exec(source)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

const kebab = (name: string): string => name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

describe('the stylesheet', () => {
  it('has every component of govuk-frontend that a page uses: else add it to app/styles/_components.scss', () => {
    const used = [...new Set(sources.flatMap(importedFrom).map(kebab))]
    expect(used.length).toBeGreaterThanOrEqual(5)
    expect(used.filter((name) => !style('components').includes(`'govuk/components/${name}'`))).toEqual([])
  })
})

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

// WCAG 2.2: relative luminance and contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours', () => {
  const defined = [...style('tokens').matchAll(/@include accent\('(\w+)', (#\w{6}), (#\w{6})\)/g)]
  const token = (name: string): string => new RegExp(`--${name}: (#\\w{6})`).exec(style('tokens'))?.[1] ?? ''

  it('have an accent for each that a body may choose', () => {
    expect(defined.map((match) => match[1])).toEqual([...accents])
  })

  it.each(defined.map(([, name = '', colour = '', deep = '']) => [name, colour, deep]))(
    'read at 7 to 1 on white: %s',
    (_, colour, deep) => {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(7)
      expect(contrast(deep, '#ffffff')).toBeGreaterThanOrEqual(7)
    }
  )

  it.each(['ink', 'ink-soft', 'good', 'warning', 'bad'])('read at 4.5 to 1 on every ground: %s', (name) => {
    const grounds = ['paper', 'paper-warm', 'bad-tint'].map(token)
    for (const ground of grounds) expect(contrast(token(name), ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('are compared by a measure that can fail', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#999999', '#ffffff')).toBeLessThan(4.5)
  })
})
