import type { z } from 'zod'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { Message } from '../../shared/text/message.ts'

type Issue = z.core.$ZodIssue

/** A number of 18 digits, as the contract writes it. */
const NIP_FORM = String(/^\d{18}$/)

/** Says of every field that does not fit the contract what is wrong with it, in sentences; the schema's own words are English and technical. */
export function badInput(error: z.ZodError): TanjakError {
  const fields = Object.fromEntries(error.issues.flatMap((issue) => namesOf(issue).map((field) => [
    field, { key: 'errors.bad-field', values: { field, problem: { message: problemOf(issue) } } } satisfies Message,
  ])))
  return new TanjakError('bad-input', { key: 'errors.bad-input', values: { fields: { list: Object.keys(fields) } } }, fields)
}

function namesOf(issue: Issue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key].join('.'))
  return [issue.path.join('.') || '?']
}

function problemOf(issue: Issue): Message {
  switch (issue.code) {
    case 'invalid_type': return issue.message.endsWith('received undefined') ? { key: 'errors.field.missing' } : { key: 'errors.field.type' }
    case 'unrecognized_keys': return { key: 'errors.field.unknown' }
    case 'invalid_value': return { key: 'errors.field.choice', values: { choices: { list: issue.values.map(String) } } }
    case 'too_small': return { key: issue.origin === 'string' ? 'errors.field.short' : 'errors.field.small', values: { least: String(issue.minimum) } }
    case 'too_big': return { key: issue.origin === 'string' ? 'errors.field.long' : 'errors.field.large', values: { most: String(issue.maximum) } }
    case 'invalid_format': return { key: issue.pattern === NIP_FORM ? 'errors.field.nip' : issue.format === 'date' ? 'errors.field.date' : 'errors.field.form' }
    default: return { key: 'errors.field.form' }
  }
}
