import type { Fact } from './fact.ts'
import { partsIn, wordsIn, yearsIn } from './fact-words.ts'
import { gridsOf } from './grid.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Reading, type ReadSentence } from './reading.ts'
import { factsInGrid } from './table-facts.ts'

/** Every figure of a paper that a reader could meet again, in order of place. */
export function factsOf(reading: Reading): readonly Fact[] {
  const prose = reading.blocks.flatMap((block) =>
    block.block.kind === 'table' ? [] : proseOf(block).flatMap(factsInSentence)
  )
  return [...prose, ...gridsOf(reading).flatMap(factsInGrid)].toSorted(
    (a, b) => a.figure.start - b.figure.start
  )
}

const longest = 1500

function factsInSentence(sentence: ReadSentence): readonly Fact[] {
  if (sentence.text.length > longest || sentence.quantities.length === 0) return []
  const wide = once(() => wordsIn(sentence.text))
  const years = once(() => yearsIn(sentence.text))
  const parts = once(() => partsIn(sentence.text))
  const printed = sentence.quantities.filter(({ isWord }) => !isWord)
  return sentence.quantities.map((figure) => {
    const clause = once(() =>
      clauseAround(sentence, figure, {
        from: printed.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start,
        to: printed.find(({ start }) => start > figure.start)?.start ?? sentence.end
      })
    )
    const told = once(() => inClause(sentence, figure, clause()))
    return {
      figure,
      kind: figure.kind,
      value: figure.value,
      step: figure.step,
      get near() {
        return told().near
      },
      get wide() {
        return wide()
      },
      get years() {
        return years()
      },
      get parts() {
        return parts()
      },
      get names() {
        return told().names
      },
      get head() {
        return told().head
      },
      isTotal: false,
      isMean: /\b(?:average|averaged|mean|median)\b/iu.test(`${clause.before} ${clause.after}`),
      get isBase() {
        return told().isBase
      },
      sentence,
      block: sentence.block.index
    }
  })
}

function inClause(
  sentence: ReadSentence,
  figure: Quantity,
  clause: Clause
): Pick<Fact, 'near' | 'names' | 'head' | 'isBase'> {
  return {
    near: wordsIn(`${clause.before} ${clause.after}`),
    names: namesIn(clause),
    head: headOf(figure, clause),
    isBase: isBase(sentence, figure)
  }
}

// Few figures have a like anywhere in the paper, and only theirs need words.
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: work() }).value
}

const base =
  /\b(?:from|than|against|compared (?:with|to)|versus|target of|forecast|expected|budget of|(?:last|previous|prior) (?:year|quarter|month)(?: was| of|,)?|year (?:before|earlier)(?: was|,)?)(?: the| an?| some| about)? ?$/iu

const baseAfter =
  /^[^,;.()]{0,50}\b(?:a year (?:ago|before|earlier)|(?:year|quarter|month|period) (?:before|earlier)|last (?:year|quarter|month)|previous|same (?:period|quarter|month)|were (?:forecast|expected|planned))/iu

function isBase({ text, start }: ReadSentence, figure: Quantity): boolean {
  return (
    base.test(text.slice(0, figure.start - start).slice(-60)) ||
    baseAfter.test(text.slice(figure.end - start).slice(0, 80))
  )
}

// Words with capitals, but for the first of a sentence.
function namesIn({ before, after }: Clause): ReadonlySet<string> {
  const words = `${before.replace(/^\s*\p{Lu}/u, '')} ${after}`.match(/(?<=\s)\p{Lu}[\p{L}'’-]+/gu) ?? []
  return wordsIn(words.join(' '))
}

interface Clause {
  readonly before: string
  readonly after: string
}

function headOf({ kind }: Quantity, { before, after }: Clause): string | null {
  const [first] = wordsIn(after)
  const last = [...wordsIn(before)].at(-1)
  return (kind === 'count' || kind === 'duration' ? first : last) ?? null
}

interface Bounds {
  readonly from: number
  readonly to: number
}

const opener = /[,;:.()]|\b(?:while|whilst|but|whereas)\b/giu

// "The number of pensioners, 1,176, goes on growing": the clause on both sides of a figure set between commas.
function clauseAround({ text, start }: ReadSentence, figure: Quantity, { from, to }: Bounds): Clause {
  const before = text
    .slice(Math.max(from - start, figure.start - start - 90, 0), figure.start - start)
    .replace(/[\s,(–—-]*(?:\b(?:at|of|is|was|or|to|stood at|now)\b)?[\s,(:–—-]*$/u, '')
  const cut = [...before.matchAll(opener)].at(-1)
  const opened = cut === undefined ? before : before.slice(cut.index + 1)
  const after = text
    .slice(figure.end - start, Math.min(to - start, figure.end - start + 80))
    .replace(/^\s*[),]?\s*(?:\([^()]*\)?)?,?/u, ' ')
  return { before: opened, after: /^[^,;:.()]*/u.exec(after)?.[0] ?? '' }
}
