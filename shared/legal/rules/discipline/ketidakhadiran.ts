import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { absenceDismissal, absenceLadder } from '../../parameters/discipline/absence.ts'
import { punishments } from '../../parameters/discipline/punishments.ts'
import { holds, met, unknown } from '../../steps.ts'
import type { PunishmentKind } from '../../terms/discipline.ts'
import type { Law, Rule } from '../../types.ts'
import { inServiceFacts, isPns } from '../common/in-service.ts'

const facts = z.strictObject({
  employeeKind: inServiceFacts.employeeKind,
  absentDays: z.int().min(0).nullish().describe('Working days of absence without valid reason in the calendar year so far'),
  absentRunning: z.int().min(0).nullish().describe('The most working days of absence one after another, also across New Year'),
})
type Facts = z.infer<typeof facts>

/** Which hukuman disiplin does absence without valid reason bring? Days are counted up within one calendar year. */
export const ketidakhadiran: Rule<Facts> = {
  id: 'discipline.ketidakhadiran',
  subject: 'discipline',
  question: 'discipline.rule.ketidakhadiran',
  facts,
  parameters: [absenceLadder, absenceDismissal, punishments],
  carried: 'legal.carried.everything',
  notTested: 'discipline.not-tested.ketidakhadiran',
  versions: [{
    from: isoDate('2021-08-31'),
    citation: { source: 'pp-94-2021', pin: 'Pasal 9–11 dan Pasal 15' },
    appliesTo: (given) => [isPns(given)],
    decide: (given, law) => {
      const kind = punishmentFor(given, law)
      const found = kind === null ? null : law(punishments).find((one) => one.kind === kind) ?? null
      return {
        steps: [rung(given, kind, law), ...acrossNewYear(given, law), ...payStopped(given, law)],
        conclusion: found && {
          message: { key: 'discipline.absence-due', values: { kind: { text: `discipline.kind.${found.kind}` }, level: { text: `legal.discipline.${found.level}` } } },
          details: { kind: found.kind, level: found.level },
        },
      }
    },
  }],
}

/** The heaviest punishment that the known days bring; null where they bring none. Only days of the year are counted up; days in a row know no year. */
function punishmentFor({ absentDays, absentRunning }: Facts, law: Law): PunishmentKind | null {
  const dismissal = law(absenceDismissal)
  const days = absentDays ?? 0
  if (days >= dismissal.days || (absentRunning ?? 0) >= dismissal.running) return dismissal.kind
  return law(absenceLadder).find((one) => days >= one.days)?.kind ?? null
}

/** Told: more days in a row than days of the year began in the year before; where they are not told, that none such is reckoned with. */
function acrossNewYear({ absentDays, absentRunning }: Facts, law: Law): readonly Step[] {
  if (typeof absentDays !== 'number') return []
  if (typeof absentRunning !== 'number') {
    const reckoned = absentDays > 0 && absentDays < law(absenceDismissal).running
    const head = { id: 'running-not-told', facts: ['absentRunning'] as const }
    return reckoned ? [met(head, { key: 'discipline.absence-running-told', values: { running: law(absenceDismissal).running } })] : []
  }
  if (absentRunning <= absentDays) return []
  const values = { running: absentRunning, days: absentDays }
  return [met({ id: 'across-new-year', facts: ['absentRunning', 'absentDays'] }, { key: 'discipline.absence-across-new-year', values })]
}

/** Days in a row are open only where they could still bring dismissal. */
function rung({ absentDays, absentRunning }: Facts, kind: PunishmentKind | null, law: Law): Step {
  const dismissal = law(absenceDismissal)
  const head = {
    id: 'days', facts: ['absentDays', 'absentRunning'] as const, wording: 'dihitung secara kumulatif sampai dengan akhir tahun berjalan',
    citation: law.cite(kind === dismissal.kind ? absenceDismissal : absenceLadder),
  }
  if (kind === dismissal.kind) return met(head, { key: 'discipline.absence-dismissal', values: { days: Math.max(absentDays ?? 0, absentRunning ?? 0) } })
  if (typeof absentDays !== 'number') return unknown(head, { key: 'discipline.absence-unknown' })
  if (typeof absentRunning !== 'number' && absentDays >= dismissal.running) {
    return unknown(head, { key: 'discipline.absence-running-unknown', values: { days: absentDays, running: dismissal.running } }, 'absentRunning')
  }
  return holds(head, kind !== null, { key: kind === null ? 'discipline.absence-none' : 'discipline.absence-reached', values: { days: absentDays, least: law(absenceLadder).at(-1)?.days ?? 0 } })
}

/** Told: so many days in a row stop the pay as well. */
function payStopped({ absentRunning }: Facts, law: Law): readonly Step[] {
  if (typeof absentRunning !== 'number' || absentRunning < law(absenceDismissal).running) return []
  return [met({ id: 'pay', facts: ['absentRunning'], citation: law.cite(absenceDismissal), wording: 'pembayaran gaji dihentikan' }, { key: 'discipline.pay-stopped' })]
}
