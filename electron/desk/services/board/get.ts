import type { Kysely } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { PackView } from '../../../../shared/contract/decision.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { accountNames } from '../ratings/account-names.ts'
import { roundHead } from '../selection/round-row.ts'
import { readsDiscipline } from '../selection/veil.ts'
import { deviationFinding } from './ask-law.ts'
import { readDecisions } from './decision-rows.ts'
import { hinderedBy, ownCase } from './hindered.ts'
import { readMembers } from './member-rows.ts'
import { emptyMinutes, readMinutes } from './minutes.ts'
import { readBoardRound, standingList } from './round-list.ts'
import { shownCandidate, veiledMembers, veiledTally } from './shown.ts'
import { tallyOf } from './tally.ts'

/**
 * The board of a round: the list that stands, members, count, minutes, decisions. Where no names are asked for, none leaves the desk until
 * it is decided: decisions of before and minutes, which may name somebody, are left out then. Error: `not-found`.
 */
export async function getBoard(context: Context, { roundId, anonymous: asked }: ParsedInputOf<'board.get'>): Promise<OutputOf<'board.get'>> {
  const { db, today } = context
  const profile = await activeProfile(db)
  const round = await readBoardRound(db, roundId)
  const { id, name, post, unit, level, closingOn, vacantFrom, state } = await roundHead(db, roundId)
  const anonymous = asked && round.state !== 'decided'
  const list = await standingList(db, roundId)
  const members = await readMembers(db, roundId, list)
  const decisions = await readDecisions(db, roundId)
  const decided = round.state === 'decided' ? decisions.find(({ annulledAt, kind }) => annulledAt === null && kind === 'choose') : undefined
  // Once it is decided the count is the one that was kept.
  const tally = decided?.tally ?? tallyOf(members, list, today(), profile)
  const sight = { sealed: !(await readsDiscipline(context)), anonymous }
  const candidates = (list?.listed ?? []).map((one) => shownCandidate(one, tally.votes.find(({ number }) => number === one.number)?.count ?? 0, sight))
  const hindered = hinderedBy(round, list) ?? await ownCase(context, list, members)
  const common = { round: { id, name, post, unit, level, closingOn, vacantFrom, state }, shortlistId: list?.id ?? null, candidates, anonymous, hindered, deviation: tally.recommended === null ? null : deviationFinding(false, today(), profile) }
  return anonymous
    ? { ...common, members: veiledMembers(members), tally: veiledTally(tally), minutes: emptyMinutes, decisions: [], packs: [] }
    : { ...common, members, tally, minutes: readMinutes(round), decisions, packs: await readPacks(db, roundId) }
}

/** The evidence packs that were handed out about the decisions of a round, the latest first. */
async function readPacks(db: Kysely<Database>, roundId: number): Promise<PackView[]> {
  const rows = await db.selectFrom('evidence_pack').innerJoin('round_decision', 'round_decision.id', 'evidence_pack.decision_id')
    .selectAll('evidence_pack').where('round_decision.round_id', '=', roundId).orderBy('evidence_pack.id', 'desc').execute()
  const names = await accountNames(db)
  return rows.map((row) => ({ id: row.id, decisionId: row.decision_id, madeAt: row.made_at, madeBy: names(row.made_by), name: row.name, sha256: row.sha256 }))
}
