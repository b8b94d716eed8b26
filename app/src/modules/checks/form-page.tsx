import type { Page } from '../../platform/answer.ts'
import {
  Button,
  Details,
  ErrorSummary,
  FileUpload,
  Radios,
  Textarea
} from '../../platform/govuk/generated.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import type { FormProblem } from './forms.ts'
import { keepingDays } from './kept-rules.ts'
import { checkPath } from './paths.ts'

const title = 'Check a report'

/** The page where a document is chosen or pasted. */
export const formPage = (problem: FormProblem | null): Page => ({
  title,
  description:
    'Work out again every figure in a report that can be worked out. Nothing you send is kept unless you ask.',
  lead: 'Every figure in it that can be worked out again is worked out again. You see which hold, which fail and which nobody can check.',
  main: (
    <>
      {problem !== null && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: problem.message, href: `#${problem.field}` }]}
        />
      )}
      <form action={checkPath()} method="post" enctype="multipart/form-data">
        <FileUpload
          name="file"
          label={{ text: 'Choose a document', classes: 'govuk-label--m' }}
          hint={{
            text: 'Word (.docx), PowerPoint (.pptx), Excel (.xlsx), OpenDocument spreadsheet (.ods), PDF, web page (.html), Markdown or text, up to 25 MB'
          }}
          attributes={{ accept: '.docx,.pptx,.xlsx,.ods,.pdf,.html,.htm,.md,.txt' }}
          {...errorAt('file', problem)}
        />
        <Textarea
          name="text"
          rows="8"
          label={{ text: 'Or paste its text', classes: 'govuk-label--m' }}
          hint={{
            text: 'A paragraph is enough. Columns of a table may be parted by tabs, as a spreadsheet copies them.'
          }}
          {...errorAt('text', problem)}
        />
        <Radios
          name="keep"
          fieldset={{ legend: { text: 'Share what is found?', classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: 'You get a link that cannot be guessed, and can delete it at any time.' }}
          items={[
            { value: '', text: 'No, forget the document', checked: true },
            ...keepingDays.map((days) => ({ value: String(days), text: `Keep it for ${days} days` }))
          ]}
        />
        <Button text="Check the figures" />
      </form>
      <Details summaryText="What happens to what I send" html={keptNothing} />
      <Details summaryText="What is checked, and what is not" html={whatIsChecked} />
    </>
  )
})

const errorAt = (
  field: FormProblem['field'],
  problem: FormProblem | null
): { errorMessage?: { text: string } } =>
  problem?.field === field ? { errorMessage: { text: problem.message } } : {}

const keptNothing = (
  <Prose>
    <p>
      Unless you choose to share it, it is read in memory, checked, shown to you and forgotten. It is not
      written to disk, not logged and not sent anywhere else. When you leave the page of findings they are
      gone: print it or save it if you want them.
    </p>
    <p>
      If you choose to share it, the document and its findings are kept for the days you choose, then deleted.
      Whoever has the link can read them, so do not share what is not public.
    </p>
  </Prose>
)

const whatIsChecked = (
  <Prose>
    <p>
      Changes in per cent, in points and in numbers; shares; totals, in sentences and in tables; the number of
      things in a list; references to figures and tables; days of the week; and whether the same figure is
      printed twice with two values.
    </p>
    <p>
      A figure is wrong only if no true figures could have been rounded to the printed ones. Whether the
      printed figures are themselves true cannot be told from a document.
    </p>
  </Prose>
)
