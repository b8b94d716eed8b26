import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from './build-assets.js'

const folder = mkdtempSync(join(tmpdir(), 'scrutable-assets-'))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
// The manifest's shape is what these tests are about.
const manifest = (): Record<string, string> => JSON.parse(read('manifest.json')) as Record<string, string>
const addresses = (): readonly string[] =>
  Object.values(manifest())
    .flat()
    .filter((value) => value.startsWith('/assets/'))
const styles = (): string => read(basename(manifest()['styles'] ?? ''))

beforeAll(async () => {
  writeFileSync(join(folder, 'site.0123.css'), 'left from an earlier build')
  await buildAssets(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the built assets', () => {
  it('are left alone when nothing has changed', async () => {
    expect(await buildAssets(folder)).toBe('up to date')
  })

  it('are made again when the manifest is of something else', async () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest(), from: 'another' }))
    expect(await buildAssets(folder)).toMatch(/^\d+ KB of styles$/)
  })

  it('stand where the manifest says, and what no server can ask for any more is gone', () => {
    const names = new Set(addresses().map((address) => basename(address)))
    const compressed = [...names].flatMap((name) =>
      /\.(?:css|js|svg)$/.test(name) ? [`${name}.br`, `${name}.gz`] : []
    )
    expect(readdirSync(folder).toSorted()).toEqual([...names, ...compressed, 'manifest.json'].toSorted())
  })

  it('are the same for a browser that takes them compressed', () => {
    const name = basename(manifest()['styles'] ?? '')
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(styles())
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(styles())
  })

  it('of the build before stay for servers that are still running', async () => {
    writeFileSync(join(folder, 'site.4567.css'), 'of the build before')
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ from: 'before', styles: '/assets/site.4567.css' })
    )
    await buildAssets(folder)
    expect(readdirSync(folder)).toContain('site.4567.css')
  })

  it('ask for fonts by the names they were given', () => {
    const asked = [...styles().matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => match[1] ?? '')
    expect(asked).toHaveLength(4)
    expect(asked.filter((name) => !readdirSync(folder).includes(name))).toEqual([])
  })

  it('reach a phone in at most 25 KB of styles', () => {
    expect(gzipSync(styles()).length).toBeLessThanOrEqual(25 * 1024)
  })

  it('are not dressed as the government', () => {
    expect(styles()).not.toMatch(/GDS Transport|crown/i)
  })
})
