const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'
] // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10])
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000]
])

/** The source of a pattern for one number word. */
export const NUMBER_WORD = `(?:${[...VALUES.keys()].join('|')})`

/** The source of a pattern for a number in words: "four", "twenty-one", "two hundred and ten", "twenty-thousand". */
export const NUMBER_WORDS = `(?:${[...VALUES.keys()].join('|')})(?:[ -](?:and )?(?:${[...VALUES.keys(), ...SCALES.keys()].join('|')})\\b){0,6}`

/** The value of a number in words, or null where the words do not make one ("two three"). */
export function numberFromWords(words: string): number | null {
  let total = 0
  let part = 0
  let last = Infinity
  for (const word of words.toLowerCase().split(/[ -]/)) {
    if (word === 'and') continue
    const scale = SCALES.get(word)
    const value = VALUES.get(word)
    if (scale === 100) part *= 100
    else if (scale !== undefined) [total, part] = [total + part * scale, 0]
    else if (value === undefined || value >= last) return null
    else part += value
    last = scale ?? (value !== undefined && value >= 20 ? 10 : 1)
  }
  return total + part
}
