import type { Labelled } from './labels.ts'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  minus: '−',
  rsquo: '’',
  lsquo: '‘'
}

/** The words of a report without the marks of HTML, so that a span may be written as its readers see it. */
export const readableText = ({ name, text }: Pick<Labelled, 'name' | 'text'>): string =>
  name.endsWith('.html') ? withoutTags(text) : text

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)

/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Letters and digits only, with where each stands: tables, emphasis and spaces differ between a file and its paper. */
interface Skeleton {
  readonly letters: string
  readonly places: readonly number[]
}

const skeletonOf = (text: string): Skeleton => {
  const found = [...text.matchAll(/[\p{L}\p{N}%]/gu)]
  return {
    letters: found.map(([letter]) => letter.toLowerCase().charAt(0)).join(''),
    places: found.map(({ index }) => index)
  }
}

/** A finder of words in one text, which gives every place where they stand whole. */
export const finderIn = (text: string): ((words: string) => readonly Span[]) => {
  const { letters, places } = skeletonOf(text)
  const find = (words: string): readonly Span[] => {
    const wanted = skeletonOf(withoutTags(words)).letters
    const found =
      wanted === '' ? [] : indexesOf(letters, wanted).map((at) => spanOf(places, at, wanted.length))
    return found.filter((span) => standsWhole(text, span))
  }
  return (words) => {
    const found = find(words)
    return found.length > 0 ? found : piecesOf(words).map(find).reduce(follow)
  }
}

/** What stands between the end tags of a piece of HTML: whole words, and at least one piece. */
const piecesOf = (html: string): readonly string[] => {
  const pieces = html.split(/<\/[a-z0-9]+>/).filter((piece) => skeletonOf(withoutTags(piece)).letters !== '')
  return pieces.length > 0 ? pieces : [html]
}

/** Two pieces, one after the other, with no more between than the number of a list item, which its file does not have. */
const follow = (before: readonly Span[], after: readonly Span[]): readonly Span[] =>
  before.flatMap(({ start, end }) => {
    const next = after.find((span) => span.start >= end && span.start - end < 12)
    return next ? [{ start, end: next.end }] : []
  })

const indexesOf = (letters: string, wanted: string): readonly number[] => {
  const found: number[] = []
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) found.push(at)
  return found
}

const spanOf = (places: readonly number[], at: number, length: number): Span => ({
  start: places[at] ?? 0,
  end: (places[at + length - 1] ?? 0) + 1
})

/** "12" does not stand whole in "112", "1,312" or "12.5". */
const standsWhole = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]|^[.,]\d/u.test(text.slice(end, end + 2))

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
