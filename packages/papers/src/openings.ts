/** How a line opens: what is printed before its words. `body` is the offset in the line where the words start. */
export type Opening =
  | { readonly kind: 'bullet'; readonly marker: string; readonly body: number; readonly inner: boolean }
  | { readonly kind: 'letter'; readonly marker: string; readonly body: number; readonly bulleted: boolean }
  | {
      readonly kind: 'number'
      readonly number: string
      /** "12." and "(12)" are pointed, "7.1" dotted, "905 NOTICE" and "84 - WMP" bare. */
      readonly style: 'pointed' | 'dotted' | 'bare'
      readonly body: number
      readonly bulleted: boolean
    }

// Private-use letters are the bullets of Word's symbol fonts, which extraction passes through.
const bullet = /^\s*(?:([•●◦○▪■□·∙‣⁃➢✓\uF000-\uF0FF])\s*|([-–—*])\s+|(o)\s+(?=[A-Z0-9"'‘“(£]))/u
const pointed = /^\s*\(?(\d{1,3})[.)]\s+(?=\S)/
const dotted = /^\s*(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?::|\s)\s*(?=\S)/
const running = /^\s*(\d{1,4}|\d{1,4}\/\d{2,4})(?:\s+[-–—]\s+|\s+)(?=["'‘“]?\p{Lu})/u
const letter = /^\s*(\(?(?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})[.)])\s+(?=\S)/
const words = /^["'‘“(£#@]*\p{L}/u
const capital = /^["'‘“(£#@]*\p{Lu}/u
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i
const longestOpening = 40

/** How a line opens, or null where it opens with its words. Looks at the first characters only. */
export function readOpening(line: string): Opening | null {
  const head = line.slice(0, longestOpening)
  const outer = bullet.exec(head)
  if (!outer) return readNumber(head, 0) ?? readLetter(head, 0)
  const from = outer[0].length
  const inside = readNumber(head, from) ?? readLetter(head, from)
  if (inside) return inside
  const second = bullet.exec(head.slice(from))
  const marker = (second ?? outer).slice(1).find(Boolean) ?? '-'
  return { kind: 'bullet', marker, body: from + (second?.[0].length ?? 0), inner: second !== null }
}

function readNumber(head: string, from: number): Opening | null {
  const rest = head.slice(from)
  const bulleted = from > 0
  const found = (style: 'pointed' | 'dotted' | 'bare', match: RegExpExecArray): Opening => {
    return { kind: 'number', number: match[1] ?? '', style, body: from + match[0].length, bulleted }
  }
  const point = pointed.exec(rest)
  if (point && words.test(rest.slice(point[0].length))) return found('pointed', point)
  const dots = dotted.exec(rest)
  // "3.5 times as many" is a sentence, "7.1 Vehicle seizures" a numbered paragraph.
  if (dots && (bulleted ? words : capital).test(rest.slice(dots[0].length))) return found('dotted', dots)
  const bare = running.exec(rest)
  if (bare && !isDate(bare[1] ?? '', rest.slice(bare[0].length))) return found('bare', bare)
  return null
}

function readLetter(head: string, from: number): Opening | null {
  const match = letter.exec(head.slice(from))
  if (!match) return null
  return { kind: 'letter', marker: match[1] ?? '', body: from + match[0].length, bulleted: from > 0 }
}

function isDate(number: string, after: string): boolean {
  return month.test(after) || /^(?:19|20)\d\d(?:\/|$)/.test(number)
}
