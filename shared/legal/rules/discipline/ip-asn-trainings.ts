import { addYears, type IsoDate } from '../../../calendar/iso-date.ts'
import { exact } from '../../../numbers/exact.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Step } from '../../finding.ts'
import { ipHours, ipKompetensi, ipWindows } from '../../parameters/discipline/ip-asn.ts'
import { completeness, isComplete, met, unknown, type StepHead } from '../../steps.ts'
import type { PostKind } from '../../terms/people.ts'
import type { TrainingFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

type Facts = {
  readonly postKind?: PostKind | null | undefined
  readonly trainings?: readonly TrainingFact[] | null | undefined
  readonly trainingCompleteThrough?: IsoDate | null | undefined
  readonly leadershipFits?: boolean | null | undefined
}

/** Whether a training counts: yes, no, or not known for want of a fact. */
type Answer = 'yes' | 'no' | { readonly missing: string; readonly key: MessageKey }

/** The competence dimension: what the kind of post asks of trainings, a step each. */
export function ipTrainings(given: Facts, law: Law): readonly Step[] {
  const head: StepHead = { id: 'kompetensi', facts: ['postKind'], citation: law.cite(ipKompetensi) }
  if (!given.postKind) return [unknown(head, { key: 'discipline.ip-no-post' })]
  const scores = law(ipKompetensi)[given.postKind]
  const ofPost = given.postKind === 'struktural' ? leadership(given, law) : ever(given, law, 'fungsional')
  return [
    ...(scores.ofPost === null ? [] : [counted(given, law, { id: 'ofPost', score: scores.ofPost, answer: ofPost })]),
    counted(given, law, { id: 'teknis', score: scores.teknis, answer: technical(given, law) }),
    counted(given, law, { id: 'seminar', score: scores.seminar, answer: within(given, law, 'seminar', law(ipWindows).seminarYears) }),
  ]
}

function counted({ trainingCompleteThrough, postKind }: Facts, law: Law, one: { readonly id: 'ofPost' | 'teknis' | 'seminar'; readonly score: string; readonly answer: Answer }): Step {
  const head = { id: one.id, facts: ['trainings', 'trainingCompleteThrough', 'postKind'] as const, citation: law.cite(ipKompetensi) }
  const training = { text: one.id === 'ofPost' && postKind ? `discipline.ip-training.${postKind}` : `discipline.ip-training.${one.id}` } as { readonly text: MessageKey }
  if (typeof one.answer !== 'string') {
    return unknown(head, { key: one.answer.key, values: { training, ...completeness(trainingCompleteThrough, law.askedOn) } }, one.answer.missing)
  }
  const amount = exact(one.answer === 'yes' ? one.score : 0)
  return met({ ...head, amount }, { key: one.answer === 'yes' ? 'discipline.ip-trained' : 'discipline.ip-untrained', values: { training, amount: shownExact(amount) } })
}

/** Trainings finished by the asking date, of a kind and since a day. */
function finished({ trainings }: Facts, law: Law, kind: TrainingFact['kind'], since: IsoDate | null): readonly TrainingFact[] {
  return (trainings ?? []).filter((one) => one.kind === kind && one.on <= law.askedOn && (since === null || one.on >= since))
}

/** Nothing recorded means none only where the register is complete. */
function none({ trainingCompleteThrough }: Facts, law: Law): Answer {
  return isComplete(trainingCompleteThrough, law) ? 'no' : { missing: 'trainingCompleteThrough', key: 'discipline.ip-trainings-incomplete' }
}

function ever(given: Facts, law: Law, kind: TrainingFact['kind']): Answer {
  return finished(given, law, kind, null).length > 0 ? 'yes' : none(given, law)
}

/** The day so many years ago is still within. */
function within(given: Facts, law: Law, kind: TrainingFact['kind'], years: number): Answer {
  return finished(given, law, kind, addYears(law.askedOn, -years)).length > 0 ? 'yes' : none(given, law)
}

/** A diklat kepemimpinan counts only when it matches the level of the post. */
function leadership(given: Facts, law: Law): Answer {
  if (finished(given, law, 'kepemimpinan', null).length === 0) return given.leadershipFits === false ? 'no' : none(given, law)
  if (given.leadershipFits === null || given.leadershipFits === undefined) return { missing: 'leadershipFits', key: 'discipline.ip-leadership-unknown' }
  return given.leadershipFits ? 'yes' : 'no'
}

/** Hours of one diklat teknis, or of all together, as the region reads it; a training without its hours may still reach them. */
function technical(given: Facts, law: Law): Answer {
  const { teknisYears, teknisHours } = law(ipWindows)
  const recent = finished(given, law, 'teknis', addYears(law.askedOn, -teknisYears))
  const hours = recent.flatMap((one) => (typeof one.hours === 'number' ? [one.hours] : []))
  const reached = law(ipHours) === 'sum' ? hours.reduce((sum, one) => sum + one, 0) : Math.max(0, ...hours)
  if (reached >= teknisHours) return 'yes'
  if (hours.length < recent.length) return { missing: 'trainings', key: 'discipline.ip-hours-unknown' }
  return none(given, law)
}
