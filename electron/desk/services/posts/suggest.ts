import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { parseEselon } from '../../../../shared/domain/identity/eselon.ts'
import { parseJenjang } from '../../../../shared/domain/identity/jenjang.ts'
import { levelTold } from '../../../../shared/domain/posts/post-defaults.ts'
import type { PostKind } from '../../../../shared/legal/terms/people.ts'
import type { Context } from '../../context.ts'
import { insertRows } from '../../db/repositories/bulk-rows.ts'
import { postKindOf } from '../assess/facts/career-facts.ts'
import type { Holder } from './holders.ts'
import { readOffice, type Office } from './office.ts'
import { columnsOf } from './post-row.ts'

type Suggested = OutputOf<'post.suggest'>['rows'][number]
type Found = Omit<OutputOf<'post.suggest'>, 'total'>

/** Posts that people hold by their records and that the map does not know, by unit and name. */
export async function suggestPosts(context: Context, { offset, limit }: ParsedInputOf<'post.suggest'>): Promise<OutputOf<'post.suggest'>> {
  const { rows, ...rest } = findSuggested(await readOffice(context.db, context.today()))
  return { total: rows.length, rows: rows.slice(offset, offset + limit), ...rest }
}

/** Takes all of them into the map: a structural post with one seat, any other with as many as hold it. */
export async function drawUpPosts(context: Context, { reason }: ParsedInputOf<'post.draw-up'>): Promise<OutputOf<'post.draw-up'>> {
  const { db, now, account } = context
  const { rows } = findSuggested(await readOffice(db, context.today()))
  const before = (await db.selectFrom('post').select((select) => select.fn.max<number | null>('id').as('id')).executeTakeFirstOrThrow()).id ?? 0
  const columns = rows.map((one) => columnsOf({
    name: one.name, unitId: one.unitId, kind: one.kind, level: one.level, jenjang: one.jenjang, eselon: one.eselon, jobClass: null, seats: one.kind === 'struktural' ? 1 : one.holders,
    education: null, fields: [], golonganLow: null, golonganHigh: null, standards: { teknis: null, manajerial: null, sosiokultural: null }, critical: false, criticalReason: null,
  }))
  for (let from = 0; from < columns.length; from += 200) {
    await db.insertInto('post').values(columns.slice(from, from + 200).map((one) => ({ ...one, source: 'drawn-up' as const, changed_at: now(), changed_by: account.id }))).execute()
  }
  const added = await db.selectFrom('post').select(['id', 'name']).where('id', '>', before).execute()
  await insertRows(db, 'change', added.map(({ id, name }) => ({
    changed_at: now(), account_id: account.id, batch_id: null, reason, entity: 'post', row_id: String(id), person_id: null, before: null, after: JSON.stringify({ name }),
  })))
  return { added: added.length }
}

function findSuggested(office: Office): Found {
  const rows: Suggested[] = []
  let [withoutKind, withoutLevel] = [0, 0]
  for (const [key, holders] of office.bySeat) {
    const [first] = holders
    // A name shorter than the map takes names no post.
    if (!first || first.unitId === null || first.post.trim().length < 3 || office.posts.has(key)) continue
    const kind = kindOf(holders, office)
    // The word of a kind that nobody has explained waits in Rekonsiliasi: guessing it here would settle it unseen.
    if (kind === null) {
      withoutKind += holders.length
      continue
    }
    const eselon = kind === 'struktural' ? agreed(holders.map((one) => parseEselon(one.eselon ?? ''))) : null
    const jenjang = kind === 'fungsional' ? agreed(holders.map((one) => parseJenjang(one.jenjang ?? one.post))) : null
    const level = levelTold(kind, eselon)
    if (kind === 'struktural' && level === null) withoutLevel += 1
    rows.push({ name: first.post.trim().slice(0, 250), unitId: first.unitId, unit: office.unitName(first.unitId), kind, level, jenjang, eselon, holders: holders.length })
  }
  const withoutUnit = [...office.byPerson.values()].filter(({ unitId }) => unitId === null).length
  const order = (one: Suggested): string => `${one.unit} ${one.kind === 'struktural' ? 0 : 1} ${one.eselon ?? ''} ${one.name}`
  return { rows: rows.map((one) => ({ one, at: order(one) })).sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ one }) => one), withoutUnit, withoutLevel, withoutKind }
}

function kindOf(holders: readonly Holder[], { words }: Office): PostKind | null {
  return agreed(holders.map((one) => postKindOf(one, words)))
}

// What all say, or nothing: where two records of one post differ, the board says which is right.
function agreed<T>(told: readonly (T | null)[]): T | null {
  const known = new Set(told.filter((one) => one !== null))
  return known.size === 1 ? [...known][0] ?? null : null
}
