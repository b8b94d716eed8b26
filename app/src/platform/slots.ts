import type { ComponentChildren } from 'preact'
import type { Visit } from './visit.ts'

/** A named place in one module's page that later modules may fill; `Of` is what the place is about. */
export interface Slot<Of> {
  readonly name: string
  readonly about?: Of
}

/** One module's content for another module's slot. */
export interface Filling {
  readonly slot: string
  readonly show: (visit: Visit, of: never) => Promise<ComponentChildren>
}

/**
 * Names a place that other modules may fill.
 *
 * @example
 * export const meetingActions = slot<Meeting>('meeting: actions')
 */
export const slot = <Of>(name: string): Slot<Of> => ({ name })

/** Fills a slot; with nothing to show, answer null. */
export const filling = <Of>(
  place: Slot<Of>,
  show: (visit: Visit, of: Of) => Promise<ComponentChildren>
): Filling => ({ slot: place.name, show })

/** What the modules have to show in a slot, in their order. */
export const fillFrom = async <Of>(
  modules: readonly { readonly fillings?: readonly Filling[] }[],
  visit: Visit,
  { slot: place, of }: { readonly slot: Slot<Of>; readonly of: Of }
): Promise<ComponentChildren> =>
  Promise.all(
    modules
      .flatMap((module) => module.fillings ?? [])
      .filter((filling) => filling.slot === place.name)
      // `filling()` joined the slot's type and the function's.
      .map((filling) => filling.show(visit, of as never))
  )
