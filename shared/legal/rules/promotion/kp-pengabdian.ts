import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema } from '../../finding.ts'
import { kpPengabdianConditions } from '../../parameters/promotion/kp-pilihan.ts'
import { lastedAtLeast } from '../../steps.ts'
import { golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import { disciplineFactSchema } from '../../terms/people.ts'
import type { Rule } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { belowTop } from '../common/rank-steps.ts'
import { clearOfPunishment } from '../common/punishment-bar.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  golongan: golonganSchema.nullish(),
  cpnsDate: isoDateSchema.nullish(),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
/** The facts of kenaikan pangkat pengabdian. */
export type KpPengabdianFacts = z.infer<typeof facts>

/** May this PNS, about to retire, be put forward for kenaikan pangkat pengabdian? */
export const kpPengabdian: Rule<KpPengabdianFacts> = {
  id: 'promotion.kp-pengabdian',
  subject: 'promotion',
  question: 'promotion.rule.kp-pengabdian',
  facts,
  parameters: [kpPengabdianConditions],
  carried: 'promotion.carried.kp-pilihan',
  notTested: 'promotion.not-tested.kp-pengabdian',
  versions: [{
    from: isoDate('2002-04-17'),
    citation: { source: 'pp-99-2000-12-2002', pin: 'pasal belum dibaca' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), belowTop(given)],
    decide(given, law) {
      const { serviceYears, years, atLeast, clean } = law(kpPengabdianConditions)
      const citation = law.cite(kpPengabdianConditions)
      const service = lastedAtLeast(
        { id: 'service', facts: ['cpnsDate'], wording: `masa bekerja secara terus-menerus sekurang-kurangnya ${serviceYears} tahun`, citation },
        law, { since: given.cpnsDate, months: serviceYears * 12, countedBy: 'day' },
        { lasted: 'promotion.service', unknown: { key: 'promotion.service-unknown' } },
      )
      const rated = predikatOfLastYears(law, given.annualPredikat, {
        years, atLeast, citation, wording: `penilaian sekurang-kurangnya bernilai baik dalam ${years} tahun terakhir`,
      })
      const next = given.golongan ? nextGolongan(given.golongan) : null
      return {
        steps: [service, ...rated, clearOfPunishment(given, law, {
          ...clean, citation, wording: `tidak pernah dijatuhi hukuman disiplin tingkat ${clean.levels.join(' atau ')} dalam ${clean.months / 12} tahun terakhir`,
        })],
        conclusion: next && { message: { key: 'promotion.kp-pengabdian.met', values: { golongan: next } } },
        details: next ? { nextGolongan: next } : {},
      }
    },
  }],
}
