import type { errors as source } from '../id/errors.ts'

/** Sentences of the subject "errors" in English. */
export const errors: Record<keyof typeof source, string> = {
  'errors.no-such-file': 'That file is no longer there. Upload or make it again.',
  'errors.piece-out-of-order': 'A piece of the file {{name}} arrived out of order. Upload the file again.',
  'errors.file-too-large': 'The file {{name}} is larger than {{limit}} MB. Split it and import the parts one by one.',
  'errors.no-such-procedure': 'There is no procedure named {{name}}.',
  'errors.not-signed-in': 'You are not signed in, or your session has ended. Sign in and try again.',
  'errors.not-allowed': 'Your role does not allow this. Allowed: {{roles}}.',
  'errors.whole-office': 'This concerns the whole office, while your role is limited to a unit. Allowed: {{roles}} of the whole office.',
  'errors.change-password-first': 'The one-time password must be changed before anything else.',
  'errors.bad-input': 'Something in the input is not right: {{fields}}.',
  'errors.bad-field': '{{field}}: {{problem}}',
  'errors.cancelled': 'Cancelled. Nothing was changed.',
  'errors.disk-full': 'The disk is full. Nothing was changed; free some space and try again.',
  'errors.internal': 'Something went wrong inside Tanjak. Nothing was changed; try again, and report the time if it happens again.',
  'errors.field.missing': 'must be given',
  'errors.field.type': 'is of the wrong kind',
  'errors.field.unknown': 'is not known',
  'errors.field.choice': 'is one of {{choices}}',
  'errors.field.short': 'at least {{least}} letters or digits',
  'errors.field.long': 'at most {{most}} letters or digits',
  'errors.field.small': 'at least {{least}}',
  'errors.field.large': 'at most {{most}}',
  'errors.field.form': 'does not have the right form',
  'errors.field.nip': 'must be 18 digits',
  'errors.field.date': 'must be a date that exists, like 2026-11-21',
}
