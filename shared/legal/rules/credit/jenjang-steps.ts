import type { IsoDate } from '../../../calendar/iso-date.ts'
import type { Citation, Step } from '../../finding.ts'
import { akJenjang } from '../../parameters/credit/minimum.ts'
import type { ExactFact } from '../../terms/exact-fact.ts'
import type { Golongan } from '../../terms/golongan.ts'
import type { Jenjang } from '../../terms/posts.ts'
import type { CertificateFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { certificateHeld } from '../common/certificate-held.ts'
import { toldFact } from '../common/told-fact.ts'
import { enoughCredit } from './enough-credit.ts'
import { fewerPerhaps, minimumsOf } from './minimum.ts'

type Credited = { readonly angkaKredit?: ExactFact | null | undefined; readonly firstGolongan?: Golongan | null | undefined }

/** Tests cumulative angka kredit against what the next jenjang takes; null where there is no next jenjang. */
export function creditForJenjang({ angkaKredit, firstGolongan }: Credited, law: Law, jenjang: Jenjang, golongan: Golongan): Step | null {
  const { jenjang: minimum } = minimumsOf(law, jenjang, golongan, firstGolongan)
  if (minimum === null) return null
  const fewer = fewerPerhaps(law, jenjang, golongan, firstGolongan)
  const says = { wording: 'angka kredit kumulatif kenaikan jenjang', citation: law.cite(akJenjang), key: 'credit.for-jenjang' } as const
  return enoughCredit(angkaKredit, { minimum, fewer: fewer && { golongan: fewer.golongan, minimum: fewer.jenjang } }, says)
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
