import { day } from '@scrutable/calendar'
import type { ProgrammeItem } from './rules.ts'

/** An item for tests: chosen by the panel, for the meeting of 17 November 2025. */
export const anItem = (but: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  slug: 'roads',
  placing: { kind: 'day', day: day('2025-11-17'), time: null },
  kind: 'meeting',
  title: 'Roads',
  isStatutory: false,
  chapter: null,
  objectives: [],
  note: null,
  remark: null,
  printed: null,
  isReadByUs: false,
  source: 'L1701 Work programme, 17 November 2025',
  ...but
})
