import { id } from '../../../shared/text/id/index.ts'
import type { Message } from '../../../shared/text/message.ts'
import { say } from '../../../shared/text/say.ts'

/** Turns every message inside an answer into its sentence, so that a reader of the JSON needs no list of keys. */
export function sayMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayMessages)
  if (typeof value !== 'object' || value === null) return value
  if (isMessage(value)) return say('id', value)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sayMessages(one)]))
}

function isMessage(value: object): value is Message {
  if (!('key' in value) || typeof value.key !== 'string' || !Object.hasOwn(id, value.key)) return false
  return Object.keys(value).every((name) => name === 'key' || name === 'values')
}
