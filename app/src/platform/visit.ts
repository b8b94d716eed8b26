import type { Day } from '@scrutable/calendar'
import type { ComponentChildren } from 'preact'
import type { Accent } from './accents.ts'
import type { Database } from './database.ts'
import type { Slot } from './slots.ts'

/** What the site says of itself on every page; read once at start from the body whose record it keeps. */
export interface Site {
  /** "West Midlands Police and Crime Panel" */
  readonly name: string
  /** Set where the record is a sample or a copy: the day whose state the pages show. */
  readonly shownAsAt: Day | null
  /** One plain sentence about where the facts come from, shown on every page. */
  readonly notice: string | null
  /** Where the site lives, printed at the foot of its pages: "https://panel.example"; null where it is nowhere yet. */
  readonly address: string | null
  readonly accent: Accent
}

/** A form as it arrived: its fields by name, and the file chosen, if one was. */
export interface Sent {
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** One person's request, parsed: everything a handler may know. Time is in here and nowhere else. */
export interface Visit<Params = unknown, Query = unknown> {
  readonly db: Database
  readonly site: Site
  /** The day in Europe/London that the pages speak of. */
  readonly today: Day
  /** The instant of the request, for what begins or ends by the clock; pages speak of `today`. */
  readonly now: Date
  readonly params: Params
  readonly query: Query
  /** What a form sent; empty where nothing was. */
  readonly sent: Sent
  /** Where the site was asked for: "https://panel.example". */
  readonly origin: string
  /** The address asked for, path and query. */
  readonly address: string
  /** What other modules have to show in a named place of this page. */
  readonly fill: <Of>(slot: Slot<Of>, of: Of) => Promise<ComponentChildren>
}
