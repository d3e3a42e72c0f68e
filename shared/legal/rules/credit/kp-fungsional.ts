import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { akJenjang, akPangkat, jenjangRanks } from '../../parameters/credit/minimum.ts'
import { kpFungsionalYears, kpPilihanPredikat } from '../../parameters/promotion/kp-pilihan.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { holds, met, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { compareGolongan, golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, isPns } from '../common/in-service.ts'
import { predikatOfLastYears } from '../common/predikat-years.ts'
import { belowTop, timeInRank } from '../common/rank-steps.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { shownExact } from '../common/shown-exact.ts'
import { kpPilihanConclusion, kpPilihanFacts, kpPilihanParameters } from '../promotion/kp-pilihan.ts'
import { beforeLeaving } from '../promotion/promotion-day.ts'
import { isFunctional, jfFacts } from './jf-facts.ts'
import { enoughCredit, type Asked } from './enough-credit.ts'
import { fewerPerhaps, minimumParameters, minimumsOf, nextJenjang, rangeOf } from './minimum.ts'

const facts = z.strictObject({
  ...kpPilihanFacts,
  ...jfFacts,
  angkaKredit: exactFactSchema.nullish().describe('Cumulative angka kredit in the present jenjang, angka kredit dasar included'),
  firstGolongan: golonganSchema.nullish().describe('Golongan ruang at which the career in the jabatan fungsional began'),
})
/** The facts of kenaikan pangkat pilihan for a functional post. */
export type KpFungsionalFacts = z.infer<typeof facts>

/** May this functional officer be put forward for kenaikan pangkat pilihan? */
export const kpFungsional: Rule<KpFungsionalFacts> = {
  id: 'promotion.kp-fungsional',
  subject: 'promotion',
  question: 'promotion.rule.kp-fungsional',
  facts,
  parameters: [kpFungsionalYears, kpPilihanPredikat, ...minimumParameters, ...kpPilihanParameters],
  carried: 'credit.carried.kp-fungsional',
  notTested: 'credit.not-tested.kp-fungsional',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'pp-99-2000-12-2002', pin: 'Pasal 13' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isFunctional(given), belowTop(given)],
    decide: verdict,
  }],
}

function verdict(given: KpFungsionalFacts, law: Law): Verdict {
  const { years, atLeast } = law(kpPilihanPredikat)
  const rated = predikatOfLastYears(law, given.annualPredikat, {
    years, atLeast, citation: law.cite(kpPilihanPredikat),
    wording: `setiap unsur penilaian prestasi kerja sekurang-kurangnya bernilai baik dalam ${years} tahun terakhir`,
  })
  return {
    steps: [
      timeInRank(given.golonganTmt, law, { years: law(kpFungsionalYears), citation: law.cite(kpFungsionalYears) }),
      jenjangAllows(given, law), ...creditEnough(given, law), ...jenjangAlso(given, law), ...rated, servingPunishment(given, law, law(kpDisciplineBar)),
      ...beforeLeaving(given, law),
    ],
    ...kpPilihanConclusion(law, given.golongan, 'jabatan'),
  }
}

/** The next golongan ruang must not lie above the range of the jenjang: the next jenjang comes first, where there is one. */
function jenjangAllows({ jenjang, golongan }: KpFungsionalFacts, law: Law): Step {
  const head = { id: 'jenjang', facts: ['jenjang', 'golongan'] as const, wording: 'kenaikan jenjang lebih dahulu', citation: law.cite(jenjangRanks) }
  const ranges = law(jenjangRanks)
  const next = golongan ? nextGolongan(golongan) : null
  if (!jenjang) return unknown(head, { key: 'credit.jenjang-unknown' })
  if (!next) return unknown(head, { key: 'promotion.golongan-unknown' }, 'golongan')
  const allowed = compareGolongan(next, ranges[jenjang].highest) <= 0
  const refusal = nextJenjang(jenjang) === null ? 'credit.category-top' : 'credit.jenjang-first'
  return holds(head, allowed, {
    key: allowed ? 'credit.jenjang-allows' : refusal, values: { jenjang: { text: `legal.jenjang.${jenjang}` }, next, ...ranges[jenjang] },
  })
}

/** Told: angka kredit that reaches the next jenjang too goes to the jenjang first, then to the pangkat. */
function jenjangAlso({ jenjang, golongan, angkaKredit, firstGolongan }: KpFungsionalFacts, law: Law): readonly Step[] {
  if (!jenjang || !golongan || angkaKredit === null || angkaKredit === undefined) return []
  const { jenjang: minimum } = minimumsOf(law, jenjang, golongan, firstGolongan)
  if (minimum === null || rangeOf(law, jenjang, golongan) !== 'within' || exact(angkaKredit).lt(minimum)) return []
  const head = { id: 'jenjang-also', facts: ['angkaKredit'] as const, wording: 'kenaikan jenjang lebih dahulu', citation: law.cite(akJenjang) }
  return [met(head, { key: 'credit.jenjang-also', values: { minimum: shownExact(minimum) } })]
}

/**
 * Cumulative angka kredit reaches what the next pangkat takes. Who rose in jenjang before the pangkat rises to the lowest pangkat
 * of the new jenjang with the same angka kredit. Where the jenjang has no next pangkat, the step about the jenjang says all.
 */
function creditEnough({ jenjang, golongan, angkaKredit, firstGolongan }: KpFungsionalFacts, law: Law): readonly Step[] {
  const wording = 'angka kredit kumulatif kenaikan pangkat'
  const head = { id: 'credit', facts: ['angkaKredit', 'jenjang', 'golongan'] as const, wording, citation: law.cite(akPangkat) }
  if (!jenjang) return [unknown(head, { key: 'credit.jenjang-unknown' }, 'jenjang')]
  if (!golongan) return [unknown(head, { key: 'promotion.golongan-unknown' }, 'golongan')]
  const named = { text: `legal.jenjang.${jenjang}` } as const
  if (nextGolongan(golongan) === law(jenjangRanks)[jenjang].lowest) return [met(head, { key: 'credit.used-for-jenjang', values: { jenjang: named } })]
  const { pangkat } = minimumsOf(law, jenjang, golongan, firstGolongan)
  if (pangkat === null) {
    return rangeOf(law, jenjang, golongan) === 'below' ? [unknown(head, { key: 'credit.no-minimum', values: { jenjang: named, golongan } }, 'golongan')] : []
  }
  const fewer = fewerPerhaps(law, jenjang, golongan, firstGolongan)
  const asked: Asked = { minimum: pangkat, fewer: fewer && { golongan: fewer.golongan, minimum: fewer.pangkat } }
  return [enoughCredit(angkaKredit, asked, { wording, citation: law.cite(akPangkat), key: 'credit.for-pangkat' })]
}
