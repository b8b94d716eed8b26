import { watch } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'

// An editor writes a file in several steps; they count as one change.
const settle = 150

/**
 * Runs something for each of some files whenever it changes, until the process is told to stop.
 *
 * @returns never in ordinary use; 0 once every watch has ended
 */
export const watchFiles = async (
  files: readonly string[],
  run: (file: string) => Promise<unknown>
): Promise<number> => {
  process.stderr.write(
    `Watching ${files.length === 1 ? '1 file' : `${files.length} files`}. Ctrl-C ends it.\n`
  )
  await Promise.all(files.map((file) => watchFile(file, run)))
  return 0
}

// The folder is watched and not the file: many editors put a new file in the place of the old one.
const watchFile = async (file: string, run: (file: string) => Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  for await (const { filename } of watch(dirname(resolve(file)))) {
    if (filename !== basename(file)) continue
    clearTimeout(timer)
    timer = setTimeout(() => void run(file), settle)
  }
}
