import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { CreditRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { Context } from '../../context.ts'
import { findRun } from '../assess/run-view.ts'
import { creditRows } from './credit-rows.ts'

/** How an officer's angka kredit stands against the next pangkat; null where there is no next one. */
export function standingOf({ outcome, rankBalance }: CreditRow): 'enough' | 'short' | 'open' | null {
  if (outcome === 'cannot-tell') return 'open'
  if (rankBalance === null) return null
  return rankBalance.startsWith('-') ? 'short' : 'enough'
}

/** The angka kredit of every functional officer in reach. Error: `not-found` for a unit that is not there or out of reach. */
export async function listCredits(context: Context, { unitId, search, show, offset, limit }: ParsedInputOf<'kp.credits'>): Promise<OutputOf<'kp.credits'>> {
  const run = await findRun(context.db, null)
  if (!run) return { on: null, runId: null, total: 0, rows: [], counts: { all: 0, enough: 0, short: 0, open: 0 } }
  const all = await creditRows(context, run, { unitId, search })
  const count = (wanted: ReturnType<typeof standingOf>): number => all.filter((row) => standingOf(row) === wanted).length
  const wanted = show === 'all' ? null : show === 'open' ? 'open' : show === 'rank-enough' ? 'enough' : 'short'
  const rows = wanted === null ? all : all.filter((row) => standingOf(row) === wanted)
  return { on: run.on, runId: run.runId, total: rows.length, rows: rows.slice(offset, offset + limit), counts: { all: all.length, enough: count('enough'), short: count('short'), open: count('open') } }
}
