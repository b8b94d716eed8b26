import { longDay, shortDay, type Day } from '@scrutable/calendar'
import type { VNode } from 'preact'

interface WhenProps {
  readonly day: Day
  /** Clock time in London, `14:00`. */
  readonly time?: string
  /** "17 Nov 2025", for tables. */
  readonly short?: boolean
}

/**
 * A day, or a day and a time, as readers say it and as machines read it.
 *
 * @example
 * <When day={day('2025-11-17')} time="14:00" /> // Monday 17 November 2025 at 2pm
 */
export function When({ day, time, short = false }: WhenProps): VNode {
  const said = short ? shortDay(day) : longDay(day)
  return (
    <time class="when" dateTime={time === undefined ? day : `${day}T${time}`}>
      {said}
      {time !== undefined && ` at ${sayTime(time)}`}
    </time>
  )
}

/**
 * A clock time as it is said: `14:00` is 2pm, `09:30` is 9:30am, `12:00` is midday.
 *
 * @throws {RangeError} where the text is not a time between 00:00 and 23:59
 */
export function sayTime(time: string): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  if (hour === undefined)
    throw new RangeError(`"${time}" is not a time: write it as HH:MM, for example 14:00`)
  if (time === '12:00') return 'midday'
  if (time === '00:00') return 'midnight'
  const past = minute === '00' ? '' : `:${minute}`
  return `${Number(hour) % 12 || 12}${past}${Number(hour) < 12 ? 'am' : 'pm'}`
}
