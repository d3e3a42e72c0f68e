import type { Answer } from '../../shared/contract/answer.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { tellingDamage } from './db/store-error.ts'

type ErrorAnswer = Extract<Answer<unknown>, { ok: false }>['error']

/** Turns what a handler threw into what a user reads; the unforeseen keeps its details for the log of the desk only. */
export function answerError(thrown: unknown): ErrorAnswer {
  const error = tellingDamage(thrown)
  if (error instanceof TanjakError) {
    return { code: error.code, message: error.said, ...(Object.keys(error.fields).length ? { fields: error.fields } : {}) }
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', message: { key: 'errors.cancelled' } }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return { code: 'internal', message: { key: 'errors.internal' } }
}
