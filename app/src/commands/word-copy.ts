import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { Claim } from '@scrutable/figures'
import { commentedCopy, type CommentToPlace, type Paper } from '@scrutable/papers'
import type { CheckedPaper } from '../modules/checks/index.ts'

/**
 * Writes a copy of a checked Word document with a comment at each figure that fails, so that its author can mend it where
 * they work. An existing file is not written over.
 *
 * @param checked the checked document, or why it could not be read
 * @returns the code the command ends with
 */
export const writeWordCopy = async (out: string, checked: CheckedPaper | string): Promise<number> => {
  if (typeof checked === 'string') return refuse(checked)
  if (existsSync(out)) return refuse(`${out} is there already: name a file that is not`)
  const failing = checked.report.claims.filter((claim) => claim.verdict === 'fails')
  const comments = failing.map((claim) => commentOn(claim, checked.paper))
  const { bytes, unplaced } = await commentedCopy(await readFile(checked.name), comments, {
    author: 'Scrutable',
    at: new Date()
  })
  // Written whole or not at all.
  await writeFile(`${out}.part`, bytes, { flag: 'wx' })
  await rename(`${out}.part`, out)
  process.stdout.write(
    `${out}: ${comments.length - unplaced.length} of ${comments.length} failing figures have a comment\n`
  )
  return failing.length > 0 ? 1 : 0
}

const commentOn = (claim: Claim, paper: Paper): CommentToPlace => {
  const guess = claim.guess === undefined ? [] : [`Perhaps: ${claim.guess}.`]
  return {
    about: wordsAround(claim, paper),
    text: [`${claim.stated}: ${claim.reason}.`, ...guess].join('\n')
  }
}

interface Worded {
  readonly start: number
  readonly end: number
  readonly text: string
}

// The block or cell that the claim ends in: that is where a report states what it worked out.
const wordsAround = (claim: Claim, paper: Paper): string => {
  const places = paper.blocks.flatMap((block): readonly Worded[] =>
    block.kind === 'table' ? block.rows.flat() : [block]
  )
  const at = claim.end - 1
  return places.find(({ start, end }) => start <= at && at < end)?.text ?? claim.text
}

const refuse = (message: string): number => {
  process.stderr.write(`scrutable: ${message}\n`)
  return 2
}
