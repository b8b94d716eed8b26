import type { VNode } from 'preact'
import { FigureLine } from '../../platform/parts/figure.tsx'
import { type Figure, figuresOf, type Theme } from './rules.ts'
import { lineOf } from './wording-rules.ts'

interface MeasuredByProps {
  readonly themes: readonly Theme[]
  /** Measures by slug. */
  readonly measures: readonly string[]
}

/** On a commitment's page: the published values by which it is measured. */
export function MeasuredBy({ themes, measures }: MeasuredByProps): VNode | null {
  const found = themes.flatMap((theme) =>
    measures.flatMap((slug) => {
      const figure = leadingOf(figuresOf(theme).filter(({ measure }) => measure.slug === slug))
      return figure ? [{ figure, theme }] : []
    })
  )
  const leading = found.filter(({ figure }) => isLeading(figure))
  const shown = leading.length > 0 ? leading : found
  if (shown.length === 0) return null
  return (
    <>
      <h2>Measured by</h2>
      {shown.map(({ figure, theme }) => (
        <FigureLine {...lineOf(figure, theme)} />
      ))}
    </>
  )
}

const leadingOf = (figures: readonly Figure[]): Figure | null => figures.find(isLeading) ?? figures[0] ?? null

// A value that leads its theme, or that has one before it, says more than one that stands alone.
const isLeading = ({ headline, comparedWith }: Figure): boolean => headline !== null || comparedWith !== null
