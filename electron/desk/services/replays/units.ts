import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { findReplay } from './replay-view.ts'
import { unitNames } from './rows.ts'

type UnitRow = OutputOf<'replay.units'>['rows'][number]

/** How many changes of each kind every unit has, with all its people whom the replay asked about; units without a change are left out. */
export async function replayUnits({ db }: Context, { replayId, rule }: ParsedInputOf<'replay.units'>): Promise<OutputOf<'replay.units'>> {
  await findReplay(db, replayId)
  let changes = db.selectFrom('replay_row').innerJoin('replay_person', (join) => join
    .onRef('replay_person.replay_id', '=', 'replay_row.replay_id').onRef('replay_person.person_id', '=', 'replay_row.person_id'))
    .select(['unit_id', 'change']).select((select) => select.fn.countAll<number>().as('count')).where('replay_row.replay_id', '=', replayId)
  if (rule !== null) changes = changes.where('replay_row.rule', '=', rule)
  const people = await db.selectFrom('replay_person').select('unit_id').select((select) => select.fn.countAll<number>().as('people'))
    .where('replay_id', '=', replayId).groupBy('unit_id').execute()
  const [peopleIn, names] = [new Map(people.map((row) => [row.unit_id, row.people])), await unitNames(db)]
  const rows = new Map<string | null, UnitRow>()
  for (const { unit_id: unitId, change, count } of await changes.groupBy(['unit_id', 'change']).execute()) {
    const row = rows.get(unitId) ?? {
      unitId, unit: unitId === null ? null : names.get(unitId) ?? unitId, people: peopleIn.get(unitId) ?? 0, gained: 0, lost: 0, open: 0, box: 0, rank: 0, other: 0,
    }
    rows.set(unitId, { ...row, [change]: count })
  }
  return { rows: [...rows.values()].sort((a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'id')) }
}
