import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { buildList } from '../../../../shared/domain/selection/build-list.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { listDifferences } from '../../../../shared/domain/selection/recompute.ts'
import type { Context } from '../../context.ts'
import { keptPeople, whoIsIn } from './kept-people.ts'
import { liveList } from './live-list.ts'
import { findRound } from './round-row.ts'
import { findShortlist, keptContent, keptProfile, type ShortlistRow } from './shortlist-row.ts'
import { readsDiscipline } from './veil.ts'

type Recomputed = OutputOf<'shortlist.recompute'>

/**
 * Works a frozen list out again: from the facts, law and profile that it kept, which must come out the same, or from the record, the law
 * and the profile as they stand now, under the settings of then. Errors: `not-found`, `damaged-store` when what was kept is not as it
 * was frozen, `cancelled`, and those of `liveList` for now.
 */
export async function recompute(context: Context, { id, against }: ParsedInputOf<'shortlist.recompute'>): Promise<Recomputed> {
  const { db } = context
  const row = await findShortlist(db, id)
  const kept = await keptContent(db, row)
  const again = against === 'kept' ? await fromKept(context, row, kept) : await fromNow(context, row, kept)
  const differences = await toldDifferences(context, kept, again)
  const same = differences.length === 0
  const values = { number: row.number, people: again.considered, count: differences.length }
  return { same, message: { key: `round.recomputed.${against}-${same ? 'same' : 'differs'}`, values }, differences }
}

async function fromKept(context: Context, row: ShortlistRow, kept: ListContent): Promise<ListContent> {
  const { signal, progress } = context
  const people = await keptPeople(context.db, row, whoIsIn(kept), { signal, progress: (done, total) => progress(done, total, { key: 'round.progress-reading' }) })
  progress(people.length, people.length, { key: 'round.progress-asking' })
  return buildList({ target: kept.target, settings: kept.settings, profile: keptProfile(row).profile, people })
}

async function fromNow(context: Context, row: ShortlistRow, { settings }: ListContent): Promise<ListContent> {
  const round = await findRound(context.db, row.round_id)
  return (await liveList(context, { ...round, closing_on: row.closing_on }, settings)).content
}

// Parts of the potensial axis are told as one to those who may not read discipline: that something in it changed, of whom, and no more.
async function toldDifferences(context: Context, before: ListContent, after: ListContent): Promise<Recomputed['differences']> {
  const all = listDifferences(before, after)
  const open = await readsDiscipline(context)
  const hinted = new Set<string | null>()
  return all.flatMap(({ nip, name, message, ofPotensial }) => {
    if (open || !ofPotensial) return [{ nip, name, message }]
    if (hinted.has(nip)) return []
    hinted.add(nip)
    return [{ nip, name, message: { key: 'round.recomputed.sealed' } as const }]
  })
}
