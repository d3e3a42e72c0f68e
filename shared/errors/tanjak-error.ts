import type { Message } from '../text/message.ts'

/** What went wrong, as a stable code that a page or script can branch on. */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'not-allowed'
  | 'not-signed-in'
  | 'wrong-password'
  | 'too-many-tries'
  | 'conflict'
  | 'refused'
  | 'in-use'
  | 'damaged-store'
  | 'newer-version'
  | 'cancelled'
  | 'internal'

/** An error that a user reads: a code for programs, a message key with values for people, and the fields it is about. */
export class TanjakError extends Error {
  readonly code: ErrorCode
  readonly said: Message
  readonly fields: Readonly<Record<string, Message>>

  constructor(code: ErrorCode, said: Message, fields: Readonly<Record<string, Message>> = {}) {
    super(`${code}: ${said.key}`)
    this.name = 'TanjakError'
    this.code = code
    this.said = said
    this.fields = fields
  }
}
