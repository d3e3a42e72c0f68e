import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { educationCeilings, kpDisciplineBar, kpRegulerPredikat, kpRegulerYears } from '../../parameters/promotion/kp-reguler.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import { ujianDinas } from '../../parameters/promotion/ujian-dinas.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { compareGolongan, golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import { disciplineFactSchema, educationLevelSchema, postKindSchema } from '../../terms/people.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { belowTop, timeInRank } from '../common/rank-steps.ts'
import { certificateFacts } from '../common/certificate-held.ts'
import { beforeLeaving, nextPromotionDay } from './promotion-day.ts'
import { ujianDinasStep } from './ujian-dinas.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  postKind: postKindSchema.nullish().describe('Kind of the definitive post'),
  golongan: golonganSchema.nullish(),
  golonganTmt: isoDateSchema.nullish(),
  educationLevel: educationLevelSchema.nullish(),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
  ...certificateFacts,
  calonJf: z.boolean().nullish().describe('Whether taken on for a jabatan fungsional to which the appointment is still due'),
  superiorGolongan: golonganSchema.nullish().describe('Golongan ruang of the direct superior; asked only before 20 May 2025'),
})
export type KpRegulerFacts = z.infer<typeof facts>

const scopeOf = (given: KpRegulerFacts, law: Law): readonly Step[] =>
  [isPns(given), inService(given, law), isPelaksana(given), ...notCalonJf(given), belowTop(given)]

/** May this PNS be put forward for kenaikan pangkat reguler? */
export const kpReguler: Rule<KpRegulerFacts> = {
  id: 'promotion.kp-reguler',
  subject: 'promotion',
  question: 'promotion.rule.kp-reguler',
  facts,
  parameters: [kpRegulerYears, kpRegulerPredikat, educationCeilings, kpDisciplineBar, ujianDinas, promotionMonths],
  carried: 'promotion.carried.kp-reguler',
  notTested: 'promotion.not-tested.kp-reguler',
  versions: [
    {
      from: isoDate('2002-04-17'),
      citation: { source: 'pp-99-2000-12-2002', pin: 'pasal belum dibaca' },
      appliesTo: scopeOf,
      decide: (given, law) => verdict(given, law, [notAboveSuperior(given)]),
    },
    {
      from: isoDate('2025-05-20'),
      citation: { source: 'peraturan-bkn-2-2025', pin: 'pasal belum dibaca' },
      appliesTo: scopeOf,
      decide: (given, law) => verdict(given, law, []),
    },
  ],
}

function verdict(given: KpRegulerFacts, law: Law, further: readonly Step[]): Verdict {
  const { years, atLeast } = law(kpRegulerPredikat)
  const rated = predikatOfLastYears(law, given.annualPredikat, {
    years, atLeast, citation: law.cite(kpRegulerPredikat),
    wording: `setiap unsur penilaian prestasi kerja sekurang-kurangnya bernilai baik dalam ${years} tahun terakhir`,
  })
  const next = given.golongan ? nextGolongan(given.golongan) : null
  const period = nextPromotionDay(law)
  const values = { golongan: next ?? '', date: { date: period } }
  return {
    steps: [
      timeInRank(given.golonganTmt, law, { years: law(kpRegulerYears), citation: law.cite(kpRegulerYears) }),
      ...rated, withinEducation(given, law), ...further, ...ujianDinasStep(given, law), servingPunishment(given, law, law(kpDisciplineBar)),
      ...beforeLeaving(given, law),
    ],
    conclusion: next && {
      message: { key: 'promotion.kp-reguler.met', values },
      details: { period },
      ...(period === law.on ? {} : { thereupon: { key: 'promotion.kp-reguler.then', values } }),
    },
    details: next ? { nextGolongan: next } : {},
  }
}

/** Scope: neither a structural nor a functional post; those rise by kenaikan pangkat pilihan. */
function isPelaksana({ postKind }: KpRegulerFacts): Step {
  const head = { id: 'no-post', facts: ['postKind'] as const }
  if (!postKind) return scope(unknown(head, { key: 'promotion.post-unknown' }))
  if (postKind === 'pelaksana') return scope(met(head, { key: 'promotion.post-pelaksana' }))
  return scope(notMet(head, { key: 'promotion.post-holder', values: { post: { text: `legal.post-kind.${postKind}` } } }))
}

/** Scope: somebody taken on for a jabatan fungsional does not rise before the appointment to it. Asked only where it is recorded. */
function notCalonJf({ calonJf }: KpRegulerFacts): readonly Step[] {
  if (calonJf === null || calonJf === undefined) return []
  const head = {
    id: 'calon-jf', facts: ['calonJf'] as const, citation: { source: 'peraturan-bkn-3-2023', pin: 'Pasal 16' },
    wording: 'tidak diberikan kenaikan pangkat reguler sampai diangkat dalam jabatan fungsional',
  }
  return [scope(holds(head, !calonJf, { key: calonJf ? 'promotion.calon-jf' : 'promotion.no-calon-jf' }))]
}

/** The next golongan ruang must not lie above the ceiling of the education held. */
function withinEducation({ golongan, educationLevel }: KpRegulerFacts, law: Law): Step {
  const head = {
    id: 'education', facts: ['educationLevel', 'golongan'] as const, wording: 'sampai dengan batas tertinggi menurut ijazah',
    citation: law.cite(educationCeilings),
  }
  if (!educationLevel) return unknown(head, { key: 'promotion.education-unknown' })
  const next = golongan ? nextGolongan(golongan) : null
  if (!golongan || !next) return unknown(head, { key: 'promotion.golongan-unknown' }, 'golongan')
  const ceiling = law(educationCeilings)[educationLevel]
  const values = { golongan, next, ceiling, education: { text: `legal.education.${educationLevel}` } } as const
  if (compareGolongan(next, ceiling) <= 0) return met(head, { key: 'promotion.education-allows', values })
  const reached = compareGolongan(golongan, ceiling) === 0
  return notMet(head, { key: reached ? 'promotion.education-reached' : 'promotion.education-exceeded', values })
}

/** Before Peraturan BKN 2/2025 a reguler promotion did not pass the pangkat of the direct superior. */
function notAboveSuperior({ golongan, superiorGolongan }: KpRegulerFacts): Step {
  const head = {
    id: 'superior', facts: ['superiorGolongan', 'golongan'] as const, wording: 'tidak melampaui pangkat atasan langsung',
    citation: { source: 'kep-bkn-12-2002', pin: 'pasal belum dibaca' } as const,
  }
  const next = golongan ? nextGolongan(golongan) : null
  if (!superiorGolongan) return unknown(head, { key: 'promotion.superior-unknown' })
  if (!next) return unknown(head, { key: 'promotion.golongan-unknown' }, 'golongan')
  const values = { next, superior: superiorGolongan }
  return holds(head, compareGolongan(next, superiorGolongan) <= 0, { key: 'promotion.superior', values })
}
