import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { kpPrestasiPredikat } from '../../parameters/promotion/kp-pilihan.ts'
import type { Rule } from '../../types.ts'
import { inService, isPns } from '../common/in-service.ts'
import { predikatOfLastYears } from '../common/predikat-years.ts'
import { belowTop } from '../common/rank-steps.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { toldFact } from '../common/told-fact.ts'
import { beforeLeaving } from './promotion-day.ts'
import { kpPilihanConclusion, kpPilihanFacts, kpPilihanParameters } from './kp-pilihan.ts'

const { golonganTmt: _, ...looked } = kpPilihanFacts
const facts = z.strictObject({
  ...looked,
  prestasiDecided: z.boolean().nullish().describe('Whether a decision names the prestasi kerja luar biasa baiknya'),
})
/** The facts of kenaikan pangkat for prestasi kerja luar biasa baiknya. */
export type KpPrestasiFacts = z.infer<typeof facts>

/** May this PNS be put forward for kenaikan pangkat for prestasi kerja luar biasa baiknya? */
export const kpPrestasi: Rule<KpPrestasiFacts> = {
  id: 'promotion.kp-prestasi',
  subject: 'promotion',
  question: 'promotion.rule.kp-prestasi',
  facts,
  parameters: [kpPrestasiPredikat, ...kpPilihanParameters],
  carried: 'promotion.carried.kp-pilihan',
  notTested: 'promotion.not-tested.kp-prestasi',
  versions: [{
    from: isoDate('2002-04-17'),
    citation: { source: 'pp-99-2000-12-2002', pin: 'pasal belum dibaca' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), belowTop(given)],
    decide(given, law) {
      const { years, atLeast } = law(kpPrestasiPredikat)
      const rated = predikatOfLastYears(law, given.annualPredikat, {
        years, atLeast, citation: law.cite(kpPrestasiPredikat),
        wording: `penilaian prestasi kerja bernilai amat baik dalam ${years} tahun terakhir`,
      })
      const decided = toldFact(
        { id: 'decision', facts: ['prestasiDecided'], wording: 'menunjukkan prestasi kerja luar biasa baiknya', citation: law.cite(kpPrestasiPredikat) },
        given.prestasiDecided,
        { yes: { key: 'promotion.prestasi-decided' }, no: { key: 'promotion.prestasi-undecided' }, unknown: { key: 'promotion.prestasi-unknown' } },
      )
      return {
        steps: [...rated, decided, servingPunishment(given, law, law(kpDisciplineBar)), ...beforeLeaving(given, law)],
        ...kpPilihanConclusion(law, given.golongan, 'prestasi'),
      }
    },
  }],
}
