import { stem } from './words.ts'

/** A word of a text, as it is compared, with where it stands. */
export interface Token {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** The words and numbers of a text, leaving out "the", "and" and "to"; months and quarters in one spelling. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = [...text.matchAll(/\d+|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].flatMap((match) => {
    const word = match[0].toLowerCase()
    return word === 'the' || word === 'and' || word === 'to'
      ? []
      : [
          {
            stem: month.exec(word)?.[1] ?? stem(word),
            start: match.index,
            end: match.index + match[0].length
          }
        ]
  })
  return withQuarters(tokens)
}

const month =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?$/u
const quarters = new Map(
  ['1 2 3 4', 'one two three four', 'first second third fourth'].flatMap((names) =>
    names.split(' ').map((name, at) => [stem(name), `q${at + 1}`] as const)
  )
)

// "Quarter 3" and "the third quarter" are "Q3".
function withQuarters(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const number = token.stem === 'quarter' ? last?.stem : last?.stem === 'quarter' ? token.stem : undefined
    const quarter = number === undefined ? undefined : quarters.get(number)
    if (last === undefined || quarter === undefined) joined.push(token)
    else joined[joined.length - 1] = { stem: quarter, start: last.start, end: token.end }
  }
  return joined
}

/** Where one of several names is printed in a text. */
export interface Mention {
  /** Which name, counted from 0. */
  readonly name: number
  readonly start: number
  readonly end: number
}

/** Names made ready to be found in texts. */
export interface Names {
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly name: number }[]
  >
  readonly uses: ReadonlyMap<string, number>
}

/** Makes names ready for {@link findMentions}; what is in brackets is not of the name. */
export function namesFrom(names: readonly string[]): Names {
  const stems = names.map((name) => tokensOf(name.replaceAll(/\([^()]*\)/gu, ' ')).map((token) => token.stem))
  const byFirst = Map.groupBy(
    stems.flatMap((words, name) => (words.length === 0 ? [] : [{ words, name }])),
    ({ words }) => words[0] ?? ''
  )
  return { byFirst, uses: countOf(stems.flatMap((words) => [...new Set(words)])) }
}

/**
 * Every place where a text prints one of several names whole, the longest name where two begin alike; or the first word of
 * a name of several words, where no other name has that word and it is written with a capital.
 */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  { byFirst, uses }: Names
): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const likely = byFirst.get(token?.stem ?? '') ?? []
    const whole = likely
      .filter(({ words }) => words.every((word, step) => tokens[at + step]?.stem === word))
      .toSorted((a, b) => b.words.length - a.words.length)[0]
    const [short, other] = likely
    const isShort =
      token !== undefined &&
      other === undefined &&
      uses.get(token.stem) === 1 &&
      /^\p{Lu}\p{Ll}{3}/u.test(text.slice(token.start, token.end))
    const one =
      whole ?? (isShort && short !== undefined ? { name: short.name, words: [token.stem] } : undefined)
    if (token === undefined || one === undefined) continue
    const last = tokens[at + one.words.length - 1] ?? token
    found.push({ name: one.name, start: token.start, end: last.end })
    at += one.words.length - 1
  }
  return found
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
