import { z } from 'zod'
import { addDays, addMonths, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { punishments, type Punishment } from '../../parameters/discipline/punishments.ts'
import { met, notMet, scope, unknown } from '../../steps.ts'
import { punishmentKindSchema } from '../../terms/discipline.ts'
import type { Law, Rule, RuleVersion } from '../../types.ts'

const facts = z.strictObject({
  punishmentKind: punishmentKindSchema.nullish(),
  punishedFrom: isoDateSchema.nullish().describe('First day of the punishment'),
  punishedUntil: isoDateSchema.nullish().describe('Last day, where the decree names one; else as the law gives it'),
})
type Facts = z.infer<typeof facts>

/** Is this hukuman disiplin being served on the date? Level, first and last day are told whatever the outcome. */
export const hukuman: Rule<Facts> = {
  id: 'discipline.hukuman',
  subject: 'discipline',
  question: 'discipline.rule.hukuman',
  facts,
  parameters: [punishments],
  carried: 'legal.carried.everything',
  versions: [version('2010-06-06', { source: 'pp-53-2010', pin: 'pasal belum dibaca' }), version('2021-08-31', { source: 'pp-94-2021', pin: 'Pasal 8' })],
}

function version(from: string, citation: RuleVersion<Facts>['citation']): RuleVersion<Facts> {
  return {
    from: isoDate(from),
    citation,
    appliesTo: (given, law) => [known(given, law)],
    decide: (given, law) => {
      const found = kindOf(given, law)
      const last = found ? lastDay(given, found) : null
      return {
        steps: [served(given, found, last, law)],
        conclusion: found && last && {
          message: { key: 'discipline.serving-until', values: { kind: { text: `discipline.kind.${found.kind}` }, until: { date: last } } },
        },
        details: {
          ...(found ? { level: found.level } : {}), ...(given.punishedFrom ? { from: given.punishedFrom } : {}), ...(last ? { until: last } : {}),
        },
      }
    },
  }
}

/** The kind under the law that held when the punishment began, so that an old one is not weighed by the new law. */
function kindOf({ punishmentKind, punishedFrom }: Facts, law: Law): Punishment | null {
  if (!punishmentKind || !punishedFrom || punishedFrom < (punishments.values[0]?.from ?? '')) return null
  return law.readOn(punishments, punishedFrom).find(({ kind }) => kind === punishmentKind) ?? null
}

/** The last day that is still served: as the decree says, else the day before the same day so many months later. */
function lastDay({ punishedFrom, punishedUntil }: Facts, { months }: Punishment): IsoDate | null {
  if (punishedUntil) return punishedUntil
  return punishedFrom && months !== null ? addDays(addMonths(punishedFrom, months), -1) : null
}

/** Scope: the law in force on its first day knows this kind. */
function known(given: Facts, law: Law): Step {
  const { punishmentKind, punishedFrom } = given
  const head = { id: 'kind', facts: ['punishmentKind', 'punishedFrom'] as const }
  if (!punishmentKind) return scope(unknown(head, { key: 'discipline.no-kind' }))
  if (!punishedFrom) return scope(unknown(head, { key: 'discipline.no-first-day' }, 'punishedFrom'))
  const found = kindOf(given, law)
  const values = { kind: { text: `discipline.kind.${punishmentKind}` }, date: { date: punishedFrom } } as const
  if (found === null) return scope(notMet(head, { key: 'discipline.unknown-kind', values }))
  return scope(met(head, { key: 'discipline.known-kind', values: { ...values, level: { text: `legal.discipline.${found.level}` } } }))
}

function served({ punishedFrom, punishedUntil }: Facts, found: Punishment | null, last: IsoDate | null, law: Law): Step {
  const turns = [punishedFrom, last && addDays(last, 1)].flatMap((day) => (day && day > law.on ? [day] : []))
  const head = { id: 'served', facts: ['punishedFrom', 'punishedUntil', 'punishmentKind'] as const, citation: law.cite(punishments), changesOn: turns[0] ?? null }
  if (!punishedFrom) return unknown(head, { key: 'discipline.no-first-day' })
  if (!found) return unknown(head, { key: 'discipline.no-kind' }, 'punishmentKind')
  const from = { date: { date: punishedFrom } } as const
  if (punishedUntil && punishedUntil < punishedFrom) return unknown({ ...head, changesOn: null }, { key: 'discipline.ends-before-begin', values: { from: { date: punishedFrom }, until: { date: punishedUntil } } }, 'punishedUntil')
  if (last === null && found.level === 'sedang') return unknown(head, { key: 'discipline.no-last-day', values: from }, 'punishedUntil')
  if (last === null) return notMet({ ...head, changesOn: null }, { key: 'discipline.no-span', values: { kind: { text: `discipline.kind.${found.kind}` } } })
  const values = { from: { date: punishedFrom }, until: { date: last } }
  if (law.on < punishedFrom) return notMet(head, { key: 'discipline.not-begun', values })
  if (law.on > last) return notMet(head, { key: 'discipline.expired', values })
  return met(head, { key: 'discipline.running', values })
}
