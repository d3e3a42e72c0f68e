import type { Kysely } from 'kysely'
import type { Answer } from '../../shared/contract/answer.ts'
import { contract, isProcedureName, type ProcedureName } from '../../shared/contract/contract.ts'
import type { Kept, Procedure } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { mayCall } from './access-check.ts'
import { answerError } from './answer-error.ts'
import { badInput } from './bad-input.ts'
import type { Context, SignedIn } from './context.ts'
import type { Database } from './db/tables/database.ts'
import type { DeskState, SessionState } from './desk-state.ts'
import { handlers } from './handlers.ts'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { OutsideReach } from './row-scope.ts'
import { writeAudit } from './vault/audit.ts'
import { currentAccount } from './vault/current-account.ts'
import { keepAlive } from './vault/session-life.ts'

/** Asks one procedure: unknown name refused, input parsed, caller checked, handler run, audit kept in the same transaction, output parsed. */
export async function dispatch(desk: DeskState, session: SessionState, name: string, input: unknown, signal: AbortSignal): Promise<Answer<unknown>> {
  try {
    if (!isProcedureName(name)) throw new TanjakError('not-found', { key: 'errors.no-such-procedure', values: { name } })
    const procedure: Procedure = contract[name]
    const parsed = procedure.input.safeParse(input)
    if (!parsed.success) throw badInput(parsed.error)
    return { ok: true, output: await answer(desk, session, name, procedure, parsed.data, signal) }
  } catch (error) {
    return { ok: false, error: answerError(error) }
  }
}

async function answer(desk: DeskState, session: SessionState, name: ProcedureName, procedure: Procedure, input: unknown, signal: AbortSignal): Promise<unknown> {
  const account = await currentAccount(desk, session)
  try {
    mayCall(name, procedure, account)
  } catch (error) {
    if (desk.store && account) await auditApart(desk, account, `${name}:denied`, { entity: 'procedure', id: name })
    throw error
  }
  const working = new AbortController()
  const call: Call = { desk, session, account, name, signal: AbortSignal.any([signal, working.signal]) }
  if (procedure.long) session.working.set(name, working)
  try {
    return await run(call, procedure, input)
  } catch (error) {
    // Apart from the transaction of the call, which is taken back with all it wrote.
    if (error instanceof OutsideReach && desk.store && account) await auditApart(desk, account, `${name}:denied`, { entity: error.row.entity, id: error.row.id })
    throw error
  } finally {
    if (session.working.get(name) === working) session.working.delete(name)
    keepAlive(session, desk.clock.now())
  }
}

type Call = { desk: DeskState; session: SessionState; account: SignedIn | null; name: ProcedureName; signal: AbortSignal }

async function run(call: Call, procedure: Procedure, input: unknown): Promise<unknown> {
  const { desk } = call
  const keeps = (output: unknown): Kept | undefined => procedure.keeps?.(input, output)
  if (procedure.kind === 'command' && procedure.access !== 'anyone' && !procedure.long) {
    const output = await openStoreOf(desk).transaction().execute(async (trx) => {
      const last: (() => Promise<void>)[] = []
      const result = procedure.output.parse(await handle(call, contextOf(call, trx, last), input))
      const kept = keeps(result)
      if (kept) await writeAudit(desk, trx, { account: call.account, action: call.name, kept })
      for (const work of last) await work()
      return result
    })
    if (!procedure.quiet) desk.broadcast({ kind: 'data-changed' })
    return output
  }
  const context = contextOf(call, desk.store?.db ?? null)
  const output = procedure.output.parse(await handle(call, context, input))
  if (procedure.kind === 'command' && procedure.long) {
    if (!context.wasKept()) throw new Error(`${call.name} wrote nothing into the audit log`)
    desk.broadcast({ kind: 'data-changed' })
    return output
  }
  const kept = context.wasKept() ? undefined : keeps(output)
  const account = call.account ?? (await currentAccount(desk, call.session))
  if (kept && desk.store && account) await auditApart(desk, account, call.name, kept)
  return output
}

function handle(call: Call, context: Context, input: unknown): Promise<unknown> {
  // The contract parsed the input with this procedure's own schema just before; the compiler cannot follow the name that far.
  return (handlers[call.name] as (context: Context, input: unknown) => Promise<unknown>)(context, input)
}

function contextOf(call: Call, db: Kysely<Database> | null, last: (() => Promise<void>)[] | null = null): Context & { wasKept: () => boolean } {
  const { desk, session, account } = call
  let kept = false
  return {
    desk, session, signal: call.signal,
    get db() {
      return db ?? openStoreOf(desk)
    },
    get account() {
      if (!account) throw new TanjakError('not-signed-in', { key: 'errors.not-signed-in' })
      return account
    },
    now: desk.clock.now,
    today: () => isoDate(desk.clock.today()),
    progress: (done, total, what) => session.emit({ kind: 'progress', progress: { procedure: call.name, done, total, what } }),
    async keep(trx, what, by) {
      kept = true
      await writeAudit(desk, trx, { account: by ?? account, action: call.name, kept: what })
    },
    atLast(work) {
      if (!last) throw new Error(`${call.name} has no transaction at whose end work could stand`)
      last.push(work)
    },
    wasKept: () => kept,
  }
}

function openStoreOf(desk: DeskState): Kysely<Database> {
  if (!desk.store) throw new TanjakError('not-signed-in', { key: 'errors.not-signed-in' })
  return desk.store.db
}

async function auditApart(desk: DeskState, account: SignedIn, action: string, kept: Kept): Promise<void> {
  await openStoreOf(desk).transaction().execute((trx) => writeAudit(desk, trx, { account, action, kept }))
}
