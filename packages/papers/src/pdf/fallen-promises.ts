import { setImmediate } from 'node:timers/promises'

let readers = 0

/**
 * Runs work that uses the PDF library, which lets some promises fall when it meets a broken file (it fetches pages ahead
 * and never looks at those that fail). Node ends a process for that, so what the library let fall is passed over here;
 * what anything else let fall ends the process as before.
 */
export async function passingOverFallen<T>(work: () => Promise<T>): Promise<T> {
  if (readers === 0) process.on('unhandledRejection', passOver)
  readers += 1
  try {
    return await work()
  } finally {
    // Node tells of a fallen promise only after what was waiting has run.
    await setImmediate()
    readers -= 1
    if (readers === 0) process.off('unhandledRejection', passOver)
  }
}

function passOver(reason: unknown): void {
  const isAlone = process.listenerCount('unhandledRejection') === 1
  if (isAlone && !isOfPdfLibrary(reason)) throw reason
}

/** Whether an error comes from the PDF library. */
export function isOfPdfLibrary(reason: unknown): boolean {
  return reason instanceof Error && /\bpdfjs|\bpdf\.(?:worker\.)?m?js\b/.test(reason.stack ?? '')
}
