import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

const ENDS =
  /^(?:of|in|to|the|from|and|or|were|was|are|is|be|been|with|for|on|at|by|per|than|as|that|which|who|had|has|have|did|also|when|while|but|since|it|its|they|this|these|there|not|after|before|between|each|every|a|an|over|under|during|across|among|last|made|took|gave|cost|costs)$/

/** The words just after a figure that name what it counts: "vacant posts" in "42 vacant posts were cut". */
export function nounsAfter(sentence: ReadSentence, quantity: Quantity): readonly string[] {
  const after = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 60)
  const nouns: string[] = []
  for (const word of /^(?: [A-Za-z][\w'’-]*){0,5}/.exec(after)?.[0].trim().split(' ') ?? []) {
    if (word === '' || ENDS.test(word.toLowerCase())) break
    nouns.push(word.toLowerCase())
  }
  return nouns
}

const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['people', 'person', 'resident', 'inhabitant', 'citizen', 'head', 'population']),
  new Set(['child', 'children']),
  new Set(['woman', 'women']),
  new Set(['man', 'men']),
  new Set(['home', 'dwelling', 'property']),
  new Set(['km', 'kilometre']),
  new Set(['litre', 'l']),
  new Set(['vote', 'ballot', 'voter'])
]

/** Whether two words name one thing, in the singular or the plural: "post" and "posts", "head" and "residents". */
export function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [singular(one), singular(other)]
  return a === b || ALIKE.some((names) => names.has(a) && names.has(b))
}

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}

/** Whether a figure counts a thing: it stands among the words just after the figure, or is a population. */
export function isCountOf(sentence: ReadSentence, quantity: Quantity, noun: string): boolean {
  const isCounted = nounsAfter(sentence, quantity).some((word) => isSameNoun(word, noun))
  if (isCounted || !ALIKE[0]?.has(singular(noun))) return isCounted
  const before = sentence.text.slice(0, quantity.start - sentence.start).slice(-40)
  return /\bpopulation (?:of|was|is|stands at|at)(?: (?:about|around|some|nearly|over))? $/i.test(before)
}
