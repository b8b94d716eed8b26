import { Parser, defaultTreeAdapter } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'

const elementsPerBlock = 10
const looksAtClockEvery = 4096

/**
 * Parses HTML as browsers do, and gives up early on what is made to exhaust a reader: nesting past the limit, and
 * unclosed formatting that multiplies elements.
 *
 * @throws {Refused} `too_deep`, `hostile` or `timed_out`
 */
export function parseHtml(source: string, job: Job): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  const parser = new Parser({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        elements += 1
        if (elements % looksAtClockEvery === 0) job.checkTime()
        if (elements > job.limits.blocks * elementsPerBlock) throw tooMany(job)
        return defaultTreeAdapter.createElement(...args)
      },
      onItemPush() {
        depth += 1
        if (depth > job.limits.depth) throw tooDeep(job)
      },
      onItemPop() {
        depth -= 1
      }
    }
  })
  parser.tokenizer.write(source, true)
  return parser.document
}

function tooDeep(job: Job): Refused {
  const message = `${job.name} nests elements more than ${job.limits.depth} deep`
  return new Refused('too_deep', message, 'Save the page again from the program it was made with.')
}

function tooMany(job: Job): Refused {
  const message = `${job.name} unfolds into more than ${job.limits.blocks * elementsPerBlock} elements`
  return new Refused('hostile', message, 'Save the page again from the program it was made with.')
}
