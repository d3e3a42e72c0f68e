import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import type { PostFields } from '../../../../shared/contract/post.ts'
import { standardsSchema } from '../../../../shared/domain/selection/target.ts'
import { golonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema } from '../../../../shared/legal/terms/people.ts'
import { eselonSchema, jenjangSchema } from '../../../../shared/legal/terms/posts.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { foldText } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'

/** A post as the store has it. */
export type PostRow = Selectable<Database['post']>

const fieldsOfEducation = z.array(z.string())

/** What a post is and asks, from its row. */
export function fieldsOf(row: PostRow): PostFields {
  return {
    name: row.name, unitId: row.unit_id, kind: row.kind, level: row.level, jenjang: jenjangSchema.nullable().parse(row.jenjang), eselon: eselonSchema.nullable().parse(row.eselon),
    jobClass: row.job_class, seats: row.seats, education: educationLevelSchema.nullable().parse(row.education), fields: fieldsOfEducation.parse(JSON.parse(row.fields)),
    golonganLow: golonganSchema.nullable().parse(row.golongan_low), golonganHigh: golonganSchema.nullable().parse(row.golongan_high),
    standards: standardsSchema.parse(JSON.parse(row.standards)), critical: row.critical === 1, criticalReason: row.critical_reason,
  }
}

/** The columns that hold what a post is and asks. */
export function columnsOf(fields: PostFields) {
  return {
    name: fields.name, name_key: foldText(fields.name), unit_id: fields.unitId, kind: fields.kind, level: fields.level, jenjang: fields.jenjang, eselon: fields.eselon,
    job_class: fields.jobClass, seats: fields.seats, education: fields.education, fields: JSON.stringify(fields.fields), golongan_low: fields.golonganLow, golongan_high: fields.golonganHigh,
    standards: JSON.stringify(fields.standards), critical: fields.critical ? 1 : 0, critical_reason: fields.criticalReason,
  } as const
}

/** The row of a post, abolished or not; throws `not-found`. */
export async function readPostRow(db: Kysely<Database>, id: number): Promise<PostRow> {
  const row = await db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', unknownPost(id))
  return row
}

/** The words for a post that is not there, or not for this caller. */
export const unknownPost = (id: number) => ({ key: 'vacancy.not-found', values: { id: String(id) } } as const)

/** What parts one seat's name from another: the unit and the folded name. */
export const seatKey = (unitId: string, nameKey: string): string => `${unitId}\n${nameKey}`
