import { mayBe } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Say } from '../../../components/say.tsx'
import { lackWords } from '../rating-words.ts'
import type { Line } from '../sheet/line.ts'

/** A step of the flow that moves several ratings at once. */
export type FlowStep = 'submit' | 'recall' | 'confirm' | 'return' | 'lock' | 'reopen'

/** What the reason of a step is for; null where none is kept. */
export const reasonLine = {
  submit: null, recall: 'rating.step.recall.reason', confirm: null, return: 'rating.step.return.reason', lock: 'rating.step.lock.reason', reopen: 'rating.step.reopen.reason',
} as const satisfies Readonly<Record<FlowStep, MessageKey | null>>

/** Tells whether a line can go along with a step; asked of every line at every key, so it says nothing in words. */
export function canGo(step: FlowStep, { row, errors, lacks, standing }: Line): boolean {
  if (step !== 'submit') return row.version > 0 && mayBe(step, row.state)
  return (row.state === null || row.state === 'draft') && row.mayWrite && row.clash === null && standing === 'ready' && lacks.length === 0 && isEmpty(errors)
}

/** Why a line is left out of a step; null where it goes along. */
export function whyLeft(step: FlowStep, line: Line, unsent: boolean, say: Say): string | null {
  const { row } = line
  if (canGo(step, line)) return step === 'submit' && (unsent || row.version === 0) ? say('rating.left.unsent') : null
  if (step !== 'submit' || (row.state !== null && row.state !== 'draft')) return say('rating.left.state', { state: say(`rating.chip.${row.state ?? 'none'}`) })
  if (!row.mayWrite) return row.whyNot === null ? say('rating.closed') : say.message(row.whyNot)
  if (row.clash !== null) return say('rating.left.clash')
  if (!isEmpty(line.errors)) return say('rating.left.errors')
  return line.standing === 'unrated' ? say('rating.left.unrated') : lackWords(line.lacks, say)
}

function isEmpty(errors: Line['errors']): boolean {
  for (const _ in errors) return false
  return true
}
