import type { Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import { golonganSchema, type Golongan } from '../../../../../shared/legal/terms/golongan.ts'
import { readSettings } from '../../../db/repositories/settings.ts'
import type { Database } from '../../../db/tables/database.ts'
import { buildFacts, type KnownPerson } from './build-facts.ts'
import type { FactFrame } from './fact-frame.ts'
import { readFactRows, type PersonRange } from './fact-rows.ts'
import { readFactWords } from './fact-words.ts'

/** From this day Peraturan BKN 2/2025 no longer asks for the pangkat of the direct superior. */
const NO_SUPERIOR_FROM = isoDate('2025-05-20')

/** Reads what is the same for everyone asked about on a date. */
export async function readFrame(db: Kysely<Database>, on: IsoDate): Promise<FactFrame> {
  const {
    awardCompleteThrough, disciplineCompleteThrough, leaveCompleteThrough, teamCompleteThrough, trainingCompleteThrough,
  } = await readSettings(db)
  return {
    on, words: await readFactWords(db), superiors: on < NO_SUPERIOR_FROM ? await readSuperiors(db, on) : new Map(),
    registers: { awardCompleteThrough, disciplineCompleteThrough, leaveCompleteThrough, teamCompleteThrough, trainingCompleteThrough },
  }
}

/** Reads the fact sheets of the people in a range. */
export async function readFacts(db: Kysely<Database>, range: PersonRange, frame: FactFrame): Promise<KnownPerson[]> {
  return buildFacts(await readFactRows(db, range, frame.on), frame)
}

/** The ranges that together hold everyone, `size` people each. */
export async function personRanges(db: Kysely<Database>, size: number): Promise<readonly PersonRange[]> {
  const ids = (await db.selectFrom('person').select('id').where('joined_to', 'is', null).orderBy('id').execute()).map((row) => row.id)
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => {
    const part = ids.slice(index * size, (index + 1) * size)
    return { from: part[0] ?? 0, to: part.at(-1) ?? 0 }
  })
}

async function readSuperiors(db: Kysely<Database>, on: IsoDate): Promise<ReadonlyMap<string, Golongan>> {
  const rows = await db.selectFrom('rating').innerJoin('person_number', 'person_number.nip', 'rating.evaluator_nip')
    .innerJoin('rank_record', 'rank_record.person_id', 'person_number.person_id')
    .select(['rating.evaluator_nip as nip', 'rank_record.golongan', 'rank_record.tmt']).distinct()
    .where('rank_record.tmt', '<=', on).orderBy('rank_record.tmt').execute()
  const found = new Map<string, Golongan>()
  for (const { nip, golongan } of rows) {
    const known = golonganSchema.safeParse(golongan).data
    if (nip !== null && known) found.set(nip, known)
  }
  return found
}
