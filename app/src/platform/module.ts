import type { z } from 'zod'
import type { Crumb } from './answer.ts'
import type { Database } from './database.ts'
import type { Route } from './route.ts'
import type { Filling } from './slots.ts'

/** One thing that can be found by search. */
export interface Finding {
  /** Its address, unique among findings. */
  readonly path: string
  /** "Meeting", "Action", "Commitment": shown beside the title and offered as a filter. */
  readonly kind: string
  readonly title: string
  /** The words that are searched and quoted. */
  readonly text: string
  /** ISO day the matter belongs to, newest first where matches are equal. */
  readonly on: string | null
}

/** A kind of data file that a module reads: which files, what they may hold, and where it goes. */
export interface Facts {
  /** Relative to the folder of facts: "people.yaml", or "meetings/*.yaml" for each file of a folder. */
  readonly files: string
  readonly schema: z.ZodType
  /** Called with what the schema gave, in one transaction with all other files. */
  readonly save: (db: Database, facts: never) => Promise<void>
}

/** One thing that a panel does: what `modules.ts` wires together. */
export interface Module {
  readonly name: string
  readonly routes: readonly Route[]
  /** What the navigation calls it and where it leads, if it is there. */
  readonly nav?: Crumb
  /** Its pages about the site itself, linked at the foot of every page. */
  readonly foot?: readonly Crumb[]
  readonly facts?: readonly Facts[]
  readonly findings?: (db: Database) => Promise<readonly Finding[]>
  readonly fillings?: readonly Filling[]
  /** Done at start and every hour: deletes what is to be kept no longer. */
  readonly tidy?: (db: Database, now: Date) => Promise<void>
}

/** Reads a kind of data file; keeps the schema's type and the save function's together. */
export const facts = <Of>(kind: {
  readonly files: string
  readonly schema: z.ZodType<Of>
  readonly save: (db: Database, of: Of) => Promise<void>
}): Facts => kind
