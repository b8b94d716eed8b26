/** What the log keeps of an error. */
export interface LoggedError {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly stack: string
}

/**
 * An error without what somebody asked or sent: a database's error carries the statement's values beside it, and where a
 * value did not fit (SQLSTATE class 22) quotes it in its message.
 */
export const errorForLog = (error: unknown): LoggedError => {
  if (!(error instanceof Error))
    return { name: typeof error, message: 'something that is no error', stack: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const message = /^22[0-9A-Z]{3}$/.test(code ?? '') ? 'a value did not fit' : error.message
  return { name: error.name, message, ...(code !== undefined && { code }), stack: placesOf(error) }
}

// A stack begins with the message, which may have several lines.
const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
