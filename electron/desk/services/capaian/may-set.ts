import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'

/** As what the caller sets the capaian of a unit: the leader of the unit above, or the Admin by a document; or why not. */
export type Setter = { readonly as: 'leader' | 'admin' } | { readonly as: null; readonly whyNot: Message }

/**
 * Who sets the capaian of which unit: it is set by the leader of the unit above, so by a Pimpinan of that unit or higher and never by one
 * of the unit alone; a Pimpinan of the whole office sets all. The Admin enters what a document says.
 */
export async function settersOf(context: Context, tree: UnitTree, closed: boolean): Promise<(unitId: string) => Setter> {
  const [led, kept] = [await unitScopeOf(context, ['pimpinan']), await unitScopeOf(context, ['admin'])]
  return (unitId) => {
    if (closed) return { as: null, whyNot: { key: 'capaian.why.closed' } }
    const parent = tree.units.get(unitId)?.parentId ?? null
    if (led === null || (parent !== null && led.has(parent))) return { as: 'leader' }
    if (inScope(kept, unitId)) return { as: 'admin' }
    if (led.has(unitId)) return { as: null, whyNot: { key: 'capaian.why.own-unit' } }
    return { as: null, whyNot: { key: 'capaian.why.role' } }
  }
}
