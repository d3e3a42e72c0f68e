import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText, type Exact } from '../../../numbers/exact.ts'
import { bandOf } from '../../bounds/cuts.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { ipBands } from '../../parameters/discipline/ip-asn-bands.ts'
import { ipDisiplin, ipHours, ipKinerja, ipKompetensi, ipKualifikasi, ipWindows } from '../../parameters/discipline/ip-asn.ts'
import { completeness, isComplete, met, unknown } from '../../steps.ts'
import { disciplineFactSchema, disciplineLevelSchema, educationLevelSchema, postKindSchema } from '../../terms/people.ts'
import { trainingFactSchema } from '../../terms/record-facts.ts'
import type { Conclusion, Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts, lastEndedYears } from '../common/predikat-years.ts'
import { shownExact } from '../common/shown-exact.ts'
import { ipTrainings } from './ip-asn-trainings.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  educationLevel: educationLevelSchema.nullish(),
  postKind: postKindSchema.nullish(),
  trainings: z.array(trainingFactSchema).readonly().nullish(),
  trainingCompleteThrough: isoDateSchema.nullish(),
  leadershipFits: z.boolean().nullish().describe('Whether a diklat kepemimpinan held matches the level of the post; asked of struktural only'),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
export type IpAsnFacts = z.infer<typeof facts>

/** Which index of professionalism does this employee have? Four dimensions, each step with what it adds. */
export const ipAsn: Rule<IpAsnFacts> = {
  id: 'professionalism.ip-asn',
  subject: 'professionalism',
  question: 'discipline.rule.ip-asn',
  facts,
  parameters: [ipKualifikasi, ipKompetensi, ipWindows, ipHours, ipKinerja, ipDisiplin, ipBands],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2019-01-01'),
    citation: { source: 'permenpanrb-38-2018', pin: 'Lampiran, pengukuran indeks' },
    appliesTo: (given, law) => [inService(given, law)],
    decide: (given, law) => {
      const steps = [kualifikasi(given, law), ...ipTrainings(given, law), kinerja(given, law), disiplin(given, law)]
      const amounts = steps.flatMap(({ amount }) => (amount === null ? [] : [exact(amount)]))
      return { steps, conclusion: amounts.length < steps.length ? null : concluded(amounts, law) }
    },
  }],
}

function concluded(amounts: readonly Exact[], law: Law): Conclusion {
  const total = amounts.reduce((sum, one) => sum.add(one), exact(0))
  const band = bandOf(law(ipBands), total)
  return {
    message: { key: 'discipline.ip-met', values: { total: shownExact(total), band: { text: `discipline.ip-asn.${band}` } } },
    details: { total: exactText(total), band },
  }
}

function kualifikasi({ educationLevel }: IpAsnFacts, law: Law): Step {
  const head = { id: 'kualifikasi', facts: ['educationLevel'] as const, citation: law.cite(ipKualifikasi) }
  if (!educationLevel) return unknown(head, { key: 'discipline.ip-no-education' })
  const amount = exact(law(ipKualifikasi)[educationLevel])
  return met({ ...head, amount }, { key: 'discipline.ip-kualifikasi', values: { education: { text: `legal.education.${educationLevel}` }, amount: shownExact(amount) } })
}

/** The predikat of the last year that has ended, by its name. */
function kinerja({ annualPredikat }: IpAsnFacts, law: Law): Step {
  const year = lastEndedYears(law, 1)[0] ?? 0
  const head = { id: 'kinerja', facts: ['annualPredikat'] as const, citation: law.cite(ipKinerja) }
  const known = annualPredikat?.find((one) => one.year === year)
  if (!known?.predikat) return unknown(head, { key: `legal.predikat-gap.${known?.gap ?? 'none'}`, values: { year: String(year) } })
  const amount = exact(law(ipKinerja)[known.predikat])
  const values = { year: String(year), predikat: { text: `legal.predikat.${known.predikat}` }, amount: shownExact(amount) } as const
  return met({ ...head, amount }, { key: 'discipline.ip-kinerja', values })
}

/** The heaviest punishment ever recorded; nothing recorded means never only where the register is complete. */
function disiplin({ discipline, disciplineCompleteThrough }: IpAsnFacts, law: Law): Step {
  const begun = (discipline ?? []).filter(({ from }) => from <= law.on)
  const next = (discipline ?? []).map(({ from }) => from).filter((from) => from > law.on).sort()[0] ?? null
  const head = {
    id: 'disiplin', facts: ['discipline', 'disciplineCompleteThrough'] as const, citation: law.cite(ipDisiplin), changesOn: next,
  }
  const heaviest = [...disciplineLevelSchema.options].reverse().find((level) => begun.some((one) => one.level === level))
  if (heaviest !== 'berat' && !isComplete(disciplineCompleteThrough, law)) {
    return unknown(head, { key: 'legal.discipline-incomplete', values: completeness(disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')
  }
  const amount = exact(law(ipDisiplin)[heaviest ?? 'never'])
  const record = heaviest ? { text: `legal.discipline.${heaviest}` } as const : { text: 'discipline.never' } as const
  return met({ ...head, amount }, { key: 'discipline.ip-disiplin', values: { record, amount: shownExact(amount) } })
}
