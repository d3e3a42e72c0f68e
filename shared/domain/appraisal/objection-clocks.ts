import type { IsoDate } from '../../calendar/iso-date.ts'
import { daysFromTo } from '../../calendar/working-days.ts'
import { ask } from '../../legal/ask.ts'
import type { Finding, Step } from '../../legal/finding.ts'
import { NotInForceError } from '../../legal/not-in-force.ts'
import { objectionFiling, type FilingLimit } from '../../legal/parameters/appraisal/objection.ts'
import { keberatan, keberatanTindakLanjut } from '../../legal/rules/appraisal/keberatan.ts'
import type { Profile } from '../../legal/types.ts'
import type { Message } from '../../text/message.ts'

/** How an act stands against its deadline; `stopped` where the objection was withdrawn, `cannot-tell` where holidays or a day are not known. */
export const clockStates = ['running', 'done', 'late', 'done-late', 'cannot-tell', 'stopped'] as const
export type ClockState = (typeof clockStates)[number]

/** The clock of one act: the day by which, the days left as the rule counts them (negative when past), and the words of the rule. */
export type ObjectionClock = {
  readonly by: IsoDate | null
  readonly daysLeft: number | null
  readonly countedBy: 'calendar' | 'working'
  /** False where the deadline lies beyond the last year whose holidays are known: it may in truth lie later. */
  readonly holidaysKnown: boolean
  readonly state: ClockState
  readonly message: Message
}

/** The days of an objection, as far as they are known. */
export type ObjectionDays = {
  readonly receivedOn: IsoDate | null
  readonly filedOn: IsoDate | null
  readonly withReasons: boolean | null
  readonly decidedOn: IsoDate | null
  readonly periodEnd: IsoDate
  readonly reportedOn: IsoDate | null
  readonly withdrawn: boolean
}

/** What the clocks are read from: the profile in force, the holidays with the last year for which they are known, and the day of asking. */
export type ClockFrame = {
  readonly profile: Profile | null
  readonly holidays: readonly IsoDate[]
  readonly holidaysKnownThrough: number | null
  readonly today: IsoDate
}

/** The clocks of an objection with the findings that they come from. */
export type ObjectionClocks = { readonly filing: ObjectionClock; readonly deciding: ObjectionClock; readonly reporting: ObjectionClock; readonly findings: readonly Finding[] }

/** Asks the law for the clocks of an objection. What was done is judged by the law of the day on which it was done, what is open by that of today. */
export function objectionClocks(days: ObjectionDays, frame: ClockFrame): ObjectionClocks {
  const calendar = { holidays: frame.holidays, holidaysKnownThrough: frame.holidaysKnownThrough }
  const { receivedOn, filedOn, withReasons, decidedOn, periodEnd, reportedOn, withdrawn } = days
  const filed = inForce(() => ask(keberatan, { receivedOn, filedOn, withReasons, ...calendar }, filedOn ?? frame.today, frame.profile))
  const followed = inForce(() => ask(keberatanTindakLanjut, { filedOn, decidedOn, periodEnd, reportedOn, ...calendar }, reportedOn ?? frame.today, frame.profile))
  const countedBy = filed === null ? 'calendar' : filingCount(filed)
  const working = { stopped: withdrawn, countedBy: 'working' } as const
  return {
    filing: clockOf(filed, 'filed', 'fileBy', { done: filedOn !== null, stopped: false, countedBy }, frame),
    deciding: clockOf(followed, 'decided', 'decideBy', { ...working, done: decidedOn !== null }, frame),
    reporting: clockOf(followed, 'reported', 'reportBy', { ...working, done: reportedOn !== null }, frame),
    findings: [filed, followed].flatMap((one) => one ?? []),
  }
}

/** Whether an objection may be taken up: `late` and `without-reasons` as the rule finds them, `unsure` where the rule cannot tell that it is late. */
export type Admission = { readonly late: boolean; readonly withoutReasons: boolean; readonly unsure: boolean }

/** Reads from the finding on its filing whether an objection may be taken up. */
export function admissionOf({ findings }: Pick<ObjectionClocks, 'findings'>): Admission {
  const steps = findings.find(({ rule }) => rule === keberatan.id)?.steps ?? []
  const outcomeOf = (id: string) => steps.find((step) => step.id === id)?.outcome
  return {
    late: outcomeOf('filed') === 'not-met', withoutReasons: outcomeOf('reasons') === 'not-met', unsure: outcomeOf('filed') === 'cannot-tell',
  }
}

function filingCount({ readings }: Finding): 'calendar' | 'working' {
  const limit = readings.find(({ parameter }) => parameter === objectionFiling.id)?.value as FilingLimit | undefined
  return limit?.countedBy ?? 'calendar'
}

// Before the day on which the rule came into force nobody can be held to its days.
function inForce(work: () => Finding): Finding | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}

type Act = { readonly done: boolean; readonly stopped: boolean; readonly countedBy: 'calendar' | 'working' }

function clockOf(finding: Finding | null, stepId: string, byName: string, act: Act, frame: ClockFrame): ObjectionClock {
  const step = finding?.steps.find(({ id }) => id === stepId)
  const by = (finding?.details[byName] as IsoDate | undefined) ?? null
  const { countedBy } = act
  if (finding === null || !step || by === null) {
    const message: Message = finding?.missing[0]?.message ?? { key: 'objection.clock.not-in-force' }
    return { by: null, daysLeft: null, countedBy, holidaysKnown: false, state: act.stopped ? 'stopped' : 'cannot-tell', message }
  }
  const holidaysKnown = !saysWithoutHolidays(step)
  const daysLeft = daysFromTo(frame.today, by, { by: countedBy, holidays: frame.holidays })
  return { by, daysLeft, countedBy, holidaysKnown, state: stateOf(step, act, { by, holidaysKnown, today: frame.today }), message: step.message }
}

function stateOf(step: Step, act: Act, { by, holidaysKnown, today }: { readonly by: IsoDate; readonly holidaysKnown: boolean; readonly today: IsoDate }): ClockState {
  if (act.done) return step.outcome === 'met' ? 'done' : step.outcome === 'not-met' ? 'done-late' : 'cannot-tell'
  if (act.stopped) return 'stopped'
  if (today <= by) return 'running'
  return holidaysKnown ? 'late' : 'cannot-tell'
}

function saysWithoutHolidays({ message }: Step): boolean {
  const deadline = message.values?.['deadline']
  return typeof deadline === 'object' && 'message' in deadline && deadline.message.key === 'appraisal.deadline.without-holidays'
}
