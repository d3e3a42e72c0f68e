import { z } from 'zod'
import { addYears, firstOfMonth, isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { satyalancanaClasses, satyalancanaNever, satyalancanaYears, type SatyalancanaClass } from '../../parameters/reward/reward.ts'
import { completeness, holds, isComplete, lastedAtLeast, met, neverRecorded, notMet, scope, unknown } from '../../steps.ts'
import { awardFactSchema, disciplineFactSchema, leaveFactSchema } from '../../terms/people.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  cpnsDate: isoDateSchema.nullish(),
  cpnsDateFrom: z.enum(['record', 'nip']).nullish().describe('Whether the CPNS date was recorded or read from the NIP (month only)'),
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
  leaves: z.array(leaveFactSchema).readonly().nullish(),
  leaveCompleteThrough: isoDateSchema.nullish(),
  awards: z.array(awardFactSchema).readonly().nullish(),
  awardCompleteThrough: isoDateSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Is this PNS due Satyalancana Karya Satya of a class? Only the highest class due and not yet held is put forward. */
function satyalancana(grade: SatyalancanaClass): Rule<Facts> {
  return {
    id: `reward.satyalancana-${grade}`,
    subject: 'reward',
    question: `reward.rule.satyalancana-${grade}`,
    facts,
    parameters: [satyalancanaYears, satyalancanaNever],
    carried: 'reward.carried.satyalancana',
    notTested: 'reward.not-tested.satyalancana',
    versions: [{
      from: isoDate('2010-04-01'),
      citation: { source: 'pp-35-2010', pin: 'pasal belum dibaca' },
      appliesTo: (given, law) => [isPns(given), inService(given, law), notHeld(grade, given, law), ...noHigherDue(grade, given, law)],
      decide: (given, law) => {
        const service = served(grade, given, law)
        return {
          steps: [service, neverPunished(given, law), neverOnUnpaidLeave(given, law)],
          conclusion: { message: { key: 'reward.satyalancana.met', values: { grade: name(grade), service: { message: service.message } } } },
          details: { grade: name(grade) },
        }
      },
    }],
  }
}

export const satyalancanaX = satyalancana('x')
export const satyalancanaXx = satyalancana('xx')
export const satyalancanaXxx = satyalancana('xxx')

const name = (grade: SatyalancanaClass): string => grade.toUpperCase()

const higher = (grade: SatyalancanaClass): readonly SatyalancanaClass[] => satyalancanaClasses.slice(satyalancanaClasses.indexOf(grade) + 1)

/** The class held already by the governing date, this one or a higher one. */
function heldFrom(grade: SatyalancanaClass, awards: Facts['awards'], law: Law): SatyalancanaClass | undefined {
  return [grade, ...higher(grade)].find((one) => awards?.some(({ kind, on }) => kind === `slks-${one}` && on <= law.on))
}

/** Scope: neither this class nor a higher one is held already. */
function notHeld(grade: SatyalancanaClass, { awards, awardCompleteThrough }: Facts, law: Law): Step {
  const head = { id: 'not-held', facts: ['awards', 'awardCompleteThrough'] as const }
  const held = heldFrom(grade, awards, law)
  if (held) return scope(notMet(head, { key: 'reward.satyalancana.held', values: { grade: name(held) } }))
  if (isComplete(awardCompleteThrough, law)) return scope(met(head, { key: 'reward.satyalancana.not-held' }))
  const values = completeness(awardCompleteThrough, law.askedOn)
  return scope(unknown(head, { key: 'reward.satyalancana.held-unknown', values }, 'awardCompleteThrough'))
}

/** Scope: service does not reach a higher class; that one is put forward instead. Beside a class already held it is not weighed. */
function noHigherDue(grade: SatyalancanaClass, { cpnsDate, awards }: Facts, law: Law): readonly Step[] {
  if (!cpnsDate || heldFrom(grade, awards, law)) return []
  return higher(grade).map((one) => {
    const years = law(satyalancanaYears)[one]
    const due = addYears(firstOfMonth(cpnsDate), years)
    const below = due > law.on
    const head = { id: `below-${one}`, facts: ['cpnsDate'] as const, changesOn: below ? due : null, citation: law.cite(satyalancanaYears) }
    const values = { grade: name(one), years, date: { date: due } }
    return scope(holds(head, below, { key: below ? 'reward.satyalancana.below' : 'reward.satyalancana.higher-due', values }))
  })
}

/** Continuous service from CPNS, counted to the month. */
function served(grade: SatyalancanaClass, { cpnsDate, cpnsDateFrom }: Facts, law: Law): Step {
  const years = law(satyalancanaYears)[grade]
  return lastedAtLeast(
    {
      id: 'service', facts: ['cpnsDate'], wording: `bekerja secara terus-menerus paling singkat ${years} tahun`,
      citation: law.cite(satyalancanaYears),
    },
    law,
    { since: cpnsDate, months: years * 12, countedBy: 'month' },
    {
      lasted: cpnsDateFrom === 'nip' ? 'reward.satyalancana.service-by-nip' : 'reward.satyalancana.service',
      unknown: { key: 'reward.satyalancana.service-unknown' },
    },
  )
}

function neverPunished({ discipline, disciplineCompleteThrough }: Facts, law: Law): Step {
  const levels: readonly string[] = law(satyalancanaNever).discipline
  const serious = discipline?.filter(({ level }) => levels.includes(level)) ?? []
  return neverRecorded(
    {
      id: 'never-punished', facts: ['discipline', 'disciplineCompleteThrough'],
      wording: 'tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat', citation: law.cite(satyalancanaNever),
    },
    law,
    { dates: serious.map(({ from }) => from), completeThrough: disciplineCompleteThrough, completeFact: 'disciplineCompleteThrough' },
    {
      found: (first) => ({ key: 'reward.satyalancana.punished', values: { date: { date: first } } }),
      clean: { key: 'reward.satyalancana.never-punished' }, unknown: 'legal.discipline-incomplete',
    },
  )
}

function neverOnUnpaidLeave({ leaves, leaveCompleteThrough }: Facts, law: Law): Step {
  const kinds: readonly string[] = law(satyalancanaNever).leave
  const unpaid = leaves?.filter(({ kind }) => kinds.includes(kind)) ?? []
  return neverRecorded(
    {
      id: 'never-cltn', facts: ['leaves', 'leaveCompleteThrough'],
      wording: 'tidak pernah cuti di luar tanggungan negara', citation: law.cite(satyalancanaNever),
    },
    law,
    { dates: unpaid.map(({ from }) => from), completeThrough: leaveCompleteThrough, completeFact: 'leaveCompleteThrough' },
    {
      found: (first) => ({ key: 'reward.satyalancana.on-cltn', values: { date: { date: first } } }),
      clean: { key: 'reward.satyalancana.never-on-cltn' }, unknown: 'legal.leave-incomplete',
    },
  )
}
