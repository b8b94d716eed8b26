import { contentStems, stem } from './words.ts'

// Words that come with every figure and say nothing of what it is a figure of.
const passing = new Set(
  `total number overall period month year average figure rate level amount cost percentage per cent people case time end
  part half quarter first last new number report reported record recorded previous current stand stood reach reached come
  came make made compare compared rise rose fall fell increase decrease more less fewer than down change year-end`
    .split(/\s+/)
    .map(stem)
)

// "Electors" and "electorate", "complained" and "complaints" begin alike.
const rootLength = 6

/** The roots of the words that say what a figure is of. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = contentStems(text).filter((word) => !passing.has(word))
  return new Set(words.map((word) => word.slice(0, rootLength)))
}

/** The years and financial years a text names. */
export function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?(?!\d)/gu) ?? [])
}

/** The months and quarters a text names. */
export function partsIn(text: string): ReadonlySet<string> {
  const found = text.match(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|(?:first|second|third|fourth) quarter|half[- ]year|(?:first|second) half)\b/gu
  )
  return new Set(found ?? [])
}
