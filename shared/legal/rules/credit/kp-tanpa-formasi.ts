import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { tanpaFormasi } from '../../parameters/credit/jenjang.ts'
import { jenjangRanks } from '../../parameters/credit/minimum.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import { holds, scope, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import { disciplineFactSchema } from '../../terms/people.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { certificateFacts } from '../common/certificate-held.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { timeInRank } from '../common/rank-steps.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { toldFact } from '../common/told-fact.ts'
import { beforeLeaving, nextPromotionDay } from '../promotion/promotion-day.ts'
import { isFunctional, jfFacts } from './jf-facts.ts'
import { competenceTest, creditForJenjang } from './jenjang-steps.ts'
import { isRising, minimumParameters } from './minimum.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  ...jfFacts,
  golongan: golonganSchema.nullish(),
  golonganTmt: isoDateSchema.nullish(),
  angkaKredit: exactFactSchema.nullish().describe('Cumulative angka kredit in the present jenjang, angka kredit dasar included'),
  firstGolongan: golonganSchema.nullish().describe('Golongan ruang at which the career in the jabatan fungsional began'),
  vacancy: z.boolean().nullish().describe('Whether there is a vacancy in the next jenjang'),
  inPetaJabatan: z.boolean().nullish().describe('Whether the post of the next jenjang stands in the peta jabatan'),
  educationFits: z.boolean().nullish().describe('Whether the education fits the post of the next jenjang'),
  risenWithoutVacancy: z.boolean().nullish().describe('Whether the one pangkat without a vacancy has been used already'),
  ...annualPredikatFacts,
  ...certificateFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
/** The facts of a pangkat without a vacancy in the next jenjang. */
export type KpTanpaFormasiFacts = z.infer<typeof facts>

/** May this functional officer rise by one pangkat although the next jenjang has no vacancy? */
export const kpTanpaFormasi: Rule<KpTanpaFormasiFacts> = {
  id: 'promotion.kp-tanpa-formasi',
  subject: 'promotion',
  question: 'credit.rule.kp-tanpa-formasi',
  facts,
  parameters: [tanpaFormasi, promotionMonths, kpDisciplineBar, ...minimumParameters],
  carried: 'credit.carried.kp-fungsional',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'pasal sebelum Pasal 20, ayat (3) dan (4)' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isFunctional(given), noVacancy(given), ...atHighest(given, law)],
    decide: verdict,
  }],
}

function verdict(given: KpTanpaFormasiFacts, law: Law): Verdict {
  const { years, atLeast, rankYears } = law(tanpaFormasi)
  const citation = law.cite(tanpaFormasi)
  const rated = predikatOfLastYears(law, given.annualPredikat, { years, atLeast, citation, wording: `predikat kinerja paling rendah Baik dalam ${years} tahun terakhir` })
  const { jenjang, golongan } = given
  const credit = jenjang && golongan ? creditForJenjang(given, law, jenjang, golongan) : null
  const next = golongan ? nextGolongan(golongan) : null
  const period = nextPromotionDay(law)
  const values = { golongan: next ?? '', date: { date: period } }
  return {
    steps: [
      credit ?? unknown({ id: 'credit', facts: [jenjang ? 'golongan' : 'jenjang'] }, { key: jenjang ? 'promotion.golongan-unknown' : 'credit.jenjang-unknown' }),
      competenceTest(given, law, citation),
      toldFact({ id: 'peta-jabatan', facts: ['inPetaJabatan'], wording: 'tersedia dalam peta jabatan', citation }, given.inPetaJabatan, {
        yes: { key: 'credit.in-peta' }, no: { key: 'credit.not-in-peta' }, unknown: { key: 'credit.peta-unknown' },
      }),
      toldFact({ id: 'education', facts: ['educationFits'], wording: 'memenuhi kualifikasi pendidikan', citation }, given.educationFits, {
        yes: { key: 'credit.education-fits' }, no: { key: 'credit.education-unfit' }, unknown: { key: 'credit.education-unknown' },
      }),
      ...rated,
      timeInRank(given.golonganTmt, law, { years: rankYears, citation }),
      toldFact({ id: 'once', facts: ['risenWithoutVacancy'], wording: 'hanya 1 (satu) kali', citation }, given.risenWithoutVacancy, {
        yes: { key: 'credit.used-once' }, no: { key: 'credit.never-used' }, unknown: { key: 'credit.used-unknown' },
      }, false),
      servingPunishment(given, law, law(kpDisciplineBar)), ...beforeLeaving(given, law),
    ],
    conclusion: next && {
      message: { key: 'credit.kp-tanpa-formasi.met', values },
      details: { period },
      ...(period === law.on ? {} : { thereupon: { key: 'promotion.kp-reguler.then', values } }),
    },
    details: next ? { nextGolongan: next } : {},
  }
}

/** Scope: the next jenjang has no vacancy; where it has one, the jenjang comes first. */
function noVacancy({ vacancy }: KpTanpaFormasiFacts): Step {
  return scope(toldFact({ id: 'no-vacancy', facts: ['vacancy'] }, vacancy, {
    yes: { key: 'credit.vacancy-first' }, no: { key: 'credit.no-vacancy' }, unknown: { key: 'credit.vacancy-unknown' },
  }, false))
}

/** Scope: at the highest pangkat of a jenjang that has a next one; below it the pangkat rises within the jenjang. */
function atHighest({ jenjang, golongan }: KpTanpaFormasiFacts, law: Law): readonly Step[] {
  const ranges = law(jenjangRanks)
  if (!jenjang || !golongan) return []
  const { highest } = ranges[jenjang]
  const rises = isRising(jenjang)
  const values = { golongan, highest, jenjang: { text: `legal.jenjang.${jenjang}` } } as const
  const head = { id: 'highest', facts: ['golongan', 'jenjang'] as const }
  return [scope(holds(head, rises && golongan === highest, { key: rises ? 'credit.highest-of-jenjang' : 'credit.jenjang-top', values }))]
}
