import type { Kysely } from 'kysely'
import type { Eselon } from '../../../../../shared/legal/terms/posts.ts'
import type { Database } from '../../../db/tables/database.ts'
import type { UnitTree } from '../../../db/repositories/unit-tree.ts'
import type { RaterBook } from '../raters.ts'
import type { Segment } from './segments.ts'

/** Tells whether the holder of a stretch heads its unit. */
export type Heads = (segment: Segment) => boolean

/**
 * Proposes who heads which unit: the holder of a definitive structural post (by the kind of post in the report, or by the history of posts)
 * who rates others of that unit or of the heads directly below it. Of several the highest eselon; of equals nobody.
 */
export async function proposeHeads(db: Kysely<Database>, segments: readonly Segment[], raters: RaterBook, tree: UnitTree): Promise<Heads> {
  const posts = await db.selectFrom('post_record').select(['person_id', 'unit_id', 'eselon']).where('assignment', '=', 'definitif').where('post_kind', '=', 'struktural').where('unit_id', 'is not', null).execute()
  const structural = new Map(posts.map(({ person_id, unit_id, eselon }) => [`${person_id} ${unit_id}`, eselon as Eselon | null]))
  const rates = new Set<string>()
  for (const { evaluatorId, unitId, personId } of segments) {
    const evaluator = evaluatorId === null ? null : raters.all.get(evaluatorId)?.personId ?? null
    if (evaluator === null || unitId === null || evaluator === personId) continue
    rates.add(`${evaluator} ${unitId}`)
    rates.add(`${evaluator} ${tree.units.get(unitId)?.parentId ?? ''}`)
  }
  const candidates = new Map<string, Map<number, Eselon | null>>()
  for (const segment of segments) {
    const { acting, unitId, personId } = segment
    const key = `${personId} ${unitId}`
    if (acting === 1 || unitId === null || !rates.has(key) || !(segment.structural || structural.has(key))) continue
    const found = candidates.get(unitId) ?? new Map<number, Eselon | null>()
    candidates.set(unitId, found.set(personId, structural.get(key) ?? null))
  }
  const heads = new Set([...candidates].flatMap(([unitId, found]) => {
    const ordered = [...found].sort(([, a], [, b]) => order(a).localeCompare(order(b)))
    const [first, second] = ordered
    return first && (!second || order(first[1]) !== order(second[1])) ? [`${first[0]} ${unitId}`] : []
  }))
  return ({ acting, personId, unitId }) => acting === 0 && heads.has(`${personId} ${unitId}`)
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V']
// Eselon I.a is the highest; one that is not known comes last.
function order(eselon: Eselon | null): string {
  const [level = '', letter = ''] = (eselon ?? '').split('.')
  const at = ROMAN.indexOf(level)
  return at < 0 ? '9' : `${at}${letter}`
}
