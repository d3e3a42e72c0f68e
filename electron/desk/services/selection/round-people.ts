import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { exact } from '../../../../shared/numbers/exact.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { touchRound } from './change-round.ts'
import { extraOf, foundByBoard } from './extras.ts'
import { programsOf } from './programs.ts'
import { changeableRound, findRound } from './round-row.ts'

/** Everyone about whom the board found something for a round, with its source. Error: `not-found`. */
export async function roundPeople({ db }: Context, { roundId }: ParsedInputOf<'round.people'>): Promise<OutputOf<'round.people'>> {
  await findRound(db, roundId)
  const found = await foundByBoard(db, roundId)
  const rows = await db.selectFrom('round_person').innerJoin('person', 'person.id', 'round_person.person_id').leftJoin('account', 'account.id', 'round_person.entered_by')
    .select(['person.id', 'person.nip', 'person.name', 'round_person.source', 'round_person.entered_at as at', 'account.display_name as by']).where('round_id', '=', roundId).where('person.joined_to', 'is', null).orderBy('person.name').orderBy('person.id').execute()
  const programs = await programsOf(db, { ids: rows.map(({ id }) => id) })
  return { people: rows.map(({ id, ...row }) => ({ ...row, extra: extraOf(found, id, programs.get(id) ?? []) })) }
}

/**
 * Keeps what the board found about a person for this round, with the document it was found in; a finding that is left empty is taken
 * back. A frozen list stays as it is until it is frozen again. Errors: `not-found`, `refused` once the round is decided or cancelled,
 * `bad-input` for a score above 100.
 */
export async function setPerson(context: Context, { roundId, nip, experienceMonths, technicalScore, fieldFits, source }: ParsedInputOf<'round.set-person'>): Promise<Record<string, never>> {
  const { db } = context
  const row = await changeableRound(db, roundId)
  if (technicalScore !== null && exact(technicalScore).compare(100) > 0) {
    const said: Message = { key: 'round.score-too-high', values: { score: { number: technicalScore } } }
    throw new TanjakError('bad-input', said, { technicalScore: said })
  }
  const person = await findPerson(db, nip)
  await db.deleteFrom('round_person').where('round_id', '=', roundId).where('person_id', '=', person.id).execute()
  if (experienceMonths !== null || technicalScore !== null || fieldFits !== null) {
    await db.insertInto('round_person').values({
      round_id: roundId, person_id: person.id, experience_months: experienceMonths, technical_score: technicalScore, field_fits: fieldFits === null ? null : fieldFits ? 1 : 0,
      source, entered_at: context.now(), entered_by: context.account.id,
    }).execute()
  }
  await touchRound(db, row)
  return {}
}
