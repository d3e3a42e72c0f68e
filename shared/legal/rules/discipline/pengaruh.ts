import { z } from 'zod'
import { addDays, addMonths, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Citation, type Step } from '../../finding.ts'
import { mutasiBar } from '../../parameters/discipline/bars.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { kpPengabdianConditions } from '../../parameters/promotion/kp-pilihan.ts'
import { postDisciplineBar } from '../../parameters/post/settings.ts'
import { satyalancanaNever } from '../../parameters/reward/reward.ts'
import { completeness, isComplete, met, notMet, scope, unknown } from '../../steps.ts'
import { disciplineUseSchema, type DisciplineUse } from '../../terms/discipline.ts'
import { disciplineFactSchema, type DisciplineFact, type DisciplineLevel } from '../../terms/people.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  disciplineUse: disciplineUseSchema.nullish(),
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Which levels bar, and how long: so many months from the first day and while it is served, while it is served only, or for good. */
type Bar = { readonly levels: readonly DisciplineLevel[]; readonly months: number | 'ever'; readonly citation: Citation }

/** Is the way free of hukuman disiplin for a use? Bars stand only where a source or the region's own setting gives them. */
export const pengaruh: Rule<Facts> = {
  id: 'discipline.pengaruh',
  subject: 'discipline',
  question: 'discipline.rule.pengaruh',
  facts,
  parameters: [postDisciplineBar, mutasiBar, kpPengabdianConditions, satyalancanaNever, kpDisciplineBar],
  carried: 'discipline.carried.pengaruh',
  notTested: 'discipline.not-tested.pengaruh',
  versions: [{
    from: isoDate('2021-08-31'),
    citation: { source: 'pp-94-2021', pin: 'Pasal 8' },
    appliesTo: (given, law) => [inService(given, law), useKnown(given)],
    decide: (given, law) => ({
      steps: given.disciplineUse ? [clear(given, barOf(given.disciplineUse, law), law)] : [],
      conclusion: given.disciplineUse
        ? { message: { key: 'discipline.no-bar', values: { use: { text: `discipline.use.${given.disciplineUse}` } } } }
        : null,
    }),
  }],
}

function useKnown({ disciplineUse }: Facts): Step {
  const head = { id: 'use', facts: ['disciplineUse'] as const }
  if (!disciplineUse) return scope(unknown(head, { key: 'discipline.no-use' }))
  return scope(met(head, { key: 'discipline.asked-for', values: { use: { text: `discipline.use.${disciplineUse}` } } }))
}

function barOf(use: DisciplineUse, law: Law): Bar {
  switch (use) {
    case 'jabatan': return { levels: law(postDisciplineBar), months: 0, citation: law.cite(postDisciplineBar) }
    case 'kenaikan-pangkat': return { levels: law(kpDisciplineBar), months: 0, citation: law.cite(kpDisciplineBar) }
    case 'pengabdian': return { ...law(kpPengabdianConditions).clean, citation: law.cite(kpPengabdianConditions) }
    case 'satyalancana': return { levels: law(satyalancanaNever).discipline, months: 'ever', citation: law.cite(satyalancanaNever) }
    case 'mutasi': {
      const { levels, reach, years } = law(mutasiBar)
      return { levels, months: reach === 'ever' ? 'ever' : years * 12, citation: law.cite(mutasiBar) }
    }
  }
}

/** One step whatever is recorded, so that its mere presence never betrays a punishment. */
function clear(given: Facts, { levels, months, citation }: Bar, law: Law): Step {
  const weighed = (given.discipline ?? []).filter(({ level }) => levels.includes(level))
  const head = { id: 'discipline', facts: ['discipline', 'disciplineCompleteThrough'] as const, citation, changesOn: nextTurn(weighed, months, law.on) }
  if (levels.length === 0) return met(head, { key: 'discipline.no-rule' })
  const begun = weighed.filter(({ from }) => from <= law.on)
  const sure = begun.find((one) => barsSurely(one, months, law.on))
  if (sure) return notMet(head, { key: 'discipline.barred', values: said(sure) })
  const endless = begun.find(({ until }) => !until)
  if (endless) return unknown(head, { key: 'legal.serving-endless', values: { ...said(endless) } })
  if (isComplete(given.disciplineCompleteThrough, law)) return met(head, { key: 'discipline.clear' })
  return unknown(head, { key: 'legal.discipline-incomplete', values: completeness(given.disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')
}

/** A punishment bars for good, or within its months, or while it is surely being served; its last day is still served. */
function barsSurely({ from, until }: DisciplineFact, months: Bar['months'], on: IsoDate): boolean {
  return months === 'ever' || on < addMonths(from, months) || (!!until && until >= on)
}

/** The next day on which a punishment begins, has ended, or no longer reaches. */
function nextTurn(weighed: readonly DisciplineFact[], months: Bar['months'], on: IsoDate): IsoDate | null {
  const days = weighed.flatMap(({ from, until }) => [from, ...(months === 'ever' ? [] : [addMonths(from, months), ...(until ? [addDays(until, 1)] : [])])])
  return days.filter((day) => day > on).sort()[0] ?? null
}

const said = ({ level, from }: DisciplineFact) => ({ level: { text: `legal.discipline.${level}` }, from: { date: from } }) as const
