import type { PostFields } from '../../../../../shared/contract/post.ts'
import { levelTold } from '../../../../../shared/domain/posts/post-defaults.ts'
import type { Message } from '../../../../../shared/text/message.ts'
import { foldText } from '../../../db/repositories/fold.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { PostMapRow } from '../../../files/parsed.ts'
import { fieldFaults, settledFields } from '../../posts/field-faults.ts'
import { changesLevel, fixedLevel } from '../../posts/fixed-level.ts'
import { columnsOf, fieldsOf, seatKey, type PostRow } from '../../posts/post-row.ts'
import type { OpenRow } from '../book.ts'
import { countRow, type FileReport } from '../file-report.ts'
import { unitWord } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'

/**
 * Takes a map of posts in. A post is told by its unit and its name; one that stands already is changed where the sheet says more or
 * otherwise, except what an officer corrected. A post of a unit that is not known is rejected: the map never makes units.
 */
export async function importPosts(state: ImportState, file: FileReport, rows: readonly PostMapRow[], tick: Tick): Promise<void> {
  const seen = new Set<string>()
  for (const given of rows) {
    await tick()
    const unitId = unitOf(state, given)
    if (unitId === null) reject(file, given, 'post-unit-unknown', { unit: given.unitName ?? given.unitId ?? '' })
    else place(state, file, given, unitId, seen)
  }
}

/** The unit that a row names: by its id where the tree has it, else by its name, as the board settled it or as it stands. */
function unitOf({ units, meaning }: ImportState, { unitId, unitName }: PostMapRow): string | null {
  if (unitId !== null && units.has(unitId)) return unitId
  if (unitName === null) return null
  const settled = meaning('unit', unitWord(null, unitName))
  return settled !== null && units.has(settled) ? settled : units.byName(unitName, null)
}

function place(state: ImportState, file: FileReport, given: PostMapRow, unitId: string, seen: Set<string>): void {
  const { book, posts } = state
  const key = seatKey(unitId, foldText(given.name))
  if (seen.has(key)) return reject(file, given, 'post-twice', { post: given.name })
  seen.add(key)
  const known = posts.rows.get(key)
  const fields = laidOver(known === undefined ? null : fieldsOf(known as PostRow), given, unitId)
  if (fields === null) return reject(file, given, 'post-kind-missing', { post: given.name })
  const [fault] = Object.values(fieldFaults(fields))
  if (fault !== undefined) return reject(file, given, 'post-fault', { post: given.name, why: { message: fault } })
  const line = { row: given.row, nip: null, name: given.name }
  const columns: OpenRow = columnsOf(fields)
  const stamp = { changed_at: book.author.now, changed_by: book.author.accountId }
  if (known === undefined) {
    const row: OpenRow = {
      id: book.nextId('post'), ...columns, source: 'import', abolished_on: null, abolished_reason: null, revision: 1, ...stamp,
      batch_id: book.author.batchId, file_id: file.fileId, row_number: given.row,
    }
    posts.rows.set(key, row)
    book.insert('post', row)
    return countRow(file, 'added', { ...line, message: { key: 'import.change.post-added' } })
  }
  const corrected = posts.corrected(Number(known['id']))
  const set: Record<string, ColumnValue> = {}
  for (const [column, value] of Object.entries(columns)) if (value !== known[column] && !corrected.has(column)) set[column] = value
  const fixed = changesLevel(Object.keys(set)) ? fixedLevel(given.name, posts.rounds.get(Number(known['id']))) : null
  if (fixed !== null) return reject(file, given, 'post-fault', { post: given.name, why: { message: fixed } })
  const changed = Object.keys(set).length > 0
  if (changed) book.update('post', known, { ...set, revision: Number(known['revision']) + 1, ...stamp }, null)
  countRow(file, changed ? 'changed' : 'unchanged', { ...line, message: { key: 'import.change.post-changed' } })
}

const NO_STANDARDS = { teknis: null, manajerial: null, sosiokultural: null } as const

/** What the map holds of a post with what the row says laid over it; null where neither tells its kind. */
function laidOver(now: PostFields | null, given: PostMapRow, unitId: string): PostFields | null {
  const kind = given.kind ?? now?.kind ?? kindTold(given)
  if (kind === null) return null
  const standards = now?.standards ?? NO_STANDARDS
  // Level, jenjang and eselon belong to a kind, and the level follows an eselon: what stood under another one goes with it.
  const before = now?.kind === kind ? now : null
  const level = given.level ?? levelTold(kind, given.eselon) ?? before?.level ?? null
  return settledFields({
    name: now?.name ?? given.name, unitId, kind, level, jenjang: given.jenjang ?? before?.jenjang ?? null, eselon: given.eselon ?? before?.eselon ?? null,
    jobClass: given.jobClass ?? now?.jobClass ?? null, seats: given.seats ?? now?.seats ?? 1, education: given.education ?? now?.education ?? null,
    fields: given.fields.length > 0 ? [...given.fields] : now?.fields ?? [], golonganLow: given.golonganLow ?? now?.golonganLow ?? null, golonganHigh: given.golonganHigh ?? now?.golonganHigh ?? null,
    standards: {
      teknis: given.standards.teknis ?? standards.teknis, manajerial: given.standards.manajerial ?? standards.manajerial,
      sosiokultural: given.standards.sosiokultural ?? standards.sosiokultural,
    },
    critical: given.critical ?? now?.critical ?? false, criticalReason: given.criticalReason ?? now?.criticalReason ?? null,
  })
}

/** The kind that an eselon, a level or a jenjang tells. */
function kindTold({ eselon, level, jenjang }: PostMapRow): PostFields['kind'] | null {
  if (jenjang !== null) return 'fungsional'
  if (eselon !== null) return 'struktural'
  return level === null ? null : level === 'pelaksana' ? 'pelaksana' : 'struktural'
}

type Fault = 'post-unit-unknown' | 'post-twice' | 'post-kind-missing' | 'post-fault'

function reject(file: FileReport, given: PostMapRow, code: Fault, values: NonNullable<Message['values']>): void {
  file.rejected.push({ row: given.row, column: null, code, message: { key: `import.rejected.${code}`, values: { ...values, row: String(given.row) } }, cells: given.cells })
}
