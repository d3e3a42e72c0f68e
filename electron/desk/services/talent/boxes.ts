import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { advised } from './advised.ts'
import { chooseTalents, hiddenFrom, selectTalents, talentOrder, type TalentChoice } from './choice.ts'
import { chosenMap, findMap } from './map-view.ts'

type Boxes = OutputOf<'talent.boxes'>

/** So many names stand in a box; the others are behind it. */
const NAMES = 3

/**
 * The nine boxes of a mapping (the latest unless named) with how many stand in each, and stood in the mapping compared with; those
 * without a box are counted beside. Errors: `not-found` for an unknown mapping or unit.
 */
export async function readBoxes(context: Context, { filter, beforeId }: ParsedInputOf<'talent.boxes'>): Promise<Boxes> {
  const map = await chosenMap(context, filter.mapId)
  if (map === null) return { map: null, before: null, people: 0, placed: 0, open: 0, notApplicable: 0, boxes: [], levels: {}, missing: [] }
  const before = beforeId === null ? null : await findMap(context, beforeId)
  const choice = await chooseTalents(context, map, filter)
  const outcomes = await selectTalents(context.db, choice).select('mapped.outcome').select((select) => select.fn.countAll<number>().as('count')).groupBy('mapped.outcome').execute()
  const counted = (outcome: string): number => outcomes.find((one) => one.outcome === outcome)?.count ?? 0
  const [now, then] = [await countBoxes(context, choice), before === null ? null : await countBoxes(context, await chooseTalents(context, before, filter))]
  const names = await firstNames(context, choice)
  return {
    map, before, people: outcomes.reduce((sum, one) => sum + one.count, 0), placed: counted('met'), open: counted('cannot-tell'), notApplicable: counted('not-applicable'),
    boxes: advised(map.on).map(({ box, ...law }) => ({ box, count: now.get(box) ?? 0, before: then === null ? null : then.get(box) ?? 0, ...law, names: names.get(box) ?? [] })),
    levels: await countLevels(context, choice), missing: await countMissing(context, choice),
  }
}

async function countBoxes({ db }: Context, choice: TalentChoice): Promise<ReadonlyMap<number, number>> {
  const rows = await selectTalents(db, choice).select('mapped.box').select((select) => select.fn.countAll<number>().as('count')).where('mapped.box', 'is not', null).groupBy('mapped.box').execute()
  return new Map(rows.map(({ box, count }) => [box ?? 0, count]))
}

async function firstNames({ db }: Context, choice: TalentChoice): Promise<ReadonlyMap<number, string[]>> {
  const numbered = selectTalents(db, choice).select(['mapped.box', 'person.name'])
    .select(sql<number>`row_number() over (partition by mapped.box order by ${talentOrder})`.as('at')).where('mapped.box', 'is not', null)
  const rows = await db.selectFrom(numbered.as('numbered')).selectAll().where('at', '<=', NAMES).orderBy('box').orderBy('at').execute()
  return new Map([...Map.groupBy(rows, ({ box }) => box ?? 0)].map(([box, inBox]) => [box, inBox.map(({ name }) => name)]))
}

async function countLevels({ db }: Context, choice: TalentChoice): Promise<Record<string, number>> {
  const rows = await selectTalents(db, choice, 'every').select('mapped.level').select((select) => select.fn.countAll<number>().as('count'))
    .where('mapped.outcome', '<>', 'not-applicable').groupBy('mapped.level').execute()
  return Object.fromEntries(rows.map(({ level, count }) => [level ?? 'unknown', count]))
}

/** What keeps people from being mapped; that a punishment does is told nobody without the right. */
async function countMissing({ db }: Context, choice: TalentChoice): Promise<Boxes['missing']> {
  const open = selectTalents(db, choice).innerJoin(sql<{ value: string }>`json_each(mapped.missing)`.as('step'), (join) => join.onTrue())
    .select(sql<string>`step.value`.as('step')).select((select) => select.fn.countAll<number>().as('count')).where('mapped.outcome', '=', 'cannot-tell')
    .where(sql<boolean>`not (step.value = 'disiplin' and ${hiddenFrom(choice.open)})`).groupBy(sql`step.value`)
  return open.orderBy('count', 'desc').orderBy('step').execute()
}

