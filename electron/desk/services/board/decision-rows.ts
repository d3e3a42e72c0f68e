import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { boardRecordSchema, type RoundDecision } from '../../../../shared/contract/decision.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { accountNames } from '../ratings/account-names.ts'
import { fullName } from '../people/get.ts'

/** The decisions on the lists of a round, the latest first; those taken back stay. */
export async function readDecisions(db: Kysely<Database>, roundId: number): Promise<RoundDecision[]> {
  const rows = await select(db).where('decision.round_id', '=', roundId).orderBy('decision.id', 'desc').execute()
  const names = await accountNames(db)
  return rows.map((row) => viewOf(row, names))
}

/** One decision; undefined where there is none of that id. */
export async function readDecision(db: Kysely<Database>, id: number): Promise<(RoundDecision & { readonly roundId: number }) | undefined> {
  const row = await select(db).where('decision.id', '=', id).executeTakeFirst()
  return row ? { ...viewOf(row, await accountNames(db)), roundId: row.round_id } : undefined
}

/** What was decided last in each of these rounds, in a sentence with its reason; a decision that was taken back says so. */
export async function lastDecisionMessages(db: Kysely<Database>, roundIds: readonly number[]): Promise<ReadonlyMap<number, Message>> {
  if (roundIds.length === 0) return new Map()
  const rows = await select(db).where('decision.round_id', 'in', [...roundIds]).orderBy('decision.id').execute()
  return new Map(rows.map((row) => [row.round_id, messageOf(row)]))
}

function select(db: Kysely<Database>) {
  return db.selectFrom('round_decision as decision').leftJoin('person as chosen', 'chosen.id', 'decision.person_id').leftJoin('person as wanted', 'wanted.id', 'decision.recommended_id')
    .selectAll('decision').select([
      'chosen.nip as chosen_nip', 'chosen.name as chosen_name', 'chosen.title_front as chosen_front', 'chosen.title_back as chosen_back',
      'wanted.name as wanted_name', 'wanted.title_front as wanted_front', 'wanted.title_back as wanted_back',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const chosenName = (row: Row): string | null => (row.chosen_name === null ? null : fullName({ name: row.chosen_name, title_front: row.chosen_front, title_back: row.chosen_back }))
const wantedName = (row: Row): string | null => (row.wanted_name === null ? null : fullName({ name: row.wanted_name, title_front: row.wanted_front, title_back: row.wanted_back }))

function viewOf(row: Row, names: (id: number | null) => string | null): RoundDecision {
  const { tally, deviation } = boardRecordSchema.parse(JSON.parse(row.votes))
  return {
    id: row.id, shortlistId: row.shortlist_id, kind: row.kind, nip: row.chosen_nip, name: chosenName(row), place: row.place, reason: row.reason,
    recommended: wantedName(row), deviates: row.deviates === 1, deviation, startsOn: row.starts_on === null ? null : isoDate(row.starts_on), skNumber: row.sk_number,
    skDate: row.sk_date === null ? null : isoDate(row.sk_date), decidedOn: isoDate(row.decided_on), decidedAt: row.decided_at, decidedBy: names(row.decided_by),
    annulledAt: row.annulled_at, annulledBy: names(row.annulled_by), annulReason: row.annul_reason, message: messageOf(row), tally,
  }
}

function messageOf(row: Row): Message {
  const said = standingMessage(row)
  if (row.annulled_at === null) return said
  return { key: 'board.decided.annulled', values: { decision: { message: said }, on: { date: row.annulled_at.slice(0, 10) }, reason: row.annul_reason ?? '' } }
}

function standingMessage(row: Row): Message {
  const values = { name: chosenName(row) ?? '', place: row.place ?? 0, on: { date: row.decided_on }, reason: row.reason ?? '' }
  if (row.kind !== 'choose') return { key: `board.decided.${row.kind}`, values: { on: values.on, reason: values.reason } }
  return row.reason === null ? { key: 'board.decided.choose', values: { name: values.name, place: values.place, on: values.on } } : { key: 'board.decided.choose-because', values }
}
