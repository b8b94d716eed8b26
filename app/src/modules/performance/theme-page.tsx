import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { FigureLine } from '../../platform/parts/figure.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { placeOf } from '../../platform/source.ts'
import { Published } from './table-part.tsx'
import { performancePath, themePath } from './paths.ts'
import { figuresOf, headlineFiguresOf, type Statement, type Theme } from './rules.ts'
import { lineOf } from './wording-rules.ts'

/** A theme: its first figures, every table of it, and what the record states without values to check. */
export function themePage(theme: Theme): Page {
  return {
    title: theme.title,
    caption: 'Performance',
    lead: theme.about,
    description: `${theme.title}: ${sayCount({ of: figuresOf(theme).length, one: 'published value' })} with period and source.`,
    crumbs: [{ text: 'Performance', href: performancePath() }],
    json: `${themePath(theme.slug)}.json`,
    wide: true,
    main: (
      <>
        <h2>At a glance</h2>
        {headlineFiguresOf(theme).map((figure) => (
          <FigureLine {...lineOf(figure, theme)} />
        ))}
        <h2>Published values</h2>
        {theme.tables.map((table) => (
          <Published table={table} theme={theme} />
        ))}
        <Statements statements={theme.statements} />
        <Missing items={theme.missing} />
      </>
    )
  }
}

function Statements({ statements }: { readonly statements: readonly Statement[] }): VNode | null {
  if (statements.length === 0) return null
  return (
    <>
      <h2>Also stated</h2>
      <DataTable
        caption="What the record states besides, with no values to work it out from"
        columns={[
          { head: 'What is stated, in our own words', is: 'heading', cell: ({ words }) => words },
          { head: 'As printed', cell: ({ printed }) => printed.join('; ') },
          { head: 'Source', cell: ({ source }) => placeOf(source) }
        ]}
        rows={statements}
      />
    </>
  )
}
