import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { admissionOf } from '../../../../shared/domain/appraisal/objection-clocks.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { dutiesOf } from '../assignments/duties.ts'
import { needDay } from './finish.ts'
import { clockFrame } from './frame.ts'
import { objectionNow } from './list.ts'
import { reachObjection, type ReachedObjection } from './reach.ts'
import { objectionNumber, type StoredObjection } from './stored.ts'
import { makeVersion } from './upheld.ts'
import { answersOf, clocksOf } from './view.ts'
import { barsDeciding } from './who-decides.ts'

type Input = ParsedInputOf<'objection.decide'>

/**
 * The decision of the atasan pejabat penilai, or of who stands in by delegation; it is final. Upheld makes a new version, locked at once
 * beside the former one. Errors: `not-found`, `not-allowed` for anyone else, `refused` where the rule leaves no such answer, `bad-input`.
 */
export async function decideObjection(context: Context, input: Input): Promise<OutputOf<'objection.decide'>> {
  const one = await reachObjection(context, input.id)
  const { row } = one
  if (row.state !== 'registered') throw new TanjakError('refused', { key: 'objection.closed', values: { number: objectionNumber(row) } })
  const delegationId = await needDecider(context, one)
  needDay('decidedOn', input.decidedOn, row.filed_on, context.today())
  const admission = admissionOf(clocksOf(row, await clockFrame(context)))
  if (!answersOf(admission).includes(input.decision)) {
    throw new TanjakError('refused', { key: admission.late ? 'objection.too-late-to-admit' : 'objection.must-be-admitted', values: { number: objectionNumber(row) } })
  }
  const wrong = input.decision === 'upheld' ? wrongIn(input, row) : {}
  const [first] = Object.values(wrong)
  if (first) throw new TanjakError('bad-input', first, wrong)
  const upheld = input.decision === 'upheld' ? await makeVersion(context, row, { ...input, delegationId }) : null
  await context.db.updateTable('objection').set({
    state: 'decided', decision: input.decision, decision_reason: input.reason, recommendation: input.recommendation || null, decided_on: input.decidedOn,
    decided_at: context.now(), decided_by: context.account.id, decided_for: delegationId,
    to_hasil_kerja: upheld?.hasilKerja ?? null, to_perilaku_kerja: upheld?.perilakuKerja ?? null, made_version_id: upheld?.versionId ?? null,
  }).where('id', '=', input.id).execute()
  return objectionNow(context, input.id)
}

// Whoever decides is the atasan fixed at registering or a delegate, and neither who rated (as whichever official the account acts) nor who objects.
async function needDecider(context: Context, { row, reach }: ReachedObjection): Promise<number | null> {
  const duty = reach.superior
  if (!duty) throw new TanjakError('not-allowed', { key: 'objection.only-superior' })
  const { profile, today } = await clockFrame(context)
  const own = (await dutiesOf(context)).filter(({ delegationId }) => delegationId === null).map(({ raterId }) => raterId)
  const deciders = [...new Set([...(duty.delegationId === null ? [row.superior_id] : []), ...own])]
  const sides = { personId: row.person_id, evaluatorId: row.evaluatorId }
  for (const deciderId of deciders) {
    const bar = await barsDeciding(context.db, { ...sides, deciderId }, today, profile)
    if (bar) throw new TanjakError('not-allowed', bar)
  }
  if (row.submittedBy === context.account.id) throw new TanjakError('not-allowed', { key: 'objection.rated-by-you' })
  return duty.delegationId
}

function wrongIn(input: Input, row: StoredObjection): Record<string, Message> {
  const head = row.headsUnit === 1
  const hasilKerja = head ? row.hasilKerja : input.toHasilKerja
  const same = hasilKerja === row.hasilKerja && input.toPerilakuKerja === row.perilakuKerja
  return {
    ...(head && input.toHasilKerja !== null && input.toHasilKerja !== row.hasilKerja ? { toHasilKerja: { key: 'objection.wrong.head' } } : {}),
    ...(hasilKerja === null ? { toHasilKerja: { key: 'objection.wrong.rating' } } : {}),
    ...(input.toPerilakuKerja === null ? { toPerilakuKerja: { key: 'objection.wrong.rating' } } : same ? { toPerilakuKerja: { key: 'objection.wrong.same' } } : {}),
    ...(input.recommendation.length < LEAST ? { recommendation: { key: 'objection.wrong.recommendation' } } : {}),
  }
}

/** The least that a new recommendation says, in characters: "dibuat rekomendasi baru" (PermenPANRB 6/2022, Lampiran). */
const LEAST = 5
