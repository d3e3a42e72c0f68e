import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { chooseTalents, talentOrder } from './choice.ts'
import { chosenMap, findMap } from './map-view.ts'
import { personOf, selectPeople, shownColumns } from './people.ts'

/**
 * Who stands in another box than in an earlier mapping, and how many went from which box to which; those who stayed are counted from a box
 * to itself. Who was not mapped or had no box is null on that side. Errors: `not-found`, `bad-input` for one mapping with itself.
 */
export async function listMoves(context: Context, { filter, beforeId, offset, limit }: ParsedInputOf<'talent.moves'>): Promise<OutputOf<'talent.moves'>> {
  const [map, before] = [await chosenMap(context, filter.mapId), await findMap(context, beforeId)]
  if (map === null || map.id === before.id) throw new TanjakError('bad-input', { key: 'kotak.same-map' })
  const choice = await chooseTalents(context, map, filter)
  const everybody = selectPeople(context, choice, { box: [], open: false, missing: null, krs: false, beforeId })
  const flows = await everybody.select(['was.box as from', 'mapped.box as to']).select((select) => select.fn.countAll<number>().as('count'))
    .groupBy(['was.box', 'mapped.box'])
    .orderBy(sql`was.box desc nulls last`).orderBy(sql`mapped.box desc nulls last`).execute()
  const rows = await everybody.select(shownColumns).where(sql<boolean>`was.box is not mapped.box`)
    .orderBy(talentOrder).limit(limit).offset(offset).execute()
  return { total: flows.reduce((sum, { from, to, count }) => (from === to ? sum : sum + count), 0), flows, rows: rows.map((row) => personOf(row, choice.open)) }
}
