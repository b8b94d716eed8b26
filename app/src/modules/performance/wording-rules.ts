import { formatNumber, formatValue } from '@scrutable/measures'
import type { Figure as FigureShown } from '../../platform/parts/figure.tsx'
import { placeOf } from '../../platform/source.ts'
import { type Agreement, agreementOf, type Meaning, type Worked, workOut } from './change-rules.ts'
import { measurePath } from './paths.ts'
import { boundWords } from './printed-rules.ts'
import { earlierOf, type Figure, figuresOf, type Measure, nameOf, type Theme } from './rules.ts'

/** A value as the pages show it, with "about" or "over" before it, or that there is none. */
export const valueInWords = ({ value, bound, printed }: Figure): string => {
  if (value !== null) return `${boundWords(bound)}${formatValue(value)}`
  return printed ?? 'Not printed'
}

/** A figure beside the one before it in its theme. */
export const workedOf = (figure: Figure, theme: Theme): Worked =>
  workOut(figure, earlierOf(figure, figuresOf(theme)))

/** Whether the change that the record prints with a figure holds; null where it prints none. */
export const agreementOfFigure = (figure: Figure, worked: Worked): Agreement | null =>
  figure.says === null ? null : agreementOf(figure.says, worked)

/** The change worked out by us, in words for a cell; nothing where the figure stands alone. */
export const changeInWords = (figure: Figure, worked: Worked): string | null => {
  if (worked.kind === 'worked') return meaningAfter(worked.words, worked.meaning)
  return figure.comparedWith === null && figure.says === null ? null : `Not worked out. ${worked.reason}`
}

/** A change with what it means for people after it: "Up 10.7%: worse". */
export const meaningAfter = (words: string, meaning: Meaning | null): string =>
  meaning === null ? words : `${words}: ${meaning}`

/** What the record prints of a change, and whether it holds, in words for a cell. */
export const printedChangeInWords = (figure: Figure, worked: Worked): string => {
  const agreement = agreementOfFigure(figure, worked)
  if (agreement === null || figure.says === null) return 'None printed'
  return `“${figure.says}”: ${agreementInWords(agreement)}`
}

const agreementInWords = (agreement: Agreement): string => {
  if (agreement.kind === 'agrees') return 'agrees'
  if (agreement.kind === 'unchecked') return `cannot be checked. ${agreement.reason}`
  const how = agreement.isLastDigit ? 'differs in its last digit' : 'does not agree'
  return `${how}. The printed values make it ${agreement.ours}`
}

/** A figure as one line: value, period, change and direction in words, target, source. */
export const lineOf = (figure: Figure, theme: Theme): FigureShown => {
  const worked = workedOf(figure, theme)
  const change = changeOfLine(figure, worked)
  const meaning = worked.kind === 'worked' ? worked.meaning : null
  const { noun, target, slug } = figure.measure
  return {
    name: nameOf(figure, theme),
    value: valueInWords(figure),
    period: figure.period.name,
    source: { text: placeOf(figure.source) },
    href: measurePath(theme.slug, slug),
    ...(noun === null || figure.value === null ? {} : { unit: noun }),
    ...(change === null ? {} : { change }),
    ...(meaning === null ? {} : { judgement: meaning }),
    ...(target === null ? {} : { target: target.words })
  }
}

const changeOfLine = (figure: Figure, worked: Worked): string | null => {
  if (worked.kind === 'none') return figure.says === null ? null : `The record says “${figure.says}”`
  const change = `${worked.words} ${worked.base}`
  const agreement = agreementOfFigure(figure, worked)
  return agreement?.kind === 'differs' ? `${change}; the record prints “${figure.says}”` : change
}

/** A measure's unit in words: "calls", "per cent", "for every 1,000". */
export const unitInWords = ({ unit, per, noun }: Measure): string => {
  if (unit === 'rate') return `for every ${formatNumber(per ?? 0, 0)}`
  if (unit === 'count') return noun ?? 'number'
  return { percentage: 'per cent', duration: 'length of time', money: 'pounds' }[unit]
}

/** Which way a measure is better, in words. */
export const goodInWords = ({ good }: Measure): string =>
  ({ up: 'Higher is better', down: 'Lower is better', neither: 'Neither way is better by itself' })[good]
