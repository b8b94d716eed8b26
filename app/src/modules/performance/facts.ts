import { z } from 'zod'
import { facts } from '../../platform/module.ts'
import { source } from '../../platform/source.ts'
import { figuresOfRow, type GivenTable, type NewFigure } from './layout-rules.ts'
import { headlines, shapes, units } from './rules.ts'
import { saveTheme } from './theme-store.ts'

const words = z.string().min(1)

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is small letters and digits joined by hyphens: "calls-999"')

const measure = z
  .strictObject({
    slug,
    title: words,
    unit: z.enum(units),
    per: z.int().positive().nullable().default(null),
    of: words.nullable().default(null),
    good: z.enum(['up', 'down', 'neither']),
    about: words.nullable().default(null),
    target: z.strictObject({ words, source }).nullable().default(null),
    commitments: z.array(slug)
  })
  .refine(({ unit, per }) => (unit === 'rate') === (per !== null), {
    message: 'a rate, and nothing else, says for every how many: per: 1000',
    path: ['per']
  })

const said = {
  measure: slug.optional(),
  period: words.optional(),
  area: words.optional(),
  category: words.nullable().optional()
}

const row = z.strictObject({
  ...said,
  head: words.optional(),
  printed: z.array(words.nullable()).min(1),
  says: words.optional(),
  leads: slug.optional(),
  compared_with: words.optional(),
  headline: z.enum(headlines).optional(),
  source
})

const table = z.strictObject({
  ...said,
  slug,
  title: words,
  shape: z.enum(shapes),
  note: words.nullable().default(null),
  weigh: z.strictObject({ share: slug, by: slug }).nullable().default(null),
  columns: z.array(z.strictObject(said)).min(1),
  rows: z.array(row).min(1)
})

const theme = z.strictObject({ slug, place: z.int().positive(), title: words, area: words, about: words })

const given = z.strictObject({
  theme,
  missing: z.array(words).min(1, 'say what the record does not have on this theme'),
  measures: z.array(measure).min(1),
  tables: z.array(table),
  stated: z.array(z.strictObject({ text: words, printed: z.array(words).min(1), source }))
})

type Given = z.infer<typeof given>

/** `performance/*.yaml`: one file for each theme, its values as printed. */
export const performanceFacts = facts({
  files: 'performance/*.yaml',
  schema: given.transform((file, context) => ({
    ...file,
    tables: file.tables.map((each, place) => ({
      ...each,
      figures: figuresIn(file, each, { place, context })
    }))
  })),
  save: saveTheme
})

interface Place {
  readonly place: number
  readonly context: z.RefinementCtx
}

// Each row is read by itself, so that every row that does not fit is reported with its line.
const figuresIn = (file: Given, of: GivenTable, { place, context }: Place): readonly NewFigure[] =>
  of.rows.flatMap((_, row) => {
    try {
      return figuresOfRow(of, row, { area: file.theme.area, unitOf: (name) => measureNamed(file, name) })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      context.addIssue({ code: 'custom', path: ['tables', place, 'rows', row], message: error.message })
      return []
    }
  })

const measureNamed = (file: Given, name: string): Given['measures'][number] => {
  const found = file.measures.find((each) => each.slug === name)
  if (!found)
    throw new RangeError(`no measure "${name}" is listed under measures; list it, or correct the name`)
  return found
}
