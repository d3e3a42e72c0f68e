import type { Answer } from '../../shared/contract/answer.ts'
import type { ErrorCode } from '../../shared/errors/tanjak-error.ts'
import type { Message } from '../../shared/text/message.ts'

/** A refused call: the code to branch on, the sentence to say and the fields it is about. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly said: Message
  readonly fields: Readonly<Record<string, Message>>

  constructor(data: Extract<Answer<unknown>, { ok: false }>['error']) {
    super(`${data.code}: ${data.message.key}`)
    this.name = 'Refusal'
    this.code = data.code
    this.said = data.message
    this.fields = data.fields ?? {}
  }
}

/** The sentence of any failure; what is not a refusal is a fault of the page and says so. */
export function saidBy(error: unknown): Message {
  return error instanceof Refusal ? error.said : { key: 'shell.pageFault' }
}

/** The sentence of a failure, or null while there is none. */
export function saidOrNull(error: unknown): Message | null {
  return error === null || error === undefined ? null : saidBy(error)
}

/** The sentences by field of a refusal, none when it is about no field. */
export function fieldsOf(error: unknown): Readonly<Record<string, Message>> {
  return error instanceof Refusal ? error.fields : {}
}
