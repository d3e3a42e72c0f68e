import type { IsoDate } from '../../../calendar/iso-date.ts'
import { exact, type Exact } from '../../../numbers/exact.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, unknown } from '../../steps.ts'
import type { ExactFact } from '../../terms/exact-fact.ts'
import type { CertificateFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { certificateHeld } from '../common/certificate-held.ts'
import { shownExact } from '../common/shown-exact.ts'
import { toldFact } from '../common/told-fact.ts'

/** Tests cumulative angka kredit against what the next jenjang takes. */
export function creditForJenjang(had: ExactFact | null | undefined, minimum: Exact, citation: Citation): Step {
  const head = { id: 'credit', facts: ['angkaKredit'] as const, wording: 'angka kredit kumulatif kenaikan jenjang', citation }
  if (had === null || had === undefined) return unknown(head, { key: 'credit.credit-unknown', values: { minimum: shownExact(minimum) } })
  return holds(head, exact(had).gte(minimum), { key: 'credit.for-jenjang', values: { had: shownExact(exact(had)), minimum: shownExact(minimum) } })
}

/** Tests that there is a vacancy for the post; an unanswered question stays open. */
export function vacancyStep(vacancy: boolean | null | undefined, citation: Citation): Step {
  return toldFact({ id: 'vacancy', facts: ['vacancy'], wording: 'tersedia kebutuhan jabatan', citation }, vacancy, {
    yes: { key: 'credit.vacancy' }, no: { key: 'credit.no-vacancy' }, unknown: { key: 'credit.vacancy-unknown' },
  })
}

/** Tests that the uji kompetensi has been passed, since the present jenjang began where that day is known. */
export function competenceTest(
  register: { readonly certificates?: readonly CertificateFact[] | null | undefined; readonly trainingCompleteThrough?: IsoDate | null | undefined },
  law: Law, citation: Citation, since?: IsoDate | null,
): Step {
  return certificateHeld({ id: 'uji-kompetensi', wording: 'lulus uji kompetensi', citation }, register, law, { kind: 'kompetensi', since })
}
