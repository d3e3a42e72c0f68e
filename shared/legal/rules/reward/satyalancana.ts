import { z } from 'zod'
import { addYears, earlier, firstOfMonth, isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import {
  satyalancanaClasses, satyalancanaNever, satyalancanaReading, satyalancanaYears, type SatyalancanaClass,
} from '../../parameters/reward/reward.ts'
import { completeness, holds, isComplete, lastedAtLeast, met, notMet, scope, unknown } from '../../steps.ts'
import { awardFactSchema, disciplineFactSchema, leaveFactSchema } from '../../terms/people.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { counting, neverOnUnpaidLeave, neverPunished } from './satyalancana-clean.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  cpnsDate: isoDateSchema.nullish(),
  cpnsDateFrom: z.enum(['record', 'nip']).meta({ words: 'reward.cpns-from.' }).nullish().describe('Whether the CPNS date was recorded or read from the NIP (month only)'),
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
    parameters: [satyalancanaYears, satyalancanaNever, satyalancanaReading],
    carried: 'reward.carried.satyalancana',
    notTested: 'reward.not-tested.satyalancana',
    versions: [{
      from: isoDate('2010-04-01'),
      citation: { source: 'pp-35-2010', pin: 'pasal belum dibaca' },
      appliesTo: (given, law) => [isPns(given), inService(given, law), notHeld(grade, given, law), ...noHigherDue(grade, given, law)],
      decide: (given, law) => {
        const service = served(grade, given, law)
        return {
          steps: [service, neverPunished(given, law), neverOnUnpaidLeave(given, law), ...lowerFirst(grade, given, law)],
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

const NAMES = { x: 'X', xx: 'XX', xxx: 'XXX' } as const satisfies Record<SatyalancanaClass, string>
const name = (grade: SatyalancanaClass): string => NAMES[grade]

const HIGHER: Readonly<Record<SatyalancanaClass, readonly SatyalancanaClass[]>> = { x: ['xx', 'xxx'], xx: ['xxx'], xxx: [] }
const higher = (grade: SatyalancanaClass): readonly SatyalancanaClass[] => HIGHER[grade]

/** The class held already by the governing date, this one or a higher one. */
function heldFrom(grade: SatyalancanaClass, awards: Facts['awards'], law: Law): SatyalancanaClass | undefined {
  if (!awards || awards.length === 0) return undefined
  return [grade, ...higher(grade)].find((one) => awards.some(({ kind, on }) => kind === `slks-${one}` && on <= law.on))
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
function noHigherDue(grade: SatyalancanaClass, given: Facts, law: Law): readonly Step[] {
  const { since, facts: counted, restartsOn } = counting(given, law)
  if (!since || heldFrom(grade, given.awards, law)) return []
  return higher(grade).map((one) => {
    const years = law(satyalancanaYears)[one]
    const due = addYears(firstOfMonth(since), years)
    const below = due > law.on
    const head = {
      id: `below-${one}`, facts: counted, changesOn: earlier(below ? due : null, restartsOn), citation: law.cite(satyalancanaYears),
    }
    const values = { grade: name(one), years, date: { date: due } }
    return scope(holds(head, below, { key: below ? 'reward.satyalancana.below' : 'reward.satyalancana.higher-due', values }))
  })
}

/** Continuous service from CPNS, counted to the month; counted again after a punishment only where the region reads it so. */
function served(grade: SatyalancanaClass, given: Facts, law: Law): Step {
  const years = law(satyalancanaYears)[grade]
  const { since, facts: counted, restartsOn, endless } = counting(given, law)
  const head = {
    id: 'service', facts: counted, wording: `bekerja secara terus-menerus paling singkat ${years} tahun`, citation: law.cite(satyalancanaYears),
  }
  if (endless) {
    const values = { level: { text: `legal.discipline.${endless.level}` }, from: { date: endless.from } } as const
    return unknown({ ...head, changesOn: restartsOn }, { key: 'legal.serving-endless', values }, 'discipline')
  }
  const step = lastedAtLeast(
    head, law, { since, months: years * 12, countedBy: 'month' },
    {
      lasted: given.cpnsDateFrom === 'nip' ? 'reward.satyalancana.service-by-nip' : 'reward.satyalancana.service',
      unknown: { key: 'reward.satyalancana.service-unknown' },
    },
  )
  return restartsOn === null ? step : { ...step, changesOn: earlier(step.changesOn, restartsOn) }
}

/** Told of the higher classes: the class below is attached where it is held, and its absence does not bar. */
function lowerFirst(grade: SatyalancanaClass, { awards }: Facts, law: Law): readonly Step[] {
  const below = satyalancanaClasses[satyalancanaClasses.indexOf(grade) - 1]
  if (below === undefined) return []
  const held = awards?.some(({ kind, on }) => kind === `slks-${below}` && on <= law.on) ?? false
  const values = { grade: name(below) }
  return [met({ id: 'lower-first', facts: ['awards'] }, { key: held ? 'reward.satyalancana.lower-held' : 'reward.satyalancana.lower-not-held', values })]
}
