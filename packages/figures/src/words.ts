const emptyWords = new Set(
  `a about above after again against all also among an and any are as at be been before being below between both but by
  can could did do does during each every few for from further had has have having he her here his how i if in into is
  it its itself just may me might more most must my no nor not now of off on once one only onto or other our out over own
  per same shall she should since so some such than that the their them then there these they this those through to too
  under until up upon us very was we were what when where whether which while who whom whose why will with within
  without would yet you your see shown show shows set sets given give gives figure figures table tables`.split(
    /\s+/
  )
)

const wordPattern = /[\p{L}][\p{L}'’-]*/gu
/** In plain English the same words, found in a third of the time. */
const plainWordPattern = /[a-z][a-z'’-]*/g
const isPlainText = /^[\0-~£–—‘’“”…•]*$/

/**
 * The root two forms of a word share, good enough to match "searches" with "search" and "answered" with "answering".
 * Not a dictionary: it only has to be the same for the forms one report uses.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  if (lower.length < 5) return lower.length === 4 ? lower.replace(/([^s])s$/, '$1') : lower
  const one = lower
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^s])s$/, '$1')
  // "Rates" and "rate", "times" and "time": four letters are left as they are.
  return one.length < 5 ? one : one.replace(/(?:ing|ed)$/, '').replace(/e$/, '')
}

/** The words of a text in lower case, without punctuation or numbers. */
function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(isPlainText.test(lower) ? plainWordPattern : wordPattern) ?? []
}

/** The stems of the words that carry meaning, in order, repeated where the text repeats them. */
export function contentStems(text: string): readonly string[] {
  const found: string[] = []
  for (const word of wordsOf(text)) {
    const known = stems.get(word) ?? stemOnce(word)
    if (known !== '') found.push(known)
  }
  return found
}

/** The stem of each word met so far: reports use few words often. Nothing for a word that carries no meaning. */
const stems = new Map<string, string>()
const mostStems = 20_000
/** A longer piece of a text would keep the whole of that text in memory. */
const longestKept = 12

function stemOnce(word: string): string {
  const found = word.length > 1 && !emptyWords.has(word) ? stem(word) : ''
  if (stems.size < mostStems && word.length <= longestKept) stems.set(word, found)
  return found
}

/** A text reduced to its letters and figures, so that spacing, case and punctuation do not make a difference. */
export function wording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim()
}
