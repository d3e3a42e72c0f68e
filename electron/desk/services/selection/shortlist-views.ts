import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { roundHead } from './round-row.ts'
import { findShortlist, keptContent, shortlistHead, type ShortlistRow } from './shortlist-row.ts'
import { readsDiscipline, veilContent } from './veil.ts'
import { chooseOutside, labelsOf, pageOf, rankingOf } from './views.ts'

/** A frozen list as it was frozen. Errors: `not-found`, `damaged-store` when it is not as it was. */
export async function getShortlist(context: Context, { id }: ParsedInputOf<'shortlist.get'>): Promise<OutputOf<'shortlist.get'>> {
  const row = await findShortlist(context.db, id)
  const { content, veiled } = await readable(context, row)
  return {
    head: shortlistHead(row), round: await roundHead(context.db, row.round_id), target: content.target, settings: content.settings, ranking: rankingOf(content, veiled), gates: content.gates,
    labels: labelsOf(content),
  }
}

/** One page of those whom a frozen list left outside. Errors: `not-found`, `damaged-store`. */
export async function shortlistOutside(context: Context, { id, gate, search, offset, limit }: ParsedInputOf<'shortlist.outside'>): Promise<OutputOf<'shortlist.outside'>> {
  const { content } = await readable(context, await findShortlist(context.db, id))
  return pageOf(chooseOutside(content.outside, content.target.closingOn, { gate, search, alone: false, metWithinYears: null }), { offset, limit })
}

async function readable(context: Context, row: ShortlistRow) {
  const kept = await keptContent(context.db, row)
  const veiled = !await readsDiscipline(context)
  return { content: veiled ? veilContent(kept) : kept, veiled }
}
