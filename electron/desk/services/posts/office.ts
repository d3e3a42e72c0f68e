import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { parseEselon } from '../../../../shared/domain/identity/eselon.ts'
import type { PostLevel } from '../../../../shared/legal/terms/posts.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { postKindOf } from '../assess/facts/career-facts.ts'
import { readFactWords, type FactWords } from '../assess/facts/fact-words.ts'
import { postLevel } from '../assess/facts/post-level.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { readHolders, type Holder } from './holders.ts'
import { readMoves, type Moves } from './leaving.ts'
import { seatKey, type PostRow } from './post-row.ts'

/** What is read once for all posts: who holds what, who moves, units, words and the law of the day. */
export type Office = {
  readonly on: IsoDate
  readonly tree: UnitTree
  /** The name of a unit; of one that stands no more the last it had. */
  readonly unitName: (id: string) => string
  readonly words: FactWords
  readonly profile: Profile | null
  readonly moves: Moves
  readonly bySeat: ReadonlyMap<string, readonly Holder[]>
  readonly byPerson: ReadonlyMap<number, Holder>
  /** The posts of the map that are not abolished, by unit and name. */
  readonly posts: ReadonlyMap<string, PostRow>
  /** The level of the post that somebody holds: by the record, else by the map. */
  readonly levelOf: (holder: Holder) => PostLevel | null
}

/** Reads the office on a day. */
export async function readOffice(db: Kysely<Database>, on: IsoDate): Promise<Office> {
  const [words, holders] = [await readFactWords(db), await readHolders(db, on)]
  const bySeat = new Map<string, Holder[]>()
  for (const holder of holders) {
    if (holder.unitId === null) continue
    const key = seatKey(holder.unitId, holder.nameKey)
    const known = bySeat.get(key)
    if (known) known.push(holder)
    else bySeat.set(key, [holder])
  }
  const rows = await db.selectFrom('post').selectAll().where('abolished_on', 'is', null).orderBy('id').execute()
  const posts = new Map(rows.map((row) => [seatKey(row.unit_id, row.name_key), row]))
  const mapped = ({ unitId, nameKey }: Holder): PostRow | undefined => (unitId === null ? undefined : posts.get(seatKey(unitId, nameKey)))
  const tree = await readUnitTree(db, on)
  const former = new Map((await db.selectFrom('unit_period').select(['unit_id', 'name']).orderBy('valid_from').orderBy('id').execute()).map((unit) => [unit.unit_id, unit.name]))
  return {
    on, words, posts, tree, unitName: (id) => tree.units.get(id)?.name ?? former.get(id) ?? id, bySeat, profile: await activeProfile(db), moves: await readMoves(db, on), byPerson: new Map(holders.map((one) => [one.personId, one])),
    levelOf: (holder) => postLevel(postKindOf(holder, words), parseEselon(holder.eselon ?? '') ?? undefined) ?? mapped(holder)?.level ?? null,
  }
}
