import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route, send } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { makeWorkers, type Outcome } from '../../platform/workers.ts'
import { checkedJson } from './api.ts'
import { maxBytes, readForm } from './forms.ts'
import { checkedPage, formPage } from './pages.tsx'
import { checkJsonPath, checkPath } from './paths.ts'
import type { Checking, Document } from './rules.ts'

const checkApart: (document: Document) => Promise<Outcome<Checking>> = makeWorkers(
  new URL('worker.ts', import.meta.url),
  {
    milliseconds: 30_000,
    megabytes: 512,
    atOnce: 2,
    waiting: 20
  }
)

const showForm = async (): Promise<Answer> => showPage(formPage(null))

const showChecked = async ({ sent }: Visit): Promise<Answer> => {
  const form = readForm(sent)
  if ('problem' in form) return showPage(formPage(form.problem), 422)
  const outcome = await checkApart(form.document)
  if (!outcome.ok) return refusalOf(outcome.why)
  const checking = outcome.result
  if (!checking.ok)
    return showPage(formPage({ field: 'file', message: `${checking.message} ${checking.remedy}` }), 422)
  return showPage(checkedPage(checking))
}

const showCheckedJson = async ({ sent }: Visit): Promise<Answer> => {
  const form = readForm(sent)
  if ('problem' in form)
    return refuse('invalid', form.problem.message, 'Send the document in the field "file".')
  const outcome = await checkApart(form.document)
  if (!outcome.ok) return refusalOf(outcome.why)
  const checking = outcome.result
  return checking.ok ? showJson(checkedJson(checking)) : refuse('invalid', checking.message, checking.remedy)
}

const refusalOf = (why: Extract<Outcome<never>, { ok: false }>['why']): Answer => {
  switch (why) {
    case 'busy':
      return refuse(
        'busy',
        'Many documents are being checked at the moment.',
        'Wait a minute, then send yours again. Nothing of it was kept.'
      )
    case 'timed_out':
      return refuse(
        'too_large',
        'This document takes longer than 30 seconds to check.',
        'Send it in parts. Nothing of it was kept.'
      )
    case 'too_much_memory':
      return refuse(
        'too_large',
        'This document takes more memory than one check may have.',
        'Send it in parts. Nothing of it was kept.'
      )
    case 'failed':
      return refuse(
        'failed',
        'This document could not be checked: the fault is ours. Nothing of it was kept.',
        'Save it as text, or copy and paste its text, and try that.'
      )
  }
}

const accepts = { maxBytes, perMinute: 30 }

export const routes: readonly Route[] = [
  read({ name: 'check a report', path: checkPath(), answer: showForm }),
  send({ name: 'checked report', path: checkPath(), accepts, answer: showChecked }),
  send({ name: 'checked report as JSON', path: checkJsonPath(), accepts, answer: showCheckedJson })
]
