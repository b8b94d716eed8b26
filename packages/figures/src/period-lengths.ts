import type { Quantity } from './quantity.ts'

export const LENGTHS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  year: { month: [12, 12], week: [52, 52.2], day: [365, 366], quarter: [4, 4] },
  'half-year': { month: [6, 6], week: [26, 26.1], day: [181, 184], quarter: [2, 2] },
  quarter: { month: [3, 3], week: [13, 13.1], day: [90, 92] }
}

export const PERIOD =
  /\b(?:in|over|for|during|across) the (?:(?:whole|full|financial|calendar|last|past|first|second) )?(?<period>year|half-year|half year|quarter)\b/i

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952
}

/** "Over the 366 days": a time that is printed in one unit counts those. */
export function isTimeIn({ text }: Quantity, noun: string): boolean {
  return SECONDS[noun] !== undefined && new RegExp(`^[\\d,.]+ ${noun}s?$`, 'i').test(text)
}

/** A time printed in one unit as so many of it: "366 days" is 366. */
export function asCount(figure: Quantity): Quantity {
  if (figure.kind !== 'duration') return figure
  const unit = Object.entries(SECONDS).find(([name]) =>
    new RegExp(`\\b${name}s?$`, 'i').test(figure.text)
  )?.[1]
  if (unit === undefined) return figure
  return { ...figure, value: figure.value / unit, low: figure.low / unit, high: figure.high / unit }
}
