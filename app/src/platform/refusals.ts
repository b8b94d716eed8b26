import type { Page, RefusalCode } from './answer.ts'

/** The one JSON error shape: `{ "error": { code, message, remedy, request } }`. */
export interface JsonError {
  readonly error: {
    readonly code: RefusalCode
    readonly message: string
    readonly remedy: string
    /** Quote this when asking for help: the log knows the request by it. */
    readonly request: string
  }
}

export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  readonly remedy: string
}

const statuses: Readonly<Record<RefusalCode, number>> = {
  not_found: 404,
  invalid: 422,
  forbidden: 403,
  too_large: 413,
  too_many: 429,
  busy: 503,
  failed: 500
}

const titles: Readonly<Record<RefusalCode, string>> = {
  not_found: 'Page not found',
  invalid: 'There is a problem',
  forbidden: 'You may not see this page',
  too_large: 'That is too large',
  too_many: 'Too many requests',
  busy: 'Busy at the moment',
  failed: 'Something went wrong'
}

export const statusOf = (code: RefusalCode): number => statuses[code]

/** Nothing stands at an address. */
export const nothingHere: Refusal = {
  code: 'not_found',
  message: 'There is nothing at this address.',
  remedy:
    'If you typed it, check it. If you followed a link, the page may have moved: search for it, or begin at the front page.'
}

/** Something we did not expect went wrong. */
export const wentWrong: Refusal = {
  code: 'failed',
  message: 'Something went wrong on our side. Nothing you sent was kept.',
  remedy: 'Try again in a minute. If it happens again, quote the reference below.'
}

export const jsonRefusal = ({ code, message, remedy }: Refusal, request: string): JsonError => ({
  error: { code, message, remedy, request }
})

/** A refusal as a page with a plain title; the reference is shown where the log can help. */
export const refusalPage = ({ code, message, remedy }: Refusal, request: string): Page => ({
  title: titles[code],
  lead: message,
  main: code === 'failed' ? `${remedy} Reference: ${request}` : remedy
})

/** What to say of an error: that of a plug-in by its status, anything else as our own fault. */
export const refusalOf = (error: unknown): Refusal => {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  if (status === 429)
    return {
      code: 'too_many',
      message: 'That was asked too often.',
      remedy: 'Wait a minute, then try again.'
    }
  if (status === 413)
    return {
      code: 'too_large',
      message: 'What was sent is too large. Nothing of it was kept.',
      remedy: 'Send a smaller file.'
    }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return {
      code: 'invalid',
      message: 'The request could not be understood.',
      remedy: 'Go back and send it again from the page.'
    }
  }
  return wentWrong
}
