import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ReplayView } from '../../../../shared/contract/replay.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { dataVersion } from '../assess/data-version.ts'
import { openComparison } from './comparison.ts'
import { findReplay } from './replay-view.ts'
import { replayedPeople, type ReplayedPerson } from './replayed-people.ts'
import { sideOf } from './sides.ts'
import { storeReplay } from './store-replay.ts'

/**
 * Asks the same facts under two profiles and keeps who is treated otherwise, with the condition that moved them. Errors: `not-found`,
 * `bad-input` for a draft with problems, `refused` without people or rules, `conflict` when data changed meanwhile, `cancelled`.
 */
export async function runReplay(context: Context, input: ParsedInputOf<'replay.run'>): Promise<ReplayView> {
  const { db, progress, signal } = context
  const version = await dataVersion(db)
  const people = await replayedPeople(db, input.facts)
  if (!rulesForPeople.some((rule) => isInForce(rule, people.on))) throw new TanjakError('refused', { key: 'assess.no-rules-on', values: { on: { date: people.on } } })
  const [before, after] = [await sideOf(db, input.before, people.on), await sideOf(db, input.after, people.on)]
  const comparison = openComparison(before.profile, after.profile, people.on)
  const asked: Omit<ReplayedPerson, 'facts'>[] = []
  for await (const part of people.parts()) {
    signal.throwIfAborted()
    progress(asked.length, people.total, { key: 'replay.progress-asking' })
    for (const { facts, ...person } of part) {
      comparison.ask(person.personId, facts)
      asked.push(person)
    }
    await nextTurn()
  }
  signal.throwIfAborted()
  progress(asked.length, people.total, { key: 'replay.progress-keeping' })
  const found = comparison.close()
  const replayId = await db.transaction().execute(async (trx) => {
    if (!await stillStands(trx, people.runId, version)) throw new TanjakError('conflict', { key: 'replay.data-changed-meanwhile' })
    const id = await storeReplay(trx, {
      on: people.on, runId: people.runId, ranAt: context.now(), accountId: context.account.id, before, after, people: asked, ...found,
    }, signal)
    await context.keep(trx, { entity: 'replay', id: String(id), detail: { before: before.ref, after: after.ref, people: asked.length, changed: found.changed } })
    return id
  })
  return findReplay(db, replayId)
}

// Facts of a day are read in parts: they are one picture only when nothing changed from the first part to the last. Those of a run
// never change, but the run can go with an import that is taken back.
async function stillStands(trx: Kysely<Database>, runId: number | null, version: number): Promise<boolean> {
  if (runId === null) return await dataVersion(trx) === version
  return await trx.selectFrom('run').select('id').where('id', '=', runId).executeTakeFirst() !== undefined
}
