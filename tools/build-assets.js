import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const house = fileURLToPath(new URL('../', import.meta.url))
const styles = join(house, 'app/styles')

/** Where npm put a package: beside the app where two versions are wanted, else at the root. */
export function folderOf(name) {
  const places = ['app/node_modules', 'node_modules'].map((place) => join(house, place, name))
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${name} is not installed: run npm ci`)
  return found
}

/**
 * Makes the styles, fonts, script and icon, each named by the hash of its content, with a manifest of their addresses.
 * Leaves them alone where what they are made from has not changed.
 */
export async function buildAssets(folder) {
  const manifest = join(folder, 'manifest.json')
  const from = sourcesHash()
  const before = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  if (before.from === from) return 'up to date'
  mkdirSync(folder, { recursive: true })
  const made = await makeAssets(folder)
  writeFileSync(manifest, `${JSON.stringify({ from, ...made }, null, 2)}\n`)
  // A server that was started before this build still asks for what the build before it made.
  removeStale(folder, [basename(manifest), ...namesIn(before), ...namesIn(made)])
  const bytes = readFileSync(join(folder, basename(made.styles))).length
  return `${Math.ceil(bytes / 1024)} KB of styles`
}

// The look depends on our styles, this file, and the packages that it is made from.
function sourcesHash() {
  const ours = readdirSync(styles)
    .toSorted()
    .map((name) => readFileSync(join(styles, name)))
  const theirs = ['govuk-frontend', '@fontsource-variable/source-sans-3', 'sass']
  const versions = theirs.map((name) => readFileSync(join(folderOf(name), 'package.json')))
  return hashOf(...ours, ...versions, readFileSync(fileURLToPath(import.meta.url)))
}

const namesIn = (made) =>
  Object.values(made)
    .flat()
    .map((address) => basename(address))

async function makeAssets(folder) {
  const fonts = copyFonts(folder)
  const govuk = copyHashed(folder, join(folderOf('govuk-frontend'), 'dist/govuk/govuk-frontend.min.js'))
  return {
    styles: writeHashed(folder, 'site.css', await compileStyles(fonts)),
    script: writeHashed(folder, 'site.js', `import { initAll } from './${basename(govuk)}'\n\ninitAll()\n`),
    govuk,
    font: fonts['source-sans-3-latin-wght-normal.woff2'],
    icon: copyHashed(folder, join(styles, 'icon.svg')),
    fonts: Object.values(fonts)
  }
}

function copyFonts(folder) {
  const files = join(folderOf('@fontsource-variable/source-sans-3'), 'files')
  const wanted = readdirSync(files).filter((name) => /-latin(-ext)?-wght-/.test(name))
  return Object.fromEntries(wanted.map((name) => [name, copyHashed(folder, join(files, name))]))
}

async function compileStyles(fonts) {
  // Loaded here only: it takes longer than all the rest of a build with nothing to do.
  const { compile } = await import('sass')
  const { css } = compile(join(styles, 'site.scss'), {
    style: 'compressed',
    loadPaths: [join(folderOf('govuk-frontend'), 'dist')],
    quietDeps: true
  })
  return Object.entries(fonts).reduce(
    (done, [name, address]) => done.replaceAll(name, basename(address)),
    css
  )
}

const copyHashed = (folder, file) => writeHashed(folder, basename(file), readFileSync(file))

function writeHashed(folder, name, content) {
  const hashed = name.replace(/\.(?=[^.]+$)/, `.${hashOf(content)}.`)
  writeFileSync(join(folder, hashed), content)
  // Compressed once here, and as hard as can be, rather than for every visitor. A font is compressed already.
  if (/\.(css|js|svg)$/.test(name)) {
    writeFileSync(join(folder, `${hashed}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${hashed}.gz`), gzipSync(content, { level: 9 }))
  }
  return `/assets/${hashed}`
}

const hashOf = (...parts) =>
  parts
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 12)

function removeStale(folder, kept) {
  for (const name of readdirSync(folder))
    if (!kept.includes(name.replace(/\.(br|gz)$/, ''))) rmSync(join(folder, name))
}
