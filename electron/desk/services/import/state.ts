import { sql, type Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { recordKindNames, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { ImportedTable } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import type { MeaningSubject } from '../reconcile/found-conflict.ts'
import { readRoundNames } from '../posts/fixed-level.ts'
import { seatKey } from '../posts/post-row.ts'
import { enteredPlaces, type EnteredPlace } from '../ratings/same-rating.ts'
import { readSheetsOut, type SheetOut } from '../ratings/sheets-out.ts'
import type { Book, NumberedTable, OpenRow } from './book.ts'
import { readConflicts, type ConflictBook } from './conflict-book.ts'
import { keyedRows, type Identity, type KeyedRows } from './keyed-rows.ts'
import { readManualChanges } from './manual-changes.ts'
import { readPeople, type PeopleIndex } from './people-index.ts'
import { recordIdentity, recordTable } from './record-rows.ts'
import { readUnits, type UnitIndex } from './unit-index.ts'

/** What of the store an import needs, told by the files it holds. */
export type Needs = {
  readonly kinds: ReadonlySet<RecordKindName>
  /** The span of the periods rated or planned, or null where no file has any. */
  readonly ratings: { readonly from: string; readonly to: string } | null
  readonly plans: { readonly from: string; readonly to: string } | null
  /** Whether the files hold a unit tree and a staff export. */
  readonly tree: boolean
  readonly staff: boolean
  /** Whether they hold a map of posts. */
  readonly posts: boolean
  /** The codes of rating sheets that came back. */
  readonly sheets: ReadonlySet<string>
}

/** The store as an import sees it: read once, then kept in step with what the files bring. */
export type ImportState = {
  readonly book: Book
  readonly today: IsoDate
  readonly people: PeopleIndex
  readonly units: UnitIndex
  readonly conflicts: ConflictBook
  readonly records: (kind: RecordKindName) => KeyedRows
  /** Whether this import reads or brings kedudukan hukum, which tells the day on which somebody left. */
  readonly legalStatusRead: boolean
  readonly ratings: KeyedRows
  readonly plans: KeyedRows
  /** Where ratings that were locked here belong, by their version. */
  readonly entered: ReadonlyMap<number, EnteredPlace>
  /** The posts of the map by unit and name, the columns of a post that officers have corrected, and the last selection round about a post. */
  readonly posts: { readonly rows: Map<string, OpenRow>; readonly corrected: (id: number) => ReadonlySet<string>; readonly rounds: ReadonlyMap<number, string> }
  /** Rating sheets as they went out, by their code. */
  readonly sheets: ReadonlyMap<string, SheetOut>
  /** The spans that lines of this import have rated by now, in whatever sheet and file they stood. */
  readonly ratedBySheet: Set<string>
  /** The columns of a person's row that officers have corrected. */
  readonly corrected: (personId: number) => ReadonlySet<string>
  readonly meaning: (subject: MeaningSubject, word: string) => string | null
  readonly settings: Map<string, OpenRow>
  /** What kind of file a row came from; null for one that an officer entered. */
  readonly fileKind: (row: OpenRow) => string | null
  /** Tells the kinds of the files of this import, by the number under which their rows are written. */
  readonly noteFile: (fileId: number, kind: string) => void
  /** Whether a unit tree, or a staff export, is known by now. */
  readonly treeKnown: boolean
  readonly staffKnown: boolean
}

/** The tables whose rows an import numbers itself. */
export const numberedTables: readonly NumberedTable[] = [...recordKindNames.map(recordTable), 'unit_period', 'post', 'person', 'plan', 'rating', 'conflict']

/** What tells ratings and plans apart. */
export const ratingIdentity: Identity = { required: ['person_id', 'period_start', 'period_end', 'post_name', 'unit_name', 'acting'], optional: [] }

const NONE: ReadonlySet<string> = new Set()

/** Reads all that an import compares with, one query a table. */
export async function readState(db: Kysely<Database>, book: Book, today: IsoDate, needs: Needs): Promise<ImportState> {
  const records = new Map<RecordKindName, KeyedRows>()
  for (const kind of needs.kinds) {
    const table = recordTable(kind)
    const { rows } = await sql<OpenRow>`select * from ${sql.table(table)} order by id`.execute(db)
    records.set(kind, keyedRows(recordIdentity(kind), rows, await readManualChanges(db, table), true))
  }
  const person = await readManualChanges(db, 'person')
  const words = new Map((await db.selectFrom('word_meaning').select(['subject', 'word', 'meaning']).execute()).map((row) => [`${row.subject} ${row.word}`, row.meaning]))
  const settings = await db.selectFrom('setting').selectAll().execute()
  const files = new Map((await db.selectFrom('import_file').select(['id', 'kind']).execute()).map((file) => [file.id, file.kind]))
  return {
    book, today,
    people: await readPeople(db, book),
    units: await readUnits(db, book),
    conflicts: await readConflicts(db, book),
    legalStatusRead: records.has('legal-status'),
    ratings: await readSpan(db, 'rating', needs.ratings),
    plans: await readSpan(db, 'plan', needs.plans),
    entered: needs.ratings === null ? new Map() : await enteredPlaces(db),
    posts: await readPosts(db, needs.posts),
    sheets: await readSheetsOut(db, needs.sheets),
    ratedBySheet: new Set(),
    records: (kind) => {
      const known = records.get(kind)
      if (!known) throw new RangeError(`Records of kind ${kind} were not read for this import`)
      return known
    },
    corrected: (personId) => person.columns(personId) ?? NONE,
    meaning: (subject, word) => words.get(`${subject} ${word}`) ?? null,
    settings: new Map(settings.map((row) => [row.key, row])),
    fileKind: (row) => files.get(Number(row['file_id'])) ?? null,
    noteFile: (fileId, kind) => void files.set(fileId, kind),
    treeKnown: needs.tree || (await isKnown(db, 'siasn-unit-tree')),
    staffKnown: needs.staff || (await isKnown(db, 'siasn-export')),
  }
}

async function readPosts(db: Kysely<Database>, needed: boolean): Promise<ImportState['posts']> {
  if (!needed) return { rows: new Map(), corrected: () => NONE, rounds: new Map() }
  const rows = await db.selectFrom('post').selectAll().where('abolished_on', 'is', null).execute()
  const manual = await readManualChanges(db, 'post')
  return {
    rows: new Map(rows.map((row): [string, OpenRow] => [seatKey(row.unit_id, row.name_key), { ...row }])),
    corrected: (id) => manual.columns(id) ?? NONE,
    rounds: await readRoundNames(db),
  }
}

// A year before and after: several SKP of one year are compared with each other.
async function readSpan(db: Kysely<Database>, table: Extract<ImportedTable, 'rating' | 'plan'>, span: Needs['ratings']): Promise<KeyedRows> {
  if (span === null) return keyedRows(ratingIdentity, [], await readManualChanges(db, table))
  const [from, to] = [`${span.from.slice(0, 4)}-01-01`, `${span.to.slice(0, 4)}-12-31`]
  const { rows } = await sql<OpenRow>`select * from ${sql.table(table)} where period_end >= ${from} and period_end <= ${to} order by id`.execute(db)
  return keyedRows(ratingIdentity, rows, await readManualChanges(db, table), true)
}

async function isKnown(db: Kysely<Database>, kind: string): Promise<boolean> {
  const found = await db.selectFrom('import_file').innerJoin('import_batch', 'import_batch.id', 'import_file.batch_id')
    .select('import_file.id').where('kind', '=', kind).where('state', '=', 'committed').executeTakeFirst()
  return found !== undefined
}
