import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { onTestFinished } from 'vitest'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { ImportedFile, ImportReport } from '../../shared/contract/import.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { say } from '../../shared/text/say.ts'
import { importedTables } from '../../electron/desk/db/repositories/stored-row.ts'
import type { Database } from '../../electron/desk/db/tables/database.ts'
import type { DeskState, SessionState } from '../../electron/desk/desk-state.ts'
import { dispatch } from '../../electron/desk/dispatch.ts'
import { openStage } from '../../electron/desk/files/stage-area.ts'
import { lockFolder } from '../../electron/desk/vault/folder-lock.ts'
import { CHEAP } from './cheap-cost.ts'
import { hereReader } from './files/here-reader.ts'
import { tempFolder } from './temp-folder.ts'

/** A file for an import: its name and its bytes. */
export type OwnFile = { readonly name: string; readonly bytes: Buffer }

/** A desk with its store in reach: what is asked goes through the real dispatch, what is in the store can be looked at. */
export type ImportDesk = {
  readonly db: Kysely<Database>
  readonly ask: <P extends ProcedureName>(procedure: P, input: InputOf<P>, signal?: AbortSignal) => Promise<OutputOf<P>>
  readonly stage: (file: OwnFile, period?: string) => { stageId: string; period: string | null }
  readonly preview: (files: readonly OwnFile[], covers?: string | null) => Promise<ImportReport>
  readonly commit: (files: readonly OwnFile[], covers?: string | null) => Promise<ImportReport>
  /** Everything that imports write, table by table, and what lists show. */
  readonly content: () => Promise<Record<string, readonly unknown[]>>
  /** Called at every progress event. */
  onProgress: () => void
  /** Lets days pass. */
  readonly pass: (days: number) => void
}

/** Opens a desk on 1 November 2026 with its Admin signed in; files are read in the test's own process. */
export async function importDesk(): Promise<ImportDesk> {
  const root = join(tempFolder(), 'data')
  mkdirSync(root)
  const lock = await lockFolder(root)
  let day = Date.UTC(2026, 10, 1, 2)
  const now = (): string => new Date(day).toISOString()
  const desk: DeskState = {
    dataFolder: root, clock: { now, today: () => now().slice(0, 10) }, electron: false, spawnReader: hereReader, stage: openStage(join(root, 'stage'), 64 * 1024 * 1024),
    lock, sessions: new Set(), vaultOptions: { cost: CHEAP }, vault: null, damage: null, store: null, broadcast: () => {},
  }
  const session: SessionState = {
    id: 'uji', accountId: null, signedInAt: null, lastSeenAt: null, working: new Map(),
    emit: (event) => {
      if (event.kind === 'progress') office.onProgress()
    },
  }
  desk.sessions.add(session)
  onTestFinished(async () => {
    await desk.store?.close()
    desk.stage.close()
    await lock.release()
  })
  const ask = async <P extends ProcedureName>(procedure: P, input: InputOf<P>, signal = new AbortController().signal): Promise<OutputOf<P>> => {
    const answer = await dispatch(desk, session, procedure, input, signal)
    if (!answer.ok) throw new TanjakError(answer.error.code, answer.error.message, answer.error.fields)
    // The desk has parsed its answer with the output of this very procedure.
    return answer.output as OutputOf<P>
  }
  await ask('desk.init', { office: 'Kabupaten Contoh', userName: 'admin', displayName: 'Dewi Lestari', password: 'sungai langit kertas' })
  const { store } = desk
  if (!store) throw new Error('The first run opened no store')
  const staged = ({ name, bytes }: OwnFile, period?: string) => ({
    stageId: desk.stage.put({ stageId: null, name, offset: 0, data: bytes }).stageId, period: period ?? null,
  })
  const office: ImportDesk = {
    db: store.db, ask, stage: staged, onProgress: () => {},
    preview: (files, covers = null) => ask('import.preview', { files: files.map((file) => staged(file)), covers }),
    commit: (files, covers = null) => ask('import.commit', { files: files.map((file) => staged(file)), covers }),
    content: () => contentOf(store.db),
    pass: (days) => {
      day += days * 86_400_000
      session.lastSeenAt = now()
      session.signedInAt = now()
    },
  }
  return office
}

async function contentOf(db: Kysely<Database>): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {}
  for (const table of [...importedTables, 'person_current', 'change'] as const) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    found[table] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return found
}

/** The report of the one file of an import, which must have been read. */
export function onlyFile(report: ImportReport): ImportedFile {
  const [file] = report.files
  if (!file || file.kind === null) throw new Error(`not imported: ${JSON.stringify(report)}`)
  return file
}

/** Every file of an import, none of which may have been refused. */
export function filesOf(report: ImportReport): ImportedFile[] {
  return report.files.map((file) => {
    if (file.kind === null) throw new Error(`not imported: ${say('id', file.refused.message)}`)
    return file
  })
}

/** How many rows a file brought, changed and left. */
export function countsOf({ rows, accepted, added, changed, unchanged }: ImportedFile): Record<string, number> {
  return { rows, accepted, added, changed, unchanged }
}

/** The conflicts of a file as `kind nip row`. */
export function conflictsOf(file: ImportedFile): string[] {
  return file.conflicts.map(({ kind, nip, row }) => [kind, nip ?? '-', row ?? '-'].join(' '))
}
