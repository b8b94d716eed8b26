import { longDay, type Day } from '@scrutable/calendar'

export const kinds = ['meeting', 'provisional', 'briefing', 'visit'] as const

export type Kind = (typeof kinds)[number]

/** The panel's year of work, as at the day of the papers that print it. */
export interface Programme {
  readonly year: string
  readonly title: string
  readonly asAt: Day
  readonly about: string
  readonly source: string
}

interface ChapterNamed {
  readonly slug: string
  readonly title: string
}

/** When an item comes: on a day, or some time after another item's day. */
export type Placing =
  | { readonly kind: 'day'; readonly day: Day; readonly time: string | null }
  | { readonly kind: 'later'; readonly words: string; readonly after: Day }

/** Something that the panel means to do at a date. */
export interface ProgrammeItem {
  readonly slug: string
  readonly placing: Placing
  readonly kind: Kind
  readonly title: string
  /** Whether the law requires it of the panel. */
  readonly isStatutory: boolean
  readonly chapter: ChapterNamed | null
  readonly objectives: readonly string[]
  readonly note: string | null
  readonly remark: string | null
  /** The date as the record prints it, where ours is another. */
  readonly printed: string | null
  /** Whether the day is what we read from the items around it. */
  readonly isReadByUs: boolean
  readonly source: string
}

/** Something on the menu, with no date yet. */
export interface Topic {
  readonly slug: string
  readonly title: string
  readonly chapter: ChapterNamed | null
  /** What the plan promises about it. */
  readonly objectives: readonly string[]
  /** What the panel could ask. */
  readonly questions: readonly string[]
  readonly note: string | null
  readonly source: string
}

/** What kind of sitting an item is for, in words; an ordinary meeting needs none. */
export const kindInWords = (kind: Kind): string =>
  ({
    meeting: 'Meeting',
    provisional: 'Provisional meeting',
    briefing: 'Briefing for members',
    visit: 'Visit'
  })[kind]

/** "Required by law" or "Set by the panel". */
export const whyDone = ({ isStatutory }: ProgrammeItem): string =>
  isStatutory ? 'Required by law' : 'Set by the panel'

/** "Monday 17 November 2025", "Friday 12 December 2025, 10:00 to 14:00", "January 2026, day to be confirmed". */
export const whenInWords = ({ placing }: Pick<ProgrammeItem, 'placing'>): string => {
  if (placing.kind === 'later') return placing.words
  return placing.time === null ? longDay(placing.day) : `${longDay(placing.day)}, ${placing.time}`
}

/** The day an item is on, where it is settled. */
export const dayOf = ({ placing }: ProgrammeItem): Day | null => (placing.kind === 'day' ? placing.day : null)

/** The first day on which an item can come. */
const earliestDay = ({ placing }: ProgrammeItem): Day =>
  placing.kind === 'day' ? placing.day : placing.after

/** Whether an item is still to come on a day; one on that very day is. */
export const isToCome = (item: ProgrammeItem, on: Day): boolean => earliestDay(item) >= on

export interface Sitting {
  readonly when: string
  /** Null where the day is not settled. */
  readonly day: Day | null
  readonly items: readonly ProgrammeItem[]
}

/** Items that come together, in the order of their days. */
export const groupBySitting = (items: readonly ProgrammeItem[]): readonly Sitting[] => {
  const inOrder = items.toSorted((a, b) => earliestDay(a).localeCompare(earliestDay(b)))
  return [...Map.groupBy(inOrder, whenInWords)].map(([when, together]) => ({
    when,
    day: together[0] ? dayOf(together[0]) : null,
    items: together
  }))
}

/** What the record prints for an item's date, where we show another. */
export const datingRemark = ({ printed, isReadByUs }: ProgrammeItem): string | null =>
  isReadByUs && printed !== null ? `The record prints “${printed}”. The date shown is read by us.` : null
