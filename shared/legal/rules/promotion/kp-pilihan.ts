import { z } from 'zod'
import { isoDateSchema } from '../../finding.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { kpPilihanKinds, type KpPilihanKind } from '../../parameters/promotion/kp-pilihan.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import { golonganSchema, nextGolongan, type Golongan } from '../../terms/golongan.ts'
import { disciplineFactSchema } from '../../terms/people.ts'
import type { IsoDate } from '../../../calendar/iso-date.ts'
import type { Law, Verdict } from '../../types.ts'
import { inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts } from '../common/predikat-years.ts'
import { nextPromotionDay } from './promotion-day.ts'

/** The facts that every kenaikan pangkat pilihan looks at. */
export const kpPilihanFacts = {
  ...inServiceFacts,
  golongan: golonganSchema.nullish(),
  golonganTmt: isoDateSchema.nullish(),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
}

/** The parameters that every kenaikan pangkat pilihan reads. */
export const kpPilihanParameters = [kpPilihanKinds, kpDisciplineBar, promotionMonths] as const

/** What follows when every condition is met: the next golongan ruang, the period, and the kind among those of the regulation. */
export function kpPilihanConclusion(
  law: Law, golongan: Golongan | null | undefined, kind: KpPilihanKind, earliest: IsoDate = law.on,
): Pick<Verdict, 'conclusion' | 'details'> {
  const next = golongan ? nextGolongan(golongan) : null
  const period = nextPromotionDay(law, earliest)
  const place = law(kpPilihanKinds).indexOf(kind) + 1
  const values = { golongan: next ?? '', date: { date: period }, kind: { text: `promotion.kp-kind.${kind}` } } as const
  return {
    conclusion: next && {
      message: { key: 'promotion.kp-pilihan.met', values },
      details: { period },
      ...(period === law.on ? {} : { thereupon: { key: 'promotion.kp-reguler.then', values } }),
    },
    details: { ...(next ? { nextGolongan: next } : {}), kpKind: kind, kpKindNumber: place },
  }
}
