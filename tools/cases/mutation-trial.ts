import type { Claim } from '@scrutable/figures'
import { callPerCentPoints, callPointsPerCent, reverseDirection } from './word-mutations.ts'
import {
  misdirect,
  miscount,
  mistypeInput,
  mistypeStated,
  swapDigits,
  useWrongBase
} from './figure-mutations.ts'
import { verdictOf } from './labels.ts'
import { matchClaims } from './matching.ts'
import { randomFrom, type Edit, type Mutation, type Target } from './mutation.ts'
import { checkLabelled, type Checked } from './reading.ts'
import { overlaps } from './text-search.ts'
import { workOut } from './work-out.ts'
import { workStructure } from './work-structure.ts'

/** The ways to break a claim, by the names they are counted under. */
const mutations: Readonly<Record<string, Mutation>> = {
  'digit of the stated figure': mistypeStated,
  'digits swapped': swapDigits,
  'digit of an input': mistypeInput,
  'wrong base': useWrongBase,
  'direction words': reverseDirection,
  'points called per cent': callPointsPerCent,
  'per cent called points': callPerCentPoints,
  'count off by one': miscount,
  'caption number': misdirect
}

/** One claim broken in one way, and whether the check saw it. */
export interface Trial {
  readonly id: string
  readonly kind: string
  readonly mutation: string
  readonly isCaught: boolean
  /** What was printed, and what now stands there. */
  readonly words: string
}

/** Breaks each claim of a text that is right and found to hold, once in each way, and checks the text again. */
export const tryMutations = async (checked: Checked): Promise<readonly Trial[]> => {
  const trials: Trial[] = []
  for (const [n, target] of targetsOf(checked).entries()) {
    for (const [mutation, mutate] of Object.entries(mutations)) {
      const edit = mutate(target, randomFrom(`${checked.labelled.id} ${n} ${mutation}`))
      if (edit && isUntrue(edit)) trials.push(await tryEdit(target, edit, mutation))
    }
  }
  return trials
}

/** Offsets of a paper are offsets of its file for plain text alone, and so only that is changed. */
const targetsOf = (checked: Checked): readonly Target[] => {
  if (checked.text !== checked.labelled.text) return []
  return matchClaims(checked).answers.flatMap(({ label, claim, isRight }) =>
    claim && isRight && verdictOf(label) === 'holds' ? [{ checked, label, claim }] : []
  )
}

/** Whether nothing that rounds to what is now printed gives the stated figure. */
const isUntrue = ({ label }: Edit): boolean => {
  if (!label.isTolerated) return true
  const structure = workStructure(label)
  const workings = structure ? [structure] : workOut(label)
  return workings.length > 0 && workings.every(({ isTolerated }) => isTolerated === false)
}

const tryEdit = async (target: Target, edit: Edit, mutation: string): Promise<Trial> => {
  const { labelled, text, report } = target.checked
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  const again = await checkLabelled({ ...labelled, text: after })
  const known = new Set(report.claims.filter(({ verdict }) => verdict === 'fails').map(nameOf))
  const accused = again.report.claims.filter(
    (claim) => claim.verdict === 'fails' && !known.has(nameOf(claim))
  )
  return {
    id: labelled.id,
    kind: target.label.kind,
    mutation,
    isCaught: accused.some((claim) => concerns(claim, edit)),
    words: `${text.slice(edit.start, edit.end)} → ${edit.text}`
  }
}

const nameOf = ({ kind, stated, text }: Claim): string => `${kind} ${stated} ${text}`

/** Whether an accusation is of what was changed: it lies in the claim's passage or among its inputs. */
const concerns = (claim: Claim, { start, text }: Edit): boolean => {
  const changed = { start, end: start + text.length }
  return overlaps(claim, changed) || claim.inputs.some((input) => overlaps(input, changed))
}
