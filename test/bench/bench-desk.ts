import { basename } from 'node:path'
import type { DeskEvent } from '../../shared/contract/answer.ts'
import { dataFolder } from '../../electron/desk/vault/data-folder.ts'
import { openDatabase } from '../../electron/desk/db/open-database.ts'
import { openStore } from '../../electron/desk/db/open-store.ts'
import { openVault } from '../../electron/desk/vault/vault.ts'
import { childReaders } from '../../electron/desk/files/reader/spawn-child-reader.ts'
import { openDesk, type Desk } from '../../electron/desk/open-desk.ts'
import { askThrough } from '../../electron/doors/cli/ask-desk.ts'
import type { AskDesk } from '../../electron/doors/cli/command.ts'
import { putFile } from '../../electron/doors/cli/put-file.ts'
import { systemClock } from '../../electron/doors/system-clock.ts'

/** The account of the benches. */
export const account = { userName: 'admin', password: 'kata sandi uji banding' } as const

/** Opens the desk of a folder, signed in; makes the office when there is none. */
export async function benchDesk(folder: string, onEvent: (event: DeskEvent) => void = () => {}): Promise<{ desk: Desk; ask: AskDesk }> {
  const desk = await openDesk({ dataFolder: folder, clock: systemClock, spawnReader: childReaders() })
  const visit = desk.openSession()
  visit.onEvent(onEvent)
  const ask = askThrough(visit, new AbortController().signal)
  const { state } = await ask('desk.status', {})
  if (state === 'new') await ask('desk.init', { office: 'Kabupaten Uji Banding', displayName: 'Admin', ...account })
  await ask('session.sign-in', account)
  return { desk, ask }
}

/** Imports files in one batch. */
export async function importAll(ask: AskDesk, paths: readonly string[]) {
  const stageIds: string[] = []
  for (const path of paths) stageIds.push(await putFile(ask, '/', path))
  const report = await ask('import.commit', { files: stageIds.map((stageId) => ({ stageId })), covers: null })
  for (const file of report.files) if (file.kind === null) throw new Error(`${basename(file.file)}: ${file.refused.code}`)
  return report
}

/** Opens the store of a folder with the driver alone, to read unless told otherwise. */
export async function openDriver(folder: string, how: { readonly readonly: boolean } = { readonly: true }) {
  const { database, dataKey } = await keyOf(folder)
  return openDatabase(database, dataKey, how)
}

/** Opens the store of a folder with its queries and nothing around them. */
export async function openQueries(folder: string) {
  const { database, dataKey } = await keyOf(folder)
  return openStore(database, dataKey)
}

async function keyOf(folder: string): Promise<{ readonly database: string; readonly dataKey: Buffer }> {
  const { vault, database } = dataFolder(folder)
  const { dataKey } = await (await openVault(vault)).unlock(account.userName, account.password)
  return { database, dataKey }
}

/** Writes the answer of a step. */
export function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Milliseconds that work takes. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const since = performance.now()
  const result = await work()
  return { ms: performance.now() - since, result }
}
