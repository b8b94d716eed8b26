import { factOf, isTelling, type Fact } from './fact.ts'
import { partsIn, wordsIn, yearsIn } from './fact-words.ts'
import { gridsOf } from './grid.ts'
import { matchesOf } from './matches.ts'
import { once } from './once.ts'
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
  const telling = sentence.quantities.filter((figure) =>
    isTelling({ figure, kind: figure.kind, value: figure.value })
  )
  if (sentence.text.length > longest || telling.length === 0) return []
  const wide = once(() => wordsIn(sentence.text))
  const years = once(() => yearsIn(sentence.text))
  const parts = once(() => partsIn(sentence.text))
  const printed = sentence.quantities.filter(({ isWord }) => !isWord)
  return telling.map((figure) => {
    const { kind, value, step } = figure
    const place = { sentence, block: sentence.block.index }
    return factOf({ figure, kind, value, step, isTotal: false, ...place }, () => {
      const clause = clauseAround(sentence, figure, {
        from: printed.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start,
        to: printed.find(({ start }) => start > figure.start)?.start ?? sentence.end
      })
      const said = { wide: wide(), years: years(), parts: parts() }
      return { ...said, ...inClause(figure, clause), isBase: isBase(sentence, figure) }
    })
  })
}

function inClause(figure: Quantity, clause: Clause): Pick<Fact, 'near' | 'names' | 'head' | 'isMean'> {
  const words = `${clause.before} ${clause.after}`
  return {
    near: wordsIn(words),
    isMean: /\b(?:average|averaged|mean|median)\b/iu.test(words),
    names: namesIn(clause),
    head: headOf(figure, clause)
  }
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

// Words with capitals: names, or what a sentence begins with.
function namesIn({ before, after }: Clause): ReadonlySet<string> {
  const words = ` ${before} ${after}`.match(/(?<=\s)\p{Lu}[\p{L}'’-]+/gu) ?? []
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
  const cut = matchesOf(opener, before).at(-1)
  const opened = cut === undefined ? before : before.slice(cut.index + 1)
  const after = text
    .slice(figure.end - start, Math.min(to - start, figure.end - start + 80))
    .replace(/^\s*[),]?\s*(?:\([^()]*\)?)?,?/u, ' ')
  return { before: opened, after: /^[^,;:.()]*/u.exec(after)?.[0] ?? '' }
}
