import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { onTestFinished } from 'vitest'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { RoleGrant } from '../../shared/contract/access.ts'
import type { DeskEvent } from '../../shared/contract/answer.ts'
import type { Context, SignedIn } from '../../electron/desk/context.ts'
import { insertAccount } from '../../electron/desk/db/repositories/accounts.ts'
import { writeSettings } from '../../electron/desk/db/repositories/settings.ts'
import type { Database } from '../../electron/desk/db/tables/database.ts'
import type { DeskState, SessionState } from '../../electron/desk/desk-state.ts'
import { openStage } from '../../electron/desk/files/stage-area.ts'
import { writeAudit } from '../../electron/desk/vault/audit.ts'
import { lockFolder } from '../../electron/desk/vault/folder-lock.ts'
import { tempFolder } from './temp-folder.ts'
import { tempStore } from './temp-store.ts'

/** A desk over a real encrypted store, without password derivation: contexts for callers with the roles a test wants. */
export type MeritDesk = {
  readonly db: Kysely<Database>
  readonly desk: DeskState
  readonly events: DeskEvent[]
  /** A caller with these roles; `abort` cancels what the caller is doing. */
  readonly as: (...roles: readonly RoleGrant[]) => Context & { readonly abort: () => void }
  readonly admin: Context & { readonly abort: () => void }
}

/** Opens a desk on 1 November 2026 whose office has set a name. */
export async function meritDesk(): Promise<MeritDesk> {
  const { store, dataKey } = await tempStore()
  const root = join(tempFolder(), 'data')
  mkdirSync(root)
  const lock = await lockFolder(root)
  const stage = openStage(join(root, 'stage'), 64 * 1024 * 1024)
  onTestFinished(async () => {
    stage.close()
    await lock.release()
  })
  const now = '2026-11-01T02:00:00.000Z'
  const desk: DeskState = {
    dataFolder: root, clock: { now: () => now, today: () => '2026-11-01' }, electron: false,
    spawnReader: () => {
      throw new Error('No file is read here')
    },
    stage, lock, sessions: new Set(), vaultOptions: {}, vault: null, damage: null, store: { ...store, dataKey, auditBrokenAt: null },
    broadcast: () => {},
  }
  await writeSettings(store.db, { office: 'Kabupaten Contoh' }, null, now)
  const events: DeskEvent[] = []
  const accounts = new Map<string, SignedIn>()
  const signIn = async (roles: readonly RoleGrant[]): Promise<void> => {
    const userName = nameOf(roles)
    const account = { userName, displayName: `Akun ${userName}`, nip: null, state: 'active' as const, roles }
    accounts.set(userName, { ...account, id: await insertAccount(store.db, account, now), mustChangePassword: false })
  }
  const whole = [[{ role: 'admin', unitId: null }], [{ role: 'auditor', unitId: null }], [{ role: 'pimpinan', unitId: null }],
    [{ role: 'penilai', unitId: null }]] as const
  for (const roles of whole) await signIn(roles)
  const as = (...roles: readonly RoleGrant[]) =>
    contextOf(desk, store.db, accounts.get(nameOf(roles))
    ?? { id: 1, userName: nameOf(roles), displayName: 'Uji', nip: null, roles, mustChangePassword: false }, events)
  return { db: store.db, desk, events, as, admin: as({ role: 'admin', unitId: null }) }
}

function nameOf(roles: readonly RoleGrant[]): string {
  return createHash('sha256').update(JSON.stringify(roles)).digest('hex').slice(0, 12)
}

function contextOf(desk: DeskState, db: Kysely<Database>, account: SignedIn, events: DeskEvent[]): Context & { abort: () => void } {
  const working = new AbortController()
  const session: SessionState = {
    id: account.userName, accountId: account.id, signedInAt: null, lastSeenAt: null, emit: (event) => void events.push(event),
    working: new Map(),
  }
  return {
    desk, session, db, account, signal: working.signal, abort: () => working.abort(),
    now: desk.clock.now, today: () => isoDate(desk.clock.today()),
    progress: (done, total, what) => session.emit({ kind: 'progress', progress: { procedure: 'test', done, total, what } }),
    atLast: () => {},
    keep: (trx, kept) => writeAudit(desk, trx, { account, action: 'test', kept }),
  }
}
