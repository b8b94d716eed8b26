import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { sayCount } from '../../platform/parts/count.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { FigureLine } from '../../platform/parts/figure.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { performancePath, themePath } from './paths.ts'
import { figuresOf, headlineFiguresOf, measuresOf, type Theme } from './rules.ts'
import { lineOf } from './wording-rules.ts'

/** Performance at a glance: the first figures of every theme. */
export function performancePage(themes: readonly Theme[]): Page {
  const measures = themes.flatMap(measuresOf).length
  return {
    title: 'Performance',
    lead:
      'What the commissioner and the force have published about policing in the area. Changes and their directions are ' +
      'worked out here from the published values; where the record prints another change, both are shown. A change of ' +
      'numbers so small that chance alone could give it is called no clear change.',
    description: `${sayCount({ of: measures, one: 'measure' })} in ${sayCount({ of: themes.length, one: 'theme' })}, as published.`,
    json: `${performancePath()}.json`,
    wide: true,
    main: (
      <>
        {themes.length === 0 && (
          <Empty
            what="No figures have been loaded."
            how="Figures stand here by theme once the files under performance/ give them."
          />
        )}
        <GettingWorse themes={themes} />
        {themes.map((theme) => (
          <ThemeLines theme={theme} />
        ))}
        <Missing items={lacks} />
      </>
    )
  }
}

const lacks = [
  'Values worked out from records: every figure here is one that a report, a letter or a slide printed.',
  'A cause: two values say that something changed, and not why.',
  'Values that a report shows in a chart and nowhere in words: charts are not read.'
]

function GettingWorse({ themes }: { readonly themes: readonly Theme[] }): VNode | null {
  const worse = themes
    .flatMap((theme) => headlineFiguresOf(theme).map((figure) => lineOf(figure, theme)))
    .filter(({ judgement }) => judgement === 'worse')
  if (worse.length === 0) return null
  return (
    <section>
      <h2>Getting worse</h2>
      {worse.map((line) => (
        <FigureLine {...line} />
      ))}
    </section>
  )
}

function ThemeLines({ theme }: { readonly theme: Theme }): VNode {
  const lines = headlineFiguresOf(theme)
  const more = figuresOf(theme).length - lines.length
  return (
    <section id={theme.slug}>
      <h2>
        <a href={themePath(theme.slug)}>{theme.title}</a>
      </h2>
      {lines.map((figure) => (
        <FigureLine {...lineOf(figure, theme)} />
      ))}
      {more > 0 && (
        <p>
          <a href={themePath(theme.slug)}>
            {theme.title}: {sayCount({ of: more, one: 'more value' })}, in tables
          </a>
        </p>
      )}
    </section>
  )
}
