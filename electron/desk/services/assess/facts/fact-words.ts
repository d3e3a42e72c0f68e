import type { Kysely } from 'kysely'
import { educationLevelSchema, postKindSchema, type EducationLevel, type PostKind } from '../../../../../shared/legal/terms/people.ts'
import type { Database } from '../../../db/tables/database.ts'

/** What the words of the record mean; null where the board has not said yet. */
export type FactWords = {
  readonly educationLevel: (word: string) => EducationLevel | null
  readonly postKind: (word: string) => PostKind | null
}

/** Reads what the board settled about words that no table knows. */
export async function readFactWords(db: Kysely<Database>): Promise<FactWords> {
  const rows = await db.selectFrom('word_meaning').select(['subject', 'word', 'meaning']).execute()
  const settled = new Map(rows.map(({ subject, word, meaning }) => [`${subject} ${word}`, meaning]))
  return {
    educationLevel: once((word) => educationLevelSchema.safeParse(settled.get(`education ${word}`) ?? word).data ?? null),
    postKind: once((word) => postKindSchema.safeParse(settled.get(`post-kind ${word}`) ?? word).data ?? null),
  }
}

/** Reads each word once: tens of thousands of records share a few dozen words. */
export function once<T>(read: (word: string) => T | null): (word: string) => T | null {
  const known = new Map<string, T | null>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const meaning = read(word)
    known.set(word, meaning)
    return meaning
  }
}
