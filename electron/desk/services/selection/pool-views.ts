import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { liveList } from './live-list.ts'
import { findRound, settingsOf } from './round-row.ts'
import { readsDiscipline, veilContent } from './veil.ts'
import { chooseOutside, labelsOf, pageOf, rankingOf } from './views.ts'

/** How many pass and how many each gate stops, under the settings of the round or under others that are being tried. Errors: those of `liveList`. */
export async function roundPool(context: Context, { roundId, settings }: ParsedInputOf<'round.pool'>): Promise<OutputOf<'round.pool'>> {
  const row = await findRound(context.db, roundId)
  const { content } = await liveList(context, row, settings ?? settingsOf(row))
  const { considered, ranked, open, outside, gates } = content
  return { considered, inside: ranked.length, open: open.length, outside: outside.length, gates, labels: labelsOf(content) }
}

/** One page of those outside, as the record stands now. Errors: those of `liveList`. */
export async function roundOutside(context: Context, { roundId, offset, limit, ...filter }: ParsedInputOf<'round.outside'>): Promise<OutputOf<'round.outside'>> {
  const { content } = await readable(context, roundId)
  return pageOf(chooseOutside(content.outside, content.target.closingOn, filter), { offset, limit })
}

/** The list of a round as the record stands now. Errors: those of `liveList`. */
export async function roundRanking(context: Context, { roundId }: ParsedInputOf<'round.ranking'>): Promise<OutputOf<'round.ranking'>> {
  const { content, veiled } = await readable(context, roundId)
  return rankingOf(content, veiled)
}

// Filters and searches see only what the caller may read, so that no answer of theirs tells more.
async function readable(context: Context, roundId: number) {
  const row = await findRound(context.db, roundId)
  const { content } = await liveList(context, row, settingsOf(row))
  const veiled = !await readsDiscipline(context)
  return { content: veiled ? veilContent(content) : content, veiled }
}
