import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { educationCeilings, kpDisciplineBar, kpRegulerPredikat, kpRegulerYears } from '../../parameters/promotion/kp-reguler.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import { holds, lastedAtLeast, met, notMet, scope, unknown } from '../../steps.ts'
import { compareGolongan, golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import { disciplineFactSchema, educationLevelSchema, postKindSchema } from '../../terms/people.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { nextPromotionDay } from './promotion-day.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  postKind: postKindSchema.nullish().describe('Kind of the definitive post'),
  golongan: golonganSchema.nullish(),
  golonganTmt: isoDateSchema.nullish(),
  educationLevel: educationLevelSchema.nullish(),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
  superiorGolongan: golonganSchema.nullish().describe('Golongan ruang of the direct superior; asked only before 20 May 2025'),
})
export type KpRegulerFacts = z.infer<typeof facts>

const scopeOf = (given: KpRegulerFacts, law: Law): readonly Step[] =>
  [isPns(given), inService(given, law), isPelaksana(given), belowTop(given)]

/** May this PNS be put forward for kenaikan pangkat reguler? */
export const kpReguler: Rule<KpRegulerFacts> = {
  id: 'promotion.kp-reguler',
  subject: 'promotion',
  question: 'promotion.rule.kp-reguler',
  facts,
  parameters: [kpRegulerYears, kpRegulerPredikat, educationCeilings, kpDisciplineBar, promotionMonths],
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
    steps: [timeInRank(given, law), ...rated, withinEducation(given, law), ...further, servingPunishment(given, law, law(kpDisciplineBar))],
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

/** Scope: there is a golongan ruang above. An unknown golongan is asked for by the conditions. */
function belowTop({ golongan }: KpRegulerFacts): Step {
  const head = { id: 'below-top', facts: ['golongan'] as const }
  if (!golongan) return scope(unknown(head, { key: 'promotion.golongan-unknown' }))
  const more = nextGolongan(golongan) !== null
  return scope(holds(head, more, { key: more ? 'promotion.golongan-now' : 'promotion.golongan-top', values: { golongan } }))
}

/** "sekurang-kurangnya telah 4 tahun dalam pangkat terakhir": at least, so the very day counts. */
function timeInRank({ golonganTmt }: KpRegulerFacts, law: Law): Step {
  const years = law(kpRegulerYears)
  return lastedAtLeast(
    {
      id: 'time-in-rank', facts: ['golonganTmt'], wording: `sekurang-kurangnya telah ${years} tahun dalam pangkat terakhir`,
      citation: law.cite(kpRegulerYears),
    },
    law,
    { since: golonganTmt, months: years * 12, countedBy: 'day' },
    { lasted: 'promotion.time-in-rank', unknown: { key: 'promotion.time-in-rank-unknown' } },
  )
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
