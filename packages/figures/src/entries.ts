import type { Claim } from './claim.ts'
import { numberedLists, type NumberedEntry, type NumberedList } from './numbered-entries.ts'
import type { Reader, Reading } from './reading.ts'
import { standingIn } from './standing.ts'

/** Finds two numbered entries with one text, and an entry left out where its list is printed again. */
export const entriesReader: Reader = (reading) => {
  const lists = numberedLists(reading)
  return { claims: [...lists.flatMap((list) => duplicates(reading, list)), ...omissions(reading, lists)] }
}

// Two entries may well both say "No change" or "Green".
const wordsToTell = 4
const wordsToShuffle = 7

function duplicates(reading: Reading, list: NumberedList): readonly Claim[] {
  const first = new Map<string, NumberedEntry>()
  return list.flatMap((entry) => {
    const words = entry.wording.split(' ')
    if (words.length < wordsToTell) return []
    // The same words in another order say the same.
    const key = words.length < wordsToShuffle ? entry.wording : words.toSorted().join(' ')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, entry)
    if (earlier === undefined || earlier.number === entry.number) return []
    return [
      claimOf(reading, entry, {
        kind: 'duplicate',
        stated: entry.number,
        computed: earlier.number,
        inputs: [earlier],
        reason: `${earlier.number} and ${entry.number} are ${earlier.wording === entry.wording ? 'word for word the same' : 'the same words in another order'}`
      })
    ]
  })
}

/** Lists that share most of their entries are one list printed twice. */
function omissions(reading: Reading, lists: readonly NumberedList[]): readonly Claim[] {
  const byEntry = new Map<string, NumberedList>()
  return lists.flatMap((list) => {
    const earlier = list.map((entry) => byEntry.get(keyOf(entry))).find((found) => found !== undefined)
    for (const entry of list) if (!byEntry.has(keyOf(entry))) byEntry.set(keyOf(entry), list)
    return earlier === undefined
      ? []
      : [...leftOut(reading, earlier, list), ...leftOut(reading, list, earlier)]
  })
}

const wordsToKnow = 4

// Where a list is printed again its entries may go on to say how far they have come.
function keyOf({ number, wording }: NumberedEntry): string {
  return `${number} ${wording.split(' ').slice(0, wordsToKnow).join(' ')}`
}

const leastShared = 2

function leftOut(reading: Reading, full: NumberedList, restated: NumberedList): readonly Claim[] {
  const printed = new Set(restated.map(keyOf))
  const numbers = new Set(restated.map(({ number }) => number))
  const absent = full.filter(({ number }) => !numbers.has(number))
  const shared = full.filter((entry) => printed.has(keyOf(entry))).length
  const isMost = shared >= Math.max(leastShared, restated.length * 0.75)
  if (!isMost || absent.length === 0 || absent.length > Math.max(1, full.length / 4)) return []
  const near = restated[0]
  if (near === undefined) return []
  return absent.map((entry) =>
    claimOf(reading, entry, {
      kind: 'missing_entry',
      stated: entry.number,
      computed: `not among ${near.number} to ${restated.at(-1)?.number ?? near.number}`,
      inputs: [],
      reason: `the list is printed twice, ${shared} of its entries alike; ${entry.number} is in one printing only`
    })
  )
}

interface Found {
  readonly kind: 'duplicate' | 'missing_entry'
  readonly stated: string
  readonly computed: string
  readonly inputs: readonly NumberedEntry[]
  readonly reason: string
}

function claimOf(reading: Reading, entry: NumberedEntry, found: Found): Claim {
  return {
    ...found,
    verdict: 'fails',
    text: reading.paper.text.slice(entry.start, entry.end),
    start: entry.start,
    end: entry.end,
    inputs: found.inputs.map(({ number, text, start, end }) => ({
      text,
      value: Number.parseInt(number, 10),
      start,
      end
    })),
    severity: 'changes the message',
    where: standingIn(reading)(entry.index)
  }
}
