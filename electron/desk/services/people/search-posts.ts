import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import type { UnitTree } from '../../db/repositories/unit-tree.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { searchWords } from './person-query.ts'

const MOST = 5

/** Posts of the map, within the units that the caller reads, whose name holds every word: those that begin with the text first. */
export async function findMapPosts(context: Context, tree: UnitTree, text: string): Promise<OutputOf<'search.anything'>['hits']> {
  let chosen = context.db.selectFrom('post').select(['id', 'name', 'name_key', 'unit_id']).where('abolished_on', 'is', null).where(unitIn('post.unit_id', await unitScopeOf(context, readerRoles)))
  for (const word of searchWords(text)) chosen = chosen.where((where) => where(where.fn<number>('instr', ['name_key', where.val(word)]), '>', 0))
  const folded = foldText(text)
  const rows = (await chosen.orderBy('name_key').limit(200).execute()).sort((a, b) => rank(a.name_key, folded) - rank(b.name_key, folded))
  return rows.slice(0, MOST).map((row) => ({ kind: 'map-post' as const, id: String(row.id), title: row.name, detail: tree.units.get(row.unit_id)?.name ?? '' }))
}

const rank = (name: string, text: string): number => (name.startsWith(text) ? 0 : ` ${name}`.includes(` ${text}`) ? 1 : 2)
