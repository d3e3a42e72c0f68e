import { z } from 'zod'
import { addDays, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Message } from '../../../text/message.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { completeness, isComplete, met, notMet, unknown, type StepHead } from '../../steps.ts'
import { certificateFactSchema, type CertificateFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'

/** The facts of rules that ask for a certificate: the register and how far it is complete. */
export const certificateFacts = {
  certificates: z.array(certificateFactSchema).readonly().nullish(),
  trainingCompleteThrough: isoDateSchema.nullish(),
}

type Register = {
  readonly certificates?: readonly CertificateFact[] | null | undefined
  readonly trainingCompleteThrough?: IsoDate | null | undefined
}

/** Tests that a certificate of a kind is held and still valid on the governing date; its last day still counts. */
export function certificateHeld(
  head: Omit<StepHead, 'facts'>, register: Register, law: Law,
  asked: { readonly kind: CertificateFact['kind']; readonly since?: IsoDate | null | undefined },
): Step {
  const known = (register.certificates ?? []).filter(({ kind, on }) => kind === asked.kind && on <= law.askedOn && (!asked.since || on >= asked.since))
  const held = known.find(({ validUntil }) => !validUntil || validUntil >= law.on)
  const ends = known.flatMap(({ validUntil }) => (validUntil ? [addDays(validUntil, 1)] : [])).filter((day) => day > law.on).sort()
  const changing: StepHead = { ...head, facts: ['certificates', 'trainingCompleteThrough'], changesOn: ends[0] ?? null }
  const name = { text: `record.certificate.certificateKind.${asked.kind}` } as const
  if (held) return met(changing, { key: 'promotion.certificate-held', values: { name, date: { date: held.on } } })
  const none: Message = { key: 'promotion.certificate-none', values: { name } }
  if (isComplete(register.trainingCompleteThrough, law)) return notMet(changing, none)
  return unknown(changing, { key: 'promotion.certificate-unknown', values: { name, ...completeness(register.trainingCompleteThrough, law.askedOn) } })
}
