import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Headline } from '../../platform/parts/figure.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { type Station, Trail } from '../../platform/parts/trail.tsx'
import { placeOf } from '../../platform/source.ts'
import { captionOf, commitmentPath, planPath, type Commitment } from '../plan/index.ts'
import type { Worked } from './change-rules.ts'
import { measurePath, performancePath, themePath } from './paths.ts'
import { detailsOf, type Figure, figuresOf, type Measure, type Theme } from './rules.ts'
import {
  goodInWords,
  lineOf,
  meaningAfter,
  printedChangeInWords,
  unitInWords,
  valueInWords,
  workedOf
} from './wording-rules.ts'

interface MeasureProps {
  readonly measure: Measure
  readonly theme: Theme
  /** The commitments that it measures. */
  readonly commitments: readonly Commitment[]
}

/** One measure: its values by period, the changes with their working, and what the record says of them. */
export function measurePage({ measure, theme, commitments }: MeasureProps): Page {
  const figures = figuresOf(theme).filter((figure) => figure.measure.slug === measure.slug)
  const first = figures.find(({ headline }) => headline !== null) ?? figures.at(-1)
  return {
    title: measure.title,
    caption: 'Measure',
    ...(measure.about === null ? {} : { lead: measure.about }),
    description: `${measure.title}: published values by period, with their changes worked out.`,
    crumbs: [
      { text: 'Performance', href: performancePath() },
      { text: theme.title, href: themePath(theme.slug) }
    ],
    json: `${measurePath(theme.slug, measure.slug)}.json`,
    wide: true,
    main: (
      <>
        <Trail items={trailOf(measure, commitments)} />
        {first && <Headline {...withoutLink(lineOf(first, theme))} />}
        <AboutMeasure measure={measure} commitments={commitments} />
        <h2>Values</h2>
        <Values measure={measure} figures={figures} theme={theme} />
        <Changes measure={measure} figures={figures} theme={theme} />
        <Missing items={theme.missing} />
      </>
    )
  }
}

// What was promised, and the measure that shows whether it is kept.
const trailOf = (measure: Measure, commitments: readonly Commitment[]): readonly Station[] => {
  const [only] = commitments
  if (!only) return []
  const several = { text: sayCount({ of: commitments.length, one: 'commitment' }), href: planPath() }
  const promise = commitments.length === 1 ? { text: only.title, href: commitmentPath(only.slug) } : several
  return [{ text: 'Police and crime plan', href: planPath() }, promise, { text: measure.title, isHere: true }]
}

const withoutLink = ({ href: _, ...rest }: ReturnType<typeof lineOf>) => rest

function AboutMeasure({ measure, commitments }: Omit<MeasureProps, 'theme'>): VNode {
  return (
    <>
      <h2>What it measures</h2>
      <Facts
        facts={[
          { name: 'Unit', value: unitInWords(measure) },
          { name: 'Direction', value: goodInWords(measure) },
          { name: 'Target', value: measure.target?.words ?? 'None in the record' },
          {
            name: 'Commitments',
            value:
              commitments.length === 0
                ? 'The record ties it to none'
                : commitments.map((each) => (
                    <p>
                      <a href={commitmentPath(each.slug)}>
                        {captionOf(each)}: {each.title}
                      </a>
                    </p>
                  ))
          }
        ]}
      />
      {measure.target && <SourceLine text={`${placeOf(measure.target.source)}, for the target`} />}
    </>
  )
}

interface FiguresProps {
  readonly measure: Measure
  readonly figures: readonly Figure[]
  readonly theme: Theme
}

function Values({ measure, figures, theme }: FiguresProps): VNode {
  return (
    <DataTable
      caption={`${measure.title}: every published value`}
      columns={[
        { head: 'Of', is: 'heading', cell: (figure) => detailsOf(figure, theme) ?? theme.area },
        { head: 'Period', cell: ({ period }) => period.name },
        { head: 'Value', is: 'number', cell: valueInWords },
        { head: 'As printed', is: 'number', cell: ({ printed }) => printed ?? 'Not printed' },
        { head: 'Source', cell: ({ source }) => placeOf(source) }
      ]}
      rows={figures}
    />
  )
}

function Changes({ measure, figures, theme }: FiguresProps): VNode | null {
  const rows = figures
    .filter(({ comparedWith, says }) => comparedWith !== null || says !== null)
    .map((figure) => ({ figure, worked: workedOf(figure, theme) }))
  if (rows.length === 0) return null
  return (
    <>
      <h2>Changes</h2>
      <DataTable
        caption={`${measure.title}: changes between the published values`}
        note="The change and its working are ours, from the two printed values. What the record prints stands beside them."
        columns={[
          { head: 'Of', is: 'heading', cell: ({ figure }) => detailsOf(figure, theme) ?? theme.area },
          { head: 'Period', cell: ({ figure }) => figure.period.name },
          { head: 'Change, worked out by us', cell: ({ worked }) => changeCell(worked) },
          { head: 'Working', cell: ({ worked }) => (worked.kind === 'worked' ? worked.working : 'None') },
          {
            head: 'Change printed in the record',
            cell: ({ figure, worked }) => printedChangeInWords(figure, worked)
          }
        ]}
        rows={rows}
      />
    </>
  )
}

const changeCell = (worked: Worked): string => {
  if (worked.kind === 'none') return `Not worked out. ${worked.reason}`
  const change = meaningAfter(`${worked.words} ${worked.base}`, worked.meaning)
  return worked.note === null ? change : `${change}. ${worked.note}.`
}
