import type { ObjectionView } from '../../../../shared/contract/objection.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { pendingObjections } from '../objections/list.ts'
import type { Found } from './found.ts'

/** Objections to explain, to decide and to report, each with the days left of the most pressing one. */
export async function objectionWaits(context: Context): Promise<Found[]> {
  const objections = await pendingObjections(context)
  const may = (act: ObjectionView['may'][number]) => objections.filter((one) => one.may.includes(act))
  return [
    found('objections-decide', may('decide'), 'home.waits.objections-decide', 'penilai', 'deciding'),
    found('objections-explain', may('explain').filter(({ explanation }) => explanation === null), 'home.waits.objections-explain', 'penilai', 'deciding'),
    found('objections-report', may('report'), 'home.waits.objections-report', 'admin', 'reporting'),
  ]
}

type Sentence = 'home.waits.objections-decide' | 'home.waits.objections-explain' | 'home.waits.objections-report'

function found(id: string, objections: readonly ObjectionView[], key: Sentence, role: 'penilai' | 'admin', act: 'deciding' | 'reporting'): Found {
  const [first] = objections.toSorted((a, b) => ((a[act].by ?? '9') < (b[act].by ?? '9') ? -1 : 1))
  const clock = first?.[act]
  const route = objections.length === 1 && first ? `/keberatan/${first.id}` : '/keberatan'
  return {
    id, for: [role], count: objections.length, message: { key }, detail: clock ? deadlineOf(clock) : null, tone: clock?.state === 'late' ? 'bad' : 'warn', tag: { key: 'home.tag.objection' }, route,
  }
}

function deadlineOf({ by, daysLeft, state }: ObjectionView['deciding']): Message | null {
  if (by === null || daysLeft === null) return null
  const on = { date: by }
  return daysLeft < 0 || state === 'late' ? { key: 'home.waits.working-deadline-passed', values: { on, days: 0 - daysLeft } } : { key: 'home.waits.working-deadline', values: { on, days: daysLeft } }
}
