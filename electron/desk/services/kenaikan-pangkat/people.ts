import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { readerRoles, refuseOutside, inScope, unitIn, unitScopeOf } from '../../row-scope.ts'
import { searchConditions } from '../people/person-query.ts'

/** Somebody of a list of kenaikan pangkat. */
export type ListedPerson = {
  readonly id: number; readonly nip: string; readonly name: string; readonly sortName: string; readonly golongan: string | null; readonly post: string | null; readonly unitId: string | null; readonly unit: string | null
}

/** The people in service whom the caller reaches, narrowed by a unit with all below it and by search. Errors: `not-found` for a unit that is not there or out of reach. */
export async function peopleOf(context: Context, { unitId, search }: { readonly unitId: string | null; readonly search: string }): Promise<ReadonlyMap<number, ListedPerson>> {
  const { db } = context
  const scope = await unitScopeOf(context, readerRoles)
  const conditions = [...searchConditions(search), unitIn('person_current.unit_id', scope)]
  if (unitId !== null) {
    const said = { key: 'units.not-found', values: { id: unitId } } as const
    const tree = await readUnitTree(db, context.today())
    if (!await db.selectFrom('unit').select('id').where('id', '=', unitId).executeTakeFirst()) throw new TanjakError('not-found', said)
    refuseOutside(inScope(scope, unitId), { entity: 'unit', id: unitId, said })
    conditions.push(unitIn('person_current.unit_id', new Set([unitId, ...tree.subtreeOf(unitId)])))
  }
  const rows = await db.selectFrom('person_current').innerJoin('person', 'person.id', 'person_current.person_id')
    .select(['person.id', 'person.nip', 'person.name', 'sort_name as sortName', 'golongan', 'post_name as post', 'unit_id as unitId', 'unit_name as unit'])
    .where('person_current.state', '=', 'active').where((where) => where.and(conditions)).execute()
  return new Map(rows.map((row) => [row.id, row]))
}
