import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { BoardRecord } from '../../../../shared/contract/decision.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { findShortlist, keptContent } from '../selection/shortlist-row.ts'
import { deviationFinding } from './ask-law.ts'
import { readDecision } from './decision-rows.ts'
import { hinderedBy, ownCase } from './hindered.ts'
import { readMembers } from './member-rows.ts'
import { readBoardRound, standingList, type BoardRound, type Listed, type RoundList } from './round-list.ts'
import { numberWords, veiledTally } from './shown.ts'
import { tallyOf } from './tally.ts'
import { LEAST_REASON } from './vote.ts'

type Input = ParsedInputOf<'round.decide'>

/**
 * The head's decision on the list that stands: choose one of it, defer, or send it back. The votes and the findings are kept with it.
 * Errors: `not-found`, `conflict` where the list is another one by now, `not-allowed` in one's own case, `refused` with the field.
 */
export async function decideRound(context: Context, input: Input): Promise<OutputOf<'round.decide'>> {
  const { db, account, now, today } = context
  const round = await readBoardRound(db, input.roundId)
  const list = await standingList(db, round.id)
  const members = await readMembers(db, round.id, list)
  const hindered = hinderedBy(round, list)
  if (hindered !== null || list === null) throw new TanjakError('conflict', hindered ?? { key: 'board.no-frozen-list', values: { name: round.name } })
  if (list.id !== input.shortlistId) throw new TanjakError('conflict', { key: 'board.list-superseded', values: { number: String(list.number) } })
  const own = await ownCase(context, list, members)
  if (own !== null) throw new TanjakError('not-allowed', own)
  // Nothing is decided on a list that is not as it was frozen.
  await keptContent(db, await findShortlist(db, list.id))
  const profile = await activeProfile(db)
  const tally = tallyOf(members, list, today(), profile)
  const chosen = await choiceOf(context, input, round, list)
  const wanted = list.listed.find(({ number }) => number === tally.recommended)
  const deviates = wanted !== undefined && input.kind !== 'defer' && chosen?.number !== wanted.number
  const reason = reasonOf(input, chosen, deviates)
  // Putting it off neither carries the recommendation out nor refuses it yet.
  const deviation = wanted === undefined ? null : deviationFinding(input.kind === 'defer' ? null : !deviates, today(), profile)
  const record: BoardRecord = { members, tally, deviation: deviation as BoardRecord['deviation'] }
  const { id } = await db.insertInto('round_decision').values({
    round_id: round.id, shortlist_id: list.id, kind: input.kind, person_id: chosen?.personId ?? null, place: chosen?.candidate.place ?? null, reason, recommended_id: wanted?.personId ?? null,
    deviates: deviates ? 1 : 0, starts_on: input.startsOn, sk_number: input.skNumber || null, sk_date: input.skDate, votes: JSON.stringify(record), decided_on: today(), decided_at: now(),
    decided_by: account.id, annulled_at: null, annulled_by: null, annul_reason: null,
  }).returning('id').executeTakeFirstOrThrow()
  await db.updateTable('selection_round').set((set) => ({ state: input.kind === 'choose' ? 'decided' : 'open', revision: set('revision', '+', 1) })).where('id', '=', round.id).execute()
  return written(context, id)
}

/** Takes a decision back; it stays on record, and its list waits for a decision again. Errors: `not-found`, `conflict`, `not-allowed`, `refused` where another list is in force by now. */
export async function annulDecision(context: Context, { decisionId, reason }: ParsedInputOf<'round.annul'>): Promise<OutputOf<'round.annul'>> {
  const { db, account, now } = context
  const decision = await readDecision(db, decisionId)
  if (!decision) throw new TanjakError('not-found', { key: 'board.no-decision', values: { id: String(decisionId) } })
  if (decision.annulledAt !== null) throw new TanjakError('conflict', { key: 'board.annulled-already' })
  const round = await readBoardRound(db, decision.roundId)
  if (round.state === 'cancelled') throw new TanjakError('conflict', { key: 'board.is-cancelled', values: { name: round.name } })
  const later = await db.selectFrom('round_decision').select('id').where('round_id', '=', round.id).where('id', '>', decisionId).where('annulled_at', 'is', null).executeTakeFirst()
  if (later) throw new TanjakError('conflict', { key: 'board.later-decision' })
  const list = await standingList(db, round.id)
  // What was decided on a list led to the one that replaced it; only the list in force can wait for a decision again.
  if (list === null || list.id !== decision.shortlistId) throw new TanjakError('refused', { key: 'board.annul-superseded' })
  const own = await ownCase(context, list, await readMembers(db, round.id, list))
  if (own !== null) throw new TanjakError('not-allowed', own)
  await db.updateTable('round_decision').set({ annulled_at: now(), annulled_by: account.id, annul_reason: reason }).where('id', '=', decisionId).execute()
  await db.updateTable('selection_round').set((set) => ({ state: 'frozen', revision: set('revision', '+', 1) })).where('id', '=', round.id).execute()
  return written(context, decisionId)
}

async function choiceOf({ db }: Context, input: Input, round: BoardRound, list: RoundList): Promise<Listed | null> {
  if (input.kind !== 'choose') {
    if (input.number !== null) throw refused('number', { key: 'board.choose-nobody' })
    if (input.startsOn !== null || input.skNumber || input.skDate !== null) throw refused('startsOn', { key: 'board.starts-nobody' })
    return null
  }
  const chosen = list.listed.find(({ number }) => number === input.number)
  if (!chosen) throw refused('number', input.number === null ? { key: 'board.choose-somebody' } : { key: 'board.no-number', values: { number: String(input.number), count: list.listed.length } })
  if (input.startsOn === null) throw refused('startsOn', { key: 'board.starts-required' })
  if (round.vacantFrom !== null && input.startsOn < round.vacantFrom) throw refused('startsOn', { key: 'board.starts-early', values: { vacant: { date: round.vacantFrom } } })
  const person = await personNow(db, chosen.personId)
  if (person.left_on !== null && person.left_on <= input.startsOn) {
    throw refused('number', { key: 'board.chosen-left', values: { name: chosen.candidate.name, on: { date: person.left_on } } })
  }
  if (person.left_on === null && person.state === 'left') throw refused('number', { key: 'board.chosen-gone', values: { name: chosen.candidate.name } })
  return chosen
}

/** The person as the record has them by now: where two became one since the list was frozen, the one kept. */
async function personNow(db: Context['db'], id: number): Promise<{ readonly state: 'active' | 'left'; readonly left_on: string | null }> {
  const person = await db.selectFrom('person').select(['state', 'left_on', 'joined_to']).where('id', '=', id).executeTakeFirstOrThrow()
  return person.joined_to === null ? person : personNow(db, person.joined_to)
}

// Whoever leaves the order of the list, or what the board advises, says why, openly.
function reasonOf({ kind, reason }: Input, chosen: Listed | null, deviates: boolean): string | null {
  if ((reason ?? '').length >= LEAST_REASON) return reason
  if (kind !== 'choose') throw refused('reason', { key: `board.reason-${kind}` })
  if (chosen?.candidate.place !== 1) throw refused('reason', { key: 'board.reason-place' })
  if (deviates) throw refused('reason', { key: 'board.reason-deviates' })
  return reason || null
}

async function written({ db }: Context, id: number): Promise<OutputOf<'round.decide'>> {
  const decision = await readDecision(db, id)
  if (!decision) throw new RangeError('A decision that was written is there')
  const { roundId: _round, ...view } = decision
  // A list that was put off or sent back is not decided: in the meeting still nobody is named.
  return view.kind === 'choose' ? view : { ...view, recommended: view.tally.recommended === null ? null : numberWords(view.tally.recommended), tally: veiledTally(view.tally) }
}

const refused = (field: string, said: Message): TanjakError => new TanjakError('refused', said, { [field]: said })
