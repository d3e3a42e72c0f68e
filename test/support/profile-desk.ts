import type { Kysely } from 'kysely'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { Database } from '../../electron/desk/db/tables/database.ts'
import type { SessionState } from '../../electron/desk/desk-state.ts'
import { dispatch } from '../../electron/desk/dispatch.ts'
import { openStoreOf } from '../../electron/desk/vault/unlock-desk.ts'
import { meritDesk } from './merit-desk.ts'

/** Asks through the real dispatch; a refusal is thrown as the error it was. */
export type Ask = <P extends ProcedureName>(procedure: P, input: InputOf<P>, signal?: AbortSignal) => Promise<OutputOf<P>>

/** A desk on 1 November 2026 with its store in reach, asked by its Admin, by another role of the whole office, or by nobody. */
export type ProfileDesk = {
  readonly ask: Ask
  readonly as: (role: Role) => Ask
  readonly stranger: () => Ask
  readonly db: () => Kysely<Database>
  readonly dataKey: () => Buffer
  /** What a file that was handed out holds, and hands one in. */
  readonly fetch: (fileId: string) => Promise<string>
  readonly put: (text: string, name?: string) => Promise<string>
  /** Called at every progress event. */
  onProgress: () => void
}

/** Opens such a desk. */
export async function profileDesk(): Promise<ProfileDesk> {
  const { desk, db, as } = await meritDesk()
  const askAs = (accountId: number | null): Ask => {
    const now = desk.clock.now()
    const session: SessionState = {
      id: `uji-${accountId}`, accountId, signedInAt: now, lastSeenAt: now, working: new Map(),
      emit: (event) => {
        if (event.kind === 'progress') opened.onProgress()
      },
    }
    return async <P extends ProcedureName>(procedure: P, input: InputOf<P>, signal = new AbortController().signal) => {
      const answer = await dispatch(desk, session, procedure, input, signal)
      if (!answer.ok) throw new TanjakError(answer.error.code, answer.error.message, answer.error.fields)
      // The desk has parsed its answer with the output of this very procedure.
      return answer.output as OutputOf<P>
    }
  }
  const forRole = (role: Role): Ask => askAs(as({ role, unitId: null }).account.id)
  const ask = forRole('admin')
  const opened: ProfileDesk = {
    ask, as: forRole, stranger: () => askAs(null), db: () => db, dataKey: () => openStoreOf(desk).dataKey, onProgress: () => {},
    fetch: async (fileId) => Buffer.from((await ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8'),
    put: async (text, name = 'profil.json') =>
      (await ask('file.put', { stageId: null, name, offset: 0, data: Buffer.from(text).toString('base64'), last: true })).stageId,
  }
  return opened
}
