import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { sayMessages } from './say-messages.ts'

/** What went wrong, for a program: a stable code, and the sentences that the person reads. */
export type Failure = { readonly code: string; readonly message: string; readonly fields: unknown }

/** Says on stderr what went wrong and in which field, never as a stack trace, and gives it as plain data. */
export function tellFailure(error: unknown, err: (text: string) => void): Failure {
  if (error instanceof TanjakError) {
    const message = say('id', error.said)
    const more = Object.entries(error.fields).map(([field, said]) => ({ field, said: say('id', said) })).filter(({ said }) => said !== message)
    err([message, ...more.map(({ field, said }) => (said.startsWith(`${field}:`) ? `  ${said}` : `  ${field}: ${said}`)), ''].join('\n'))
    return { code: error.code, message, fields: sayMessages(error.fields) }
  }
  // What Node calls ENOENT, said of the file or folder it is about.
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error) {
    return tellFailure(new TanjakError('not-found', { key: 'cli.not-there', values: { path: String(error.path) } }), err)
  }
  const message = say('id', { key: 'cli.unforeseen', values: { why: error instanceof Error ? error.message : String(error) } })
  err(`${message}\n`)
  return { code: 'internal', message, fields: {} }
}
