import type { RatingVersion } from '../../../../shared/contract/rating.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { accountNames } from './account-names.ts'
import { delegationWords } from './delegation-words.ts'
import { dateOrNull, maySee, type ReachedSpan } from './rows.ts'
import { contentOf } from './versions.ts'

/** Every version of an evaluation that the caller may see, the earliest first, with who did what for whom. A dropped draft is seen by its author. */
export async function versionsOf({ db, account }: Pick<Context, 'db' | 'account'>, { span, reach }: ReachedSpan): Promise<RatingVersion[]> {
  const rows = await db.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id').selectAll('evaluation_version')
    .where('period_id', '=', span.periodId).where('assignment_id', '=', span.assignmentId).orderBy('number').execute()
  const [nameOf, words] = [await accountNames(db), await delegationWords(db, rows.flatMap(({ submitted_for, confirmed_for }) => [submitted_for, confirmed_for]))]
  const forWhom = (id: number | null): Message | null => (id === null ? null : words.get(id) ?? null)
  return rows.filter((row) => maySee(row, reach) && (row.state !== 'dropped' || row.submitted_at !== null || reach.auditor || [row.created_by, row.changed_by].includes(account.id))).map((row) => ({
    number: row.number, versionId: row.id, state: row.state, origin: row.origin, reason: row.reason, content: contentOf(row), predikat: row.predikat,
    hasilKerja: row.hasil_kerja, perilakuKerja: row.perilaku_kerja, createdAt: row.created_at, createdBy: nameOf(row.created_by),
    submittedAt: row.submitted_at, submittedBy: nameOf(row.submitted_by), submittedFor: forWhom(row.submitted_for),
    confirmedAt: row.confirmed_at, confirmedBy: nameOf(row.confirmed_by), confirmedFor: forWhom(row.confirmed_for),
    lockedAt: row.locked_at, lockedBy: nameOf(row.locked_by), handedOverOn: dateOrNull(row.handed_over_on),
  }))
}
