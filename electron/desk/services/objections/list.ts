import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ObjectionView } from '../../../../shared/contract/objection.ts'
import type { Context } from '../../context.ts'
import { raterNames } from '../periods/spans.ts'
import { delegationWords } from '../ratings/delegation-words.ts'
import { clockFrame } from './frame.ts'
import { headWords } from './head-words.ts'
import { reachedObjections, reachObjection, type ReachedObjection } from './reach.ts'
import type { ObjectionChoice } from './stored.ts'
import { clocksOf, objectionView, type ViewFrame } from './view.ts'

/** Reads what views of objections are written with. */
export async function viewFrame(context: Context, reached: readonly ReachedObjection[]): Promise<ViewFrame> {
  const { db } = context
  const delegations = reached.flatMap(({ row, reach }) => [row.decided_for, reach.superior?.delegationId ?? null, reach.evaluator?.delegationId ?? null])
  return { ...await clockFrame(context), names: await raterNames(db), delegations: await delegationWords(db, delegations), heads: await headWords(db) }
}

/** The objections that the caller may see. */
export async function listObjections(context: Context, { state }: ParsedInputOf<'objection.list'>): Promise<OutputOf<'objection.list'>> {
  return { objections: await viewsOf(context, { state }) }
}

/** Those of them that wait for a decision or for their report: what is over and told is not read again. */
export async function pendingObjections(context: Context): Promise<readonly ObjectionView[]> {
  return viewsOf(context, { state: 'pending' })
}

async function viewsOf(context: Context, choice: Pick<ObjectionChoice, 'state'>): Promise<ObjectionView[]> {
  const reached = await reachedObjections(context, choice)
  const frame = await viewFrame(context, reached)
  return reached.map((one) => objectionView(context, one, frame))
}

/** One objection with the findings of its clocks. Errors: `not-found` for one that is not there or none of the caller's. */
export async function getObjection(context: Context, { id }: ParsedInputOf<'objection.get'>): Promise<OutputOf<'objection.get'>> {
  const one = await reachObjection(context, id)
  const frame = await viewFrame(context, [one])
  return { objection: objectionView(context, one, frame), findings: [...clocksOf(one.row, frame).findings] }
}

/** One objection as it stands after a step. */
export async function objectionNow(context: Context, id: number): Promise<ObjectionView> {
  const one = await reachObjection(context, id)
  return objectionView(context, one, await viewFrame(context, [one]))
}

/** How many objections wait for the caller's explanation or decision, and how many of those in sight are past their deadline. */
export async function waitingObjections(context: Context): Promise<OutputOf<'objection.waiting'>> {
  const objections = await pendingObjections(context)
  const may = (act: 'explain' | 'decide') => objections.filter((one) => one.may.includes(act))
  return {
    toExplain: may('explain').filter(({ explanation }) => explanation === null).length, toDecide: may('decide').length,
    late: objections.filter(({ state, deciding, reporting }) => (state === 'registered' && deciding.state === 'late') || (state === 'decided' && reporting.state === 'late')).length,
  }
}
