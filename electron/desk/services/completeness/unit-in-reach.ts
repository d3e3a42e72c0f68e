import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import type { UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, refuseOutside, unitScopeOf } from '../../row-scope.ts'

/** The unit with everything below it; one that is not there, or not the caller's, is refused as `not-found`. */
export async function needUnit(context: Context, tree: UnitTree, id: string): Promise<ReadonlySet<string>> {
  const said = { key: 'units.not-found', values: { id } } as const
  if (!tree.units.has(id)) throw new TanjakError('not-found', said)
  refuseOutside(inScope(await unitScopeOf(context), id), { entity: 'unit', id, said })
  return tree.subtreeOf(id)
}
