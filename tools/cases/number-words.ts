/** The names of the whole numbers from nought to nineteen, each at its own index. */
export const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth'
]
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10
}
const multiples: Readonly<Record<string, number>> = {
  doubled: 2,
  double: 2,
  doubles: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  trebled: 3,
  tripled: 3,
  treble: 3,
  triple: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  quintupled: 5,
  fivefold: 5
}

/** "twenty-four" → 24, "two hundred and six" → 206, "a dozen" → 12; null where a word is none of a number. */
export const wordNumber = (words: string): number | null => {
  const tokens = words
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/^an? /, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'and')
  if (tokens.length === 0) return null
  let [total, part] = [0, 0]
  for (const token of tokens) {
    if (token === 'hundred') part = (part || 1) * 100
    else if (token === 'thousand') [total, part] = [total + (part || 1) * 1000, 0]
    else {
      const value = wordDigit(token)
      if (value === null) return null
      part += value
    }
  }
  return total + part
}

const wordDigit = (token: string): number | null => {
  if (smallNumbers.includes(token)) return smallNumbers.indexOf(token)
  if (token !== '' && tens.includes(token)) return tens.indexOf(token) * 10
  if (token === 'dozen') return 12
  return token === 'both' ? 2 : null
}

/** "third" → 3, "22nd" → 22, "best" and "lowest" → 1, "second best" → 2; null for other words. */
export const ordinalNumber = (words: string): number | null => {
  const text = words.toLowerCase()
  const digits = /\b(\d+)(?:st|nd|rd|th)\b/.exec(text)
  if (digits) return Number(digits[1])
  const found = text.split(/[^a-z]+/).find((word) => word !== '' && ordinals.includes(word))
  if (found !== undefined) return ordinals.indexOf(found)
  return /\b(?:\w+est|best|worst|most|least|top|bottom)\b/.test(text) ? 1 : null
}

/** "two thirds" → 0.667, "one in five" and "1 in 5" → 0.2, "a quarter" → 0.25, "halved" → 0.5; null for other words. */
export const fraction = (words: string): number | null => {
  const text = words.toLowerCase()
  const inTen = /(\w+(?:\.\d+)?) (?:in|out of)(?: every)? (\w+)/.exec(text)
  if (inTen) return dividing(inTen[1] ?? '', inTen[2] ?? '')
  if (/\bhalv(?:ed|ing)\b/.test(text)) return 0.5
  const part =
    /(?:\b(\w+)[ -])?\b(half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/.exec(text)
  if (!part) return null
  return (wordNumber(part[1] ?? 'one') || 1) / (parts[part[2] ?? ''] ?? 1)
}

const dividing = (part: string, whole: string): number | null => {
  const [above, below] = [part, whole].map((word) =>
    /^[\d.]+$/.test(word) ? Number(word) : wordNumber(word)
  )
  return above == null || below == null || below === 0 ? null : above / below
}

/** "doubled" → 2, "threefold" → 3, "3.5 times" → 3.5; null for other words. */
export const multiple = (words: string): number | null => {
  const text = words.toLowerCase()
  const times = /([\d.]+|\w+) times/.exec(text)
  if (times) return /^[\d.]+$/.test(times[1] ?? '') ? Number(times[1]) : wordNumber(times[1] ?? '')
  const word = text.split(/[^a-z]+/).find((word) => Object.hasOwn(multiples, word))
  return word === undefined ? null : (multiples[word] ?? null)
}
