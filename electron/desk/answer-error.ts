import type { Answer } from '../../shared/contract/answer.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'

type ErrorAnswer = Extract<Answer<unknown>, { ok: false }>['error']

/** Turns what a handler threw into what a user reads; the unforeseen keeps its details for the log of the desk only. */
export function answerError(error: unknown): ErrorAnswer {
  if (error instanceof TanjakError) {
    return { code: error.code, message: error.said, ...(Object.keys(error.fields).length ? { fields: error.fields } : {}) }
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', message: { key: 'errors.cancelled' } }
  if (sqliteCode(error) === 'SQLITE_FULL') return { code: 'refused', message: { key: 'errors.disk-full' } }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return { code: 'internal', message: { key: 'errors.internal' } }
}

function sqliteCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null
}
