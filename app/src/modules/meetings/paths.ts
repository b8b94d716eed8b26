import type { Day } from '@scrutable/calendar'

/** The addresses of this module's pages; the same with `.json` gives the published data. */
export const meetingsPath = (): string => '/meetings'

export const meetingPath = (on: Day | ':day'): string => `/meetings/${on}`

/** A paper stands on its meeting's page. */
export const paperPath = (on: Day, slug: string): string => `${meetingPath(on)}#paper-${slug}`

/** A minute numbered "39/20" has its stroke written as a hyphen in its address. */
export const minutePath = (on: Day | ':day', number: string): string =>
  `${meetingPath(on)}/minutes/${number.replace('/', '-')}`
