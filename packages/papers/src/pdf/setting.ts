import { isHeadingText } from '../headings.ts'
import { readOpening } from '../openings.ts'
import type { Line } from './lines.ts'
import { mainFont } from './lines.ts'
import { isHeadingSize } from './prose.ts'
import type { Setting } from './prose.ts'
import { readVocabulary } from './hyphens.ts'

const mostLevels = 4

/** How the running text of a document is set: the size, font and spacing of most of its letters. */
export function readSetting(pages: readonly (readonly Line[])[]): Setting {
  const lines = pages.flat()
  const size = commonest(lines.map((line) => ({ value: halves(line.size), weight: line.text.length }))) ?? 10
  const body = lines.filter((line) => halves(line.size) === size)
  const gaps = pages.flatMap((page) => gapsOf(page, size))
  const larger = lines.filter((line) => isHeadingSize(line.size, size)).map((line) => halves(line.size))
  return {
    size,
    font: mainFont(body),
    headingFonts: findHeadingFonts(body),
    leading: commonest(gaps.map((gap) => ({ value: halves(gap), weight: 1 }))) ?? size * 1.2,
    headingSizes: [...new Set(larger)].toSorted((a, b) => b - a).slice(0, mostLevels),
    vocabulary: readVocabulary(lines.map((line) => line.text))
  }
}

function gapsOf(page: readonly Line[], size: number): number[] {
  const gaps = page.slice(1).map((line, i) => line.y - (page[i]?.y ?? 0))
  return gaps.filter((gap) => gap > size * 0.9 && gap < size * 2.2)
}

const halves = (value: number) => Math.round(value * 2) / 2

function commonest(counted: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weights = new Map<number, number>()
  for (const { value, weight } of counted) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
}

// Fonts' names are not at hand, but their use is: one that sets nearly nothing but short titles is that of headings.
function findHeadingFonts(body: readonly Line[]): Set<string> {
  const uses = new Map<string, { all: number; titles: number }>()
  for (const line of body) {
    const use = uses.get(line.font) ?? { all: 0, titles: 0 }
    uses.set(line.font, use)
    use.all += 1
    if (isHeadingText(line.text.slice(readOpening(line.text)?.body ?? 0))) use.titles += 1
  }
  const main = mainFont(body)
  const fonts = [...uses].filter(([font, { all, titles }]) => font !== main && titles >= all * 0.8)
  return new Set(fonts.map(([font]) => font))
}
