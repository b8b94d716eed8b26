const romans: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]
const greatest = 3999

const isCount = (number: number) => Number.isInteger(number) && number >= 1 && number <= greatest

/** A number in small roman numerals, 4 as "iv"; outside 1 to 3,999 in digits. */
export function toRoman(number: number): string {
  if (!isCount(number)) return String(number)
  let left = number
  let written = ''
  for (const [value, letters] of romans) {
    written += letters.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}

/** A number in small letters as lists print it, 1 as "a", 26 as "z", 27 as "aa"; outside 1 to 3,999 in digits. */
export function toLetters(number: number): string {
  if (!isCount(number)) return String(number)
  const letter = (n: number) => String.fromCodePoint('a'.charCodeAt(0) + n)
  return number <= 26
    ? letter(number - 1)
    : toLetters(Math.floor((number - 1) / 26)) + letter((number - 1) % 26)
}
