import type { Message } from '../../../../shared/text/message.ts'
import type { Handler, SignedIn } from '../../context.ts'
import { moveAll, type Moving } from './flow.ts'
import type { ReachedSpan } from './rows.ts'
import { sendBack } from './send-back.ts'
import { notTheSuperior } from './why-not.ts'

/** The atasan of the evaluator agrees to submitted ratings. */
export const confirmRatings: Handler<'rating.confirm'> = (context, { evaluations }) => moveAll(context, evaluations, {
  act: 'confirm', whileOpen: true, who: whyNotConfirmed,
  why: (moving) => ownHand(moving, context.account) ?? changedCapaian(moving),
  move: async ({ reach, version }) => {
    await context.db.updateTable('evaluation_version')
      .set({ state: 'confirmed', confirmed_at: context.now(), confirmed_by: context.account.id, confirmed_for: reach.superior?.delegationId ?? null })
      .where('id', '=', version.id).execute()
  },
})

/** The atasan sends ratings back with a reason; what was submitted stays kept, a draft follows. */
export const returnRatings: Handler<'rating.return'> = (context, { evaluations, reason }) => moveAll(context, evaluations, {
  act: 'return', whileOpen: true, who: whyNotConfirmed,
  move: (moving) => sendBack(context, moving, 'return', reason),
})

// Whoever stands in for the evaluator too has not two pairs of eyes.
function whyNotConfirmed({ span, reach }: ReachedSpan): Message | null {
  if (!reach.superior) return notTheSuperior(span)
  return reach.evaluator ? { key: 'rating.why.own-rating', values: { name: span.name } } : null
}

// The delegation may have ended since: who submitted it does not confirm it either.
function ownHand({ span, version }: Moving, { id }: SignedIn): Message | null {
  return version.submitted_by === id ? { key: 'rating.why.own-rating', values: { name: span.name } } : null
}

/** Why the rating of a head no longer stands: the capaian of the unit was changed after it was submitted. */
export function changedCapaian({ head, version }: Pick<Moving, 'head' | 'version'>): Message | null {
  return head && head.hasilKerja !== version.hasil_kerja ? { key: 'rating.why.capaian-changed', values: { unit: head.unit } } : null
}
