import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Handler } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { dutiesOf } from '../assignments/duties.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, type SpanChoice } from '../periods/spans.ts'
import { readPeriods } from './periods.ts'
import { ratingRows, type ReachedSpan } from './rows.ts'

/** All lines of the caller as evaluator or atasan, or of the units that the caller reads. */
export const ratingGrid: Handler<'rating.grid'> = async (context, input) => {
  const { db } = context
  const today = context.today()
  const periods = await readPeriods(db, input.periodIds, today)
  const periodIds = periods.map(({ id }) => id)
  const units = await unitsAsked(context, input)
  const duties = input.as === 'reader' ? [] : (await dutiesOf(context)).map(({ raterId }) => raterId)
  const choice: SpanChoice = { periodIds, units, ...(input.as === 'evaluator' ? { evaluators: duties } : input.as === 'superior' ? { superiors: duties } : {}) }
  const reachOf = await spanReach(context)
  const reached = (await readSpans(db, choice)).flatMap((span): ReachedSpan[] => {
    const reach = reachOf(span)
    return reach && standsAs(input.as, reach) ? [{ span, reach }] : []
  })
  return {
    periods: periods.map(({ id, label, starts, ends, opensOn, deadline, state, words }) => ({
      id, label, starts, ends, deadline, open: state === 'open' && opensOn <= today,
      late: state === 'open' && today > deadline ? { key: 'rating.late', values: { period: words, date: { date: isoDate(deadline) } } } : null,
    })),
    rows: await ratingRows(context, reached, periods),
  }
}

function standsAs(as: 'evaluator' | 'superior' | 'reader', reach: ReachedSpan['reach']): boolean {
  return as === 'reader' ? reach.reader : reach[as] !== null
}

// A reader may name only a unit that is within reach; an evaluator narrows down what is assigned anyway.
async function unitsAsked(context: Parameters<typeof ratingGrid>[0], { as, unitId, below }: Parameters<typeof ratingGrid>[1]): Promise<ReadonlySet<string> | null> {
  const scope = as === 'reader' ? await unitScopeOf(context, readerRoles) : null
  if (unitId === null) return scope
  const tree = await readUnitTree(context.db, context.today())
  if (as === 'reader') refuseOutside(inScope(scope, unitId), { entity: 'unit', id: unitId, said: { key: 'units.not-found', values: { id: unitId } } })
  const asked = [unitId, ...(below ? tree.subtreeOf(unitId) : [])]
  return new Set(asked.filter((one) => inScope(scope, one)))
}
