/** What the symbol fonts print, by the letter they print it for, as far as reports use them. */
const symbolFont: Readonly<Record<string, string>> = {
  25: '%',
  44: 'Δ',
  53: 'Σ',
  61: 'α',
  62: 'β',
  '6d': 'μ',
  a3: '≤',
  ac: '←',
  ad: '↑',
  ae: '→',
  af: '↓',
  b0: '°',
  b1: '±',
  b2: '″',
  b3: '≥',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  d7: '·'
}
const wingdings: Readonly<Record<string, string>> = {
  a7: '▪',
  a8: '☐',
  d8: '➢',
  df: '←',
  e0: '→',
  e1: '↑',
  e2: '↓',
  fb: '✗',
  fc: '✓',
  fe: '☑'
}
const fonts: Readonly<Record<string, typeof symbolFont>> = { symbol: symbolFont, wingdings }

/**
 * The letter that a symbol stands for, or the symbol's own where it is not known.
 *
 * @param font its name, "Wingdings"
 * @param code the letter in hexadecimal, "F0FC" or "00FC"
 */
export function readSymbol(font: string, code: string): string {
  const known = fonts[font.toLowerCase()]?.[code.slice(-2).toLowerCase()]
  if (known !== undefined) return known
  const point = Number.parseInt(code, 16)
  return point > 0x1f && point <= 0xffff ? String.fromCharCode(point) : ''
}
