import type { Quantity, QuantityKind } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

/** A figure as a report prints it, in prose or in a table, with the words that say what it is a figure of. */
export interface Fact {
  readonly figure: Quantity
  /** `money` for a bare number in a column headed "£000". */
  readonly kind: QuantityKind
  /** In whole pounds where the column is in thousands or millions. */
  readonly value: number
  readonly step: number
  /** The words of its own clause, or of its row and column. */
  readonly near: ReadonlySet<string>
  /** The words of its sentence, or of its table's title as well. */
  readonly wide: ReadonlySet<string>
  /** The years its sentence, or its column, names. */
  readonly years: ReadonlySet<string>
  /** The months and quarters that they name. */
  readonly parts: ReadonlySet<string>
  /** The words that tell it from its like: what its row is called, the names printed beside it. */
  readonly names: ReadonlySet<string>
  /** The word that names it: the first after a count, the last before an amount or a percentage. */
  readonly head: string | null
  /** A cell in a table's row of totals. */
  readonly isTotal: boolean
  /** Said to be a mean, or of the whole. */
  readonly isMean: boolean
  /** Said to be another time's, or a target: "from 126", "against 140". */
  readonly isBase: boolean
  /** Null for a cell of a table. */
  readonly sentence: ReadSentence | null
  readonly block: number
}

/** What the words round a figure say of it. */
export type Told = Pick<Fact, 'near' | 'wide' | 'years' | 'parts' | 'names' | 'head' | 'isMean' | 'isBase'>

/** A fact whose words are read when they are first asked for: few figures have a like, and only theirs need words. */
export function factOf(printed: Omit<Fact, keyof Told>, tell: () => Told): Fact {
  return new LazyFact(printed, tell)
}

// A class and not an object of getters: a long paper has hundreds of thousands of these.
class LazyFact implements Fact {
  readonly figure: Quantity
  readonly kind: QuantityKind
  readonly value: number
  readonly step: number
  readonly isTotal: boolean
  readonly sentence: ReadSentence | null
  readonly block: number
  readonly #tell: () => Told
  #known: Told | null = null

  constructor(printed: Omit<Fact, keyof Told>, tell: () => Told) {
    this.figure = printed.figure
    this.kind = printed.kind
    this.value = printed.value
    this.step = printed.step
    this.isTotal = printed.isTotal
    this.sentence = printed.sentence
    this.block = printed.block
    this.#tell = tell
  }

  get #told(): Told {
    this.#known ??= this.#tell()
    return this.#known
  }

  get near(): ReadonlySet<string> {
    return this.#told.near
  }

  get wide(): ReadonlySet<string> {
    return this.#told.wide
  }

  get years(): ReadonlySet<string> {
    return this.#told.years
  }

  get parts(): ReadonlySet<string> {
    return this.#told.parts
  }

  get names(): ReadonlySet<string> {
    return this.#told.names
  }

  get head(): string | null {
    return this.#told.head
  }

  get isMean(): boolean {
    return this.#told.isMean
  }

  get isBase(): boolean {
    return this.#told.isBase
  }
}

/** The most figures alike that are compared with one another. */
const MOST_ALIKE = 24

/** For each fact in turn those of its key, itself among them, but no more than a reader would compare. */
export function alikeBy(facts: readonly Fact[], key: (fact: Fact) => string): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>()
  return facts.map((fact) => addAlike(groups, key(fact), fact))
}

/** Adds a fact to those of its key, unless there are as many as a reader would compare, and returns them. */
export function addAlike<Key>(groups: Map<Key, Fact[]>, key: Key, fact: Fact): Fact[] {
  const known = groups.get(key)
  if (known === undefined) {
    const alone = [fact]
    groups.set(key, alone)
    return alone
  }
  if (known.length < MOST_ALIKE) known.push(fact)
  return known
}

/** The first fact of several groups, gone through in order, that is as wanted. */
export function firstOf(
  groups: readonly (readonly Fact[])[],
  isWanted: (fact: Fact) => boolean
): Fact | undefined {
  for (const group of groups) {
    const found = group.find(isWanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a figure says enough to be known again: small counts recur by chance. */
export function isTelling({ figure, kind, value }: Pick<Fact, 'figure' | 'kind' | 'value'>): boolean {
  if (kind === 'points' || kind === 'multiple' || figure.sign !== null) return false
  return Math.abs(value) >= 10 || figure.decimals > 0
}

/** Alike for figures of one kind and value. */
export function keyOf({ kind, value }: Fact): string {
  return `${kind} ${Number.isInteger(value) ? value : Number(value.toPrecision(12))}`
}

/** Whether {@link keyOf} is the same for both, told without writing the keys where the values are plainly apart. */
export function isEqual(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false
  if (one.value === other.value) return true
  return Math.abs(one.value - other.value) <= Math.abs(one.value) * 1e-9 && keyOf(one) === keyOf(other)
}

/** The digits that are not noughts, in order of size: "4.23" and "4.32" share them, and so do "1,104" and "1,140". */
export function digitsOf(fact: Fact): string {
  return `${fact.kind} ${[...significant(fact).replaceAll('0', '')].toSorted().join('')}`
}

/** The digits of a figure in its smallest unit, without a run of noughts at its end: 1140, but 423 for £4.23m. */
export function significant({ value, step }: Pick<Fact, 'value' | 'step'>): string {
  const whole = String(Math.round(Math.abs(value) / Math.min(step, 1)) || 0)
  return whole.endsWith('00') ? whole.replace(/0+$/u, '') : whole
}

/** How many digits a figure has that could differ. */
export function strengthOf(fact: Fact): number {
  return significant(fact).length
}

/** How many words two sets have in common. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
}
