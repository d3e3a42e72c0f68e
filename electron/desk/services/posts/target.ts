import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ranksOfEselon } from '../../../../shared/domain/posts/post-defaults.ts'
import { targetLevelSchema, type Target } from '../../../../shared/domain/selection/target.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { fieldsOf, readPostRow, unknownPost, type PostRow } from './post-row.ts'

/**
 * A post as the target of a list closing on a day. Where the map names no range of pangkat, that of its eselon in the law holds.
 * Errors: `not-found` for a post that is not there or abolished, `bad-input` for one whose level has no gate in the law.
 */
export async function readTarget(db: Kysely<Database>, postId: number, closingOn: IsoDate): Promise<Target> {
  const row = await readPostRow(db, postId)
  if (row.abolished_on !== null) throw new TanjakError('not-found', unknownPost(postId))
  const unit = (await readUnitTree(db, closingOn)).units.get(row.unit_id)?.name ?? row.unit_id
  const target = targetOf(row, unit, closingOn, await activeProfile(db))
  if (target === null) throw new TanjakError('bad-input', { key: 'vacancy.no-gate', values: { post: row.name } })
  return target
}

/** The same from a row that is at hand; null where the level has no gate. */
export function targetOf(row: PostRow, unit: string, closingOn: IsoDate, profile: Profile | null): Target | null {
  const level = targetLevelSchema.safeParse(row.level).data
  if (level === undefined) return null
  const fields = fieldsOf(row)
  const ranks = ranksOfEselon(fields.eselon, closingOn, profile)
  return {
    postId: row.id, post: row.name, unitId: row.unit_id, unit, level, eselon: row.eselon, education: fields.education, fields: fields.fields,
    golonganLow: fields.golonganLow ?? ranks?.lowest ?? null, golonganHigh: fields.golonganHigh ?? ranks?.highest ?? null, standards: fields.standards, closingOn,
  }
}
