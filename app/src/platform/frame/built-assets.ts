import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { assetsFolder } from '../assets.ts'

const assetsSchema = z.object({
  styles: z.string(),
  script: z.string(),
  font: z.string(),
  icon: z.string()
})

/** The addresses of what the build made; each name carries the hash of its content. */
export type Assets = z.infer<typeof assetsSchema>

let built: Assets | null = null

/**
 * Reads the build's manifest, once.
 *
 * @throws {Error} where the site has not been built
 */
export function readAssets(): Assets {
  built ??= assetsSchema.parse(JSON.parse(readManifest()))
  return built
}

function readManifest(): string {
  const manifest = join(assetsFolder, 'manifest.json')
  try {
    return readFileSync(manifest, 'utf8')
  } catch (cause) {
    throw new Error(`The styles have not been built: ${manifest} is not there. Run npm run build`, { cause })
  }
}
