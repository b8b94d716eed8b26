import { randomBytes } from 'node:crypto'
import { inputsOf } from '@scrutable/figures'
import { z } from 'zod'
import { type Answer, refuse, see, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route, send } from '../../platform/route.ts'
import type { Visit } from '../../platform/visit.ts'
import { makeWorkers, type Outcome } from '../../platform/workers.ts'
import { checkedJson } from './api.ts'
import { formPage } from './form-page.tsx'
import { maxBytes, readAnswer, readForm, readKeeping } from './forms.ts'
import { deletedPage, keeperPage, keptPage } from './kept-page.tsx'
import { answeredPaper } from './kept-rules.ts'
import { deleteKept, findKept, hashOf, keepCheck, type KeptCheck, saveAnswer } from './kept-store.ts'
import { checkedPage } from './pages.tsx'
import { checkJsonPath, checkPath, deletePath, keeperPath, keptPath } from './paths.ts'
import { type Checking, type Document, numbered } from './rules.ts'

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

const showChecked = async ({ db, sent, now }: Visit): Promise<Answer> => {
  const form = readForm(sent)
  if ('problem' in form) return showPage(formPage(form.problem), 422)
  const outcome = await checkApart(form.document)
  if (!outcome.ok) return refusalOf(outcome)
  const checking = outcome.result
  if (!checking.ok)
    return showPage(formPage({ field: 'file', message: `${checking.message}. ${checking.remedy}` }), 422)
  const days = readKeeping(sent)
  if (days === null) return showPage(checkedPage(checking))
  const links = { reader: newSecret(), keeper: newSecret() }
  await keepCheck(db, { checked: checking, links, days, now })
  return see(keeperPath(links.reader, links.keeper))
}

// 144 bits: nobody guesses a link.
const newSecret = (): string => randomBytes(18).toString('base64url')

const secret = z.string().regex(/^[\w-]{24}$/)
const readerLink = z.object({ reader: secret })
const keeperLink = z.object({ reader: secret, keeper: secret })

type KeeperVisit = Visit<z.infer<typeof keeperLink>>

const noneKept = refuse(
  'not_found',
  'Nothing is kept under this link.',
  'It may have been deleted by whoever sent it, or its days may be over. Ask them, or check the document again.'
)

const showKept = async ({ db, params, now }: Visit<z.infer<typeof readerLink>>): Promise<Answer> => {
  const kept = await findKept(db, params.reader, now)
  return kept ? showPage(keptPage(kept)) : noneKept
}

const findForKeeper = async ({ db, params, now }: KeeperVisit): Promise<KeptCheck | null> => {
  const kept = await findKept(db, params.reader, now)
  return kept !== null && kept.keeperHash === hashOf(params.keeper) ? kept : null
}

const showToKeeper = async (visit: KeeperVisit, problem: string | null = null): Promise<Answer> => {
  const kept = await findForKeeper(visit)
  if (!kept) return noneKept
  const readerAddress = `${visit.site.address ?? visit.origin}${keptPath(visit.params.reader)}`
  return showPage(
    keeperPage(kept, { links: visit.params, readerAddress, problem }),
    problem === null ? 200 : 422
  )
}

const answerFinding = async (visit: KeeperVisit): Promise<Answer> => {
  const kept = await findForKeeper(visit)
  if (!kept) return noneKept
  const said = readAnswer(visit.sent)
  if ('problem' in said) return showToKeeper(visit, said.problem)
  const claim = numbered(answeredPaper(kept).report).find(({ number }) => number === said.number)?.claim
  if (!claim) return showToKeeper(visit, 'Choose the finding that you answer.')
  await saveAnswer(visit.db, kept.id, { stated: claim.stated, from: inputsOf(claim), because: said.because })
  return see(keeperPath(visit.params.reader, visit.params.keeper))
}

const deleteForKeeper = async (visit: KeeperVisit): Promise<Answer> => {
  const kept = await findForKeeper(visit)
  if (!kept) return noneKept
  await deleteKept(visit.db, kept.id)
  return showPage(deletedPage())
}

const showCheckedJson = async ({ sent }: Visit): Promise<Answer> => {
  const form = readForm(sent)
  if ('problem' in form)
    return refuse('invalid', form.problem.message, 'Send the document in the field "file".')
  const outcome = await checkApart(form.document)
  if (!outcome.ok) return refusalOf(outcome)
  const checking = outcome.result
  return checking.ok ? showJson(checkedJson(checking)) : refuse('invalid', checking.message, checking.remedy)
}

const refusalOf = ({ why, ending }: Extract<Outcome<never>, { ok: false }>): Answer => {
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
        `This document could not be checked (${ending ?? 'it was not sent'}): the fault is ours. Nothing of it was kept.`,
        'Save it as text, or copy and paste its text, and try that.'
      )
  }
}

const accepts = { maxBytes, perMinute: 30 }
const words = { maxBytes: 10_000, perMinute: 60 }

export const routes: readonly Route[] = [
  read({ name: 'check a report', path: checkPath(), answer: showForm }),
  send({ name: 'checked report', path: checkPath(), accepts, answer: showChecked }),
  send({ name: 'checked report as JSON', path: checkJsonPath(), accepts, answer: showCheckedJson }),
  read({
    name: 'kept check',
    audience: 'link',
    path: keptPath(':reader'),
    params: readerLink,
    answer: showKept
  }),
  read({
    name: 'kept check for its keeper',
    audience: 'link',
    path: keeperPath(':reader', ':keeper'),
    params: keeperLink,
    answer: async (visit) => showToKeeper(visit)
  }),
  send({
    name: 'answered finding',
    audience: 'link',
    path: keeperPath(':reader', ':keeper'),
    params: keeperLink,
    accepts: words,
    answer: answerFinding
  }),
  send({
    name: 'deleted check',
    audience: 'link',
    path: deletePath(':reader', ':keeper'),
    params: keeperLink,
    accepts: words,
    answer: deleteForKeeper
  })
]
