import type { Kysely } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { clockFrame } from './frame.ts'
import { objectionNow } from './list.ts'
import { barsRegistering, lockedVersions, type LockedVersion } from './locked-versions.ts'

type Input = ParsedInputOf<'objection.register'>

/**
 * Registers an objection of an employee against a locked rating, with its letter; the atasan pejabat penilai of the span is fixed as the
 * one who decides. Errors: `not-found` for a rating that is not there, `conflict` for one that changed, `refused` with what to do, `bad-input`.
 */
export async function registerObjection(context: Context, input: Input): Promise<OutputOf<'objection.register'>> {
  const { db } = context
  const evaluation = await db.selectFrom('evaluation').select('person_id').where('period_id', '=', input.periodId).where('assignment_id', '=', input.assignmentId).executeTakeFirst()
  if (!evaluation) throw new TanjakError('not-found', { key: 'objection.no-rating' })
  const version = (await lockedVersions(db, evaluation.person_id)).find((one) => one.periodId === input.periodId && one.assignmentId === input.assignmentId)
  if (!version) throw new TanjakError('refused', { key: 'objection.not-locked' })
  if (version.number !== input.version) throw new TanjakError('conflict', { key: 'objection.other-version', values: { present: version.number } })
  const bar = await barsRegistering(db, version, await clockFrame(context))
  if (bar) throw new TanjakError('refused', bar)
  const wrong = wrongIn(input, version, context.today())
  const [first] = Object.values(wrong)
  if (first) throw new TanjakError('bad-input', first, wrong)
  const year = Number(context.today().slice(0, 4))
  const { id } = await db.insertInto('objection').values({
    year, number: await nextNumber(db, year), version_id: version.versionId, person_id: version.personId, received_on: input.receivedOn, filed_on: input.filedOn,
    letter_number: input.letterNumber || null, letter_date: input.letterDate, letter_name: input.letterName, letter_sha256: input.letterSha256, grounds: input.grounds,
    with_reasons: input.withReasons ? 1 : 0, superior_id: version.superiorId ?? 0, registered_at: context.now(), registered_by: context.account.id, state: 'registered',
    explanation: null, explained_at: null, explained_by: null, decision: null, decision_reason: null, recommendation: null, to_hasil_kerja: null, to_perilaku_kerja: null,
    decided_on: null, decided_at: null, decided_by: null, decided_for: null, made_version_id: null, reported_on: null, withdrawn_on: null, withdrawn_reason: null,
  }).returning('id').executeTakeFirstOrThrow()
  return objectionNow(context, id)
}

// No row of the register is ever removed, so that the highest number and one more leaves no gap.
async function nextNumber(db: Kysely<Database>, year: number): Promise<number> {
  const { last } = await db.selectFrom('objection').select((select) => select.fn.max('number').as('last')).where('year', '=', year).executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

function wrongIn(input: Input, { opensOn, handedOverOn }: LockedVersion, today: string): Record<string, Message> {
  const lettered = input.letterNumber !== null && input.letterNumber !== '' || input.letterName !== null
  const future: Message = { key: 'objection.wrong.future' }
  return {
    ...(input.receivedOn > today ? { receivedOn: future } : input.receivedOn < opensOn ? { receivedOn: { key: 'objection.wrong.before-period', values: { starts: { date: opensOn } } } }
      : handedOverOn !== null && input.receivedOn !== handedOverOn && !lettered ? { receivedOn: { key: 'objection.wrong.other-day', values: { on: { date: handedOverOn } } } } : {}),
    ...(input.filedOn > today ? { filedOn: future } : input.filedOn < input.receivedOn ? { filedOn: { key: 'objection.wrong.filed-early', values: { received: { date: input.receivedOn } } } } : {}),
    ...(input.letterDate !== null && input.letterDate > input.filedOn ? { letterDate: { key: 'objection.wrong.letter-date', values: { filed: { date: input.filedOn } } } } : {}),
    ...((input.letterName === null) !== (input.letterSha256 === null) ? { letterName: { key: 'objection.wrong.letter-file' } } : {}),
  }
}
