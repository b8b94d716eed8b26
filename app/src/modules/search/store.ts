import type { Day } from '@scrutable/calendar'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Finding } from '../../platform/module.ts'
import { markEnd, markStart, perPage } from './rules.ts'

type SearchTables = {
  readonly finding: {
    readonly path: string
    readonly kind: string
    readonly title: string
    readonly text: string
    readonly onDay: string | null
    readonly words: never
  }
}

/** A finding that matched, with the part of its text around the words. */
export interface Match {
  readonly path: string
  readonly kind: string
  readonly title: string
  readonly onDay: Day | null
  readonly snippet: string
}

/** How many findings of a kind matched. */
export interface KindCount {
  readonly kind: string
  readonly found: number
}

interface Asked {
  readonly words: string
  readonly kind: string
  readonly page: number
}

const tables = (db: Database) => db.$extendTables<SearchTables>()

/** Replaces all that can be found. */
export const reindex = async (db: Database, findings: readonly Finding[]): Promise<void> => {
  await tables(db).deleteFrom('finding').execute()
  for (const { on, ...finding } of findings) {
    await sql`insert into finding (path, kind, title, text, on_day)
      values (${finding.path}, ${finding.kind}, ${finding.title}, ${finding.text}, ${on})`.execute(db)
  }
}

/** One page of matches, the best first, then the newest. */
export const findMatches = async (db: Database, { words, kind, page }: Asked): Promise<readonly Match[]> => {
  const marks = `StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`
  const { rows } = await sql<Match>`
    with asked as (select websearch_to_tsquery('english', ${words}) as query),
      best as (
        select finding.*, asked.query from finding, asked
        where finding.words @@ asked.query and (${kind} = '' or finding.kind = ${kind})
        order by ts_rank(finding.words, asked.query) desc, finding.on_day desc nulls last, finding.path
        limit ${perPage} offset ${(page - 1) * perPage}
      )
    select path, kind, title, on_day, ts_headline('english', text, query, ${marks}) as snippet
    from best order by ts_rank(words, query) desc, on_day desc nulls last, path`.execute(db)
  return rows
}

/** How many matched, by kind, the most first. */
export const countMatches = async (db: Database, words: string): Promise<readonly KindCount[]> => {
  const { rows } = await sql<KindCount>`
    select kind, count(*)::int as found from finding
    where words @@ websearch_to_tsquery('english', ${words})
    group by kind order by found desc, kind`.execute(db)
  return rows
}
