import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { stem } from './words.ts'

const ENDS =
  /^(?:of|in|to|the|from|and|or|were|was|are|is|be|been|with|for|on|at|by|per|than|as|that|which|who|had|has|have|did|also|when|while|but|since|it|its|they|this|these|there|not|after|before|between|each|every|a|an|over|under|during|across|among|last|made|took|gave|cost|costs)$/

/** The words just after a figure that name what it counts: "vacant posts" in "42 vacant posts were cut". */
export function nounsAfter(sentence: ReadSentence, quantity: Quantity): readonly string[] {
  const after = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 60)
  const nouns: string[] = []
  for (const word of /^(?: [A-Za-z][\w'’-]*){0,5}/.exec(after)?.[0].trim().split(' ') ?? []) {
    if (word === '' || ENDS.test(word.toLowerCase())) break
    nouns.push(stem(word.toLowerCase()))
  }
  return nouns
}

const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(
    ['people', 'person', 'persons', 'residents', 'resident', 'inhabitants', 'citizens', 'head', 'population'].map(
      stem
    )
  ),
  new Set(['officer', 'officers'].map(stem)),
  new Set(['child', 'children'].map(stem)),
  new Set(['woman', 'women'].map(stem)),
  new Set(['man', 'men'].map(stem)),
  new Set(['family', 'families'].map(stem)),
  new Set(['home', 'homes', 'dwelling', 'dwellings', 'property', 'properties'].map(stem))
]

/** Whether two words name one thing, in the singular or the plural: "post" and "posts", "head" and "residents". */
export function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [stem(one.toLowerCase()), stem(other.toLowerCase())]
  return a === b || ALIKE.some((names) => names.has(a) && names.has(b))
}

/** Whether a figure counts a thing: it stands among the words just after the figure. */
export function isCountOf(sentence: ReadSentence, quantity: Quantity, noun: string): boolean {
  return nounsAfter(sentence, quantity).some((word) => isSameNoun(word, noun))
}
