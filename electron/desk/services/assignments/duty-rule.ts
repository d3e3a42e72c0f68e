import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import type { Citation, Finding, Step } from '../../../../shared/legal/finding.ts'
import { pejabatPenilai } from '../../../../shared/legal/rules/appraisal/pejabat-penilai.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Rater } from './raters.ts'

/** What the law says about a duty: its sentence and where it stands. */
export type Ruling = { readonly message: Message; readonly citation: Citation | null }

/** The law as it is asked today about who may rate whom. */
export type DutyLaw = {
  /** Somebody rates or decides about themselves; null when not. */
  readonly self: (person: Bearer, evaluator: Rater) => Ruling | null
  /** The official who decides an objection is the evaluator or the employee; null when not. */
  readonly decider: (person: Bearer, evaluator: Rater, superior: Rater) => Ruling | null
  /** The post of an evaluator is too low, or its level is not known; null when it is high enough. */
  readonly level: (evaluator: Rater) => Ruling | null
}

type Facts = Parameters<typeof pejabatPenilai.versions[number]['decide']>[0]
type Bearer = { readonly id: number; readonly nip: string }

/**
 * Asks `appraisal.pejabat-penilai` under the profile in force. Only what the store knows is asked: whether the evaluator is the direct
 * superior is what the assignment itself says. An official who is no employee has no level to ask about.
 */
export function dutyLaw(on: IsoDate, profile: Profile | null): DutyLaw {
  const levels = new Map<number, Ruling | null>()
  const asked = (facts: Facts): Finding | null => (isInForce(pejabatPenilai, on) ? ask(pejabatPenilai, facts, on, profile) : null)
  return {
    self(person, evaluator) {
      if (evaluator.personId !== person.id || evaluator.nip === null) return null
      return ruling(asked({ pegawaiNip: person.nip, penilaiNip: evaluator.nip }), 'not-self', ['not-met']) ?? { message: { key: 'appraisal.evaluator.self' }, citation: null }
    },
    decider(person, evaluator, superior) {
      if (superior.personId === person.id && superior.nip !== null) {
        return ruling(asked({ pegawaiNip: person.nip, penilaiNip: evaluator.nip ?? 'x', pemutusNip: person.nip }), 'objection', ['not-met'])
      }
      if (superior.raterId !== evaluator.raterId) return null
      const same = evaluator.nip ?? 'x'
      return ruling(asked({ pegawaiNip: person.nip, penilaiNip: same, pemutusNip: same }), 'objection', ['not-met'])
    },
    level(evaluator) {
      if (evaluator.nip === null) return null
      const known = levels.get(evaluator.raterId)
      if (known !== undefined) return known
      const found = ruling(asked({ penilaiNip: evaluator.nip, penilaiLevel: evaluator.level }), 'level', ['not-met', 'cannot-tell'])
      levels.set(evaluator.raterId, found)
      return found
    },
  }
}

function ruling(finding: Finding | null, id: string, outcomes: readonly Step['outcome'][]): Ruling | null {
  const step = finding?.steps.find((one) => one.id === id)
  return !finding || !step || !outcomes.includes(step.outcome) ? null : { message: step.message, citation: step.citation ?? finding.citations[0] ?? null }
}

/**
 * Refuses a duty that the law forbids: to rate oneself, or to decide an objection against oneself or one's own rating. An official who is
 * no employee (the Kepala Daerah) has nobody above and may stand in both places. A level that is too low or unknown does not hinder.
 */
export function refuseForbidden(law: DutyLaw, person: Bearer, evaluator: Rater | null, superior: Rater | null): void {
  const found = forbidden(law, person, evaluator, superior)
  if (found) throw new TanjakError('refused', found.message, { [found.field]: found.message })
}

/** What the law forbids of a duty, said with its citation, and the field it is about; null when nothing. */
export function forbidden(law: DutyLaw, person: Bearer, evaluator: Rater | null, superior: Rater | null): { readonly field: 'evaluator' | 'superior'; readonly message: Message } | null {
  const self = evaluator && law.self(person, evaluator)
  if (self) return { field: 'evaluator', message: said(self) }
  if (superior && superior.personId === person.id) return { field: 'superior', message: said(law.decider(person, evaluator ?? superior, superior) ?? { message: { key: 'appraisal.evaluator.objection-same' }, citation: null }) }
  if (!evaluator || !superior || superior.nip === null) return null
  const decider = law.decider(person, evaluator, superior)
  return decider && { field: 'superior', message: said(decider) }
}

/** A sentence of a rule with its citation behind. */
export function said({ message, citation }: Ruling): Message {
  if (citation === null) return message
  return { key: 'assignment.by-rule', values: { rule: { message }, source: cited(citation).short, pin: citation.pin } }
}
