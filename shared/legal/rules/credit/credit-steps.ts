import { exact } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { akPendidikan, akPercent } from '../../parameters/credit/angka-kredit.ts'
import { akPangkat } from '../../parameters/credit/minimum.ts'
import { met, unknown } from '../../steps.ts'
import { predikatAtLeast } from '../../terms/predikat.ts'
import type { CreditFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import type { AkKumulatifFacts } from './ak-kumulatif-facts.ts'
import { convertedCredit } from './angka-kredit.ts'

/** Everything that adds to the angka kredit of the present jenjang, one step each: records, rated periods, a higher diploma. */
export function creditSteps(given: AkKumulatifFacts, law: Law): readonly Step[] {
  const { credits, periods } = given
  if ((credits?.length ?? 0) === 0) {
    return [unknown({ id: 'credits', facts: ['credits', 'periods'] }, { key: 'credit.no-record' })]
  }
  return [
    ...(credits ?? []).filter(({ until }) => until <= law.askedOn).map((credit, index) => recordStep(given, credit, index)),
    ...(periods ?? []).map((period) => periodStep(given, period, law)),
    ...diplomaStep(given, law),
  ]
}

/** A record of angka kredit; one that ended before the present jenjang is lost with it. */
function recordStep({ jenjangFrom }: AkKumulatifFacts, { kind, amount, from, until }: CreditFact, index: number): Step {
  const lost = !!jenjangFrom && until < jenjangFrom
  const credited = lost ? exact(0) : exact(amount)
  const head = { id: `credit-${index + 1}`, facts: ['credits', 'jenjangFrom'] as const, amount: credited }
  return met(lost ? { ...head, wording: 'kelebihan angka kredit tidak diperhitungkan pada jenjang yang lebih tinggi' } : head, {
    key: lost ? 'credit.record-lost' : 'credit.record',
    values: { kind: { text: `record.credit.creditKind.${kind}` }, amount: shownExact(exact(amount)), from: { date: from }, until: { date: until } },
  })
}

/** A rated period that no record covers yet, converted from its predikat. */
function periodStep({ jenjang }: AkKumulatifFacts, period: NonNullable<AkKumulatifFacts['periods']>[number], law: Law): Step {
  const head = { id: `period-${period.year}`, facts: ['periods', 'jenjang'] as const, citation: law.cite(akPercent), wording: 'persentase kali koefisien per tahun' }
  const { year, predikat, months } = period
  if (!predikat) return unknown(head, { key: 'credit.period-unknown', values: { year: String(year) } })
  if (!jenjang) return unknown(head, { key: 'credit.jenjang-unknown' }, 'jenjang')
  const amount = convertedCredit(law, jenjang, predikat, months)
  return met({ ...head, amount }, {
    key: 'credit.period', values: { year: String(year), months: { months }, predikat: { text: `legal.predikat.${predikat}` }, amount: shownExact(amount) },
  })
}

/** A higher diploma adds a part of the next pangkat's angka kredit, once, and only beside a predikat that is good enough. */
function diplomaStep({ higherDiploma, credits, periods, jenjang }: AkKumulatifFacts, law: Law): readonly Step[] {
  const { percent, atLeast } = law(akPendidikan)
  if (!higherDiploma) return []
  const head = {
    id: 'diploma', facts: ['higherDiploma', 'credits', 'periods'] as const, citation: law.cite(akPendidikan),
    wording: `ditambahkan ${percent}% dari angka kredit kenaikan pangkat`,
  }
  if (credits?.some(({ kind }) => kind === 'pendidikan')) return [met({ ...head, amount: exact(0) }, { key: 'credit.diploma-once' })]
  const last = [...(periods ?? [])].sort((a, b) => b.year - a.year)[0]
  if (!last?.predikat || !jenjang) return [unknown(head, { key: 'credit.diploma-unknown' }, 'periods')]
  const values = { predikat: { text: `legal.predikat.${last.predikat}` }, atLeast: { text: `legal.predikat.${atLeast}` } } as const
  if (!predikatAtLeast(last.predikat, atLeast)) return [met({ ...head, amount: exact(0) }, { key: 'credit.diploma-barred', values })]
  const amount = exact(percent).div(100).mul(exact(law(akPangkat)[jenjang]))
  return [met({ ...head, amount }, { key: 'credit.diploma', values: { ...values, amount: shownExact(amount) } })]
}
