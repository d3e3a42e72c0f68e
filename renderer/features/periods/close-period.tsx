import type { PeriodView, Standing } from '../../../shared/contract/period.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { StandingBar } from '../../components/appraisal/standing-bar.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { periodTitle } from './period-words.tsx'
import css from './periods.module.css'

/** Asks before a period is closed: what is locked by it, and what is left and counts as missing. */
export function ClosePeriod({ period, standing, onClose }: { readonly period: PeriodView; readonly standing: Standing; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const close = useCommand('period.close')
  const title = periodTitle(period.label, say)
  const left = standing.none + standing.draft + standing.submitted
  return (
    <ConfirmWithReason
      title={say('period.closeOf', { period: title })}
      opened
      onClose={onClose}
      confirm={say('period.close')}
      reasonLabel={say('common.reason')}
      busy={close.isPending}
      refusal={saidOrNull(close.error)}
      onConfirm={(reason) => close.mutate({ periodId: period.id, reason }, {
        onSuccess: (done) => {
          onClose()
          toast(say('period.closed', { period: title, locked: done.locked, left: done.left }))
        },
      })}
    >
      <StandingBar standing={standing} />
      <ul className={css['consequences']}>
        <li>{say('period.will.lock', { count: standing.confirmed })}</li>
        <li>
          {left === 0 ? say('period.will.leaveNone') : say('period.will.leave', { count: left })}
          {left === 0 ? null : (
            <ul>
              {(['none', 'draft', 'submitted'] as const).map((place) => (standing[place] === 0 ? null : (
                <li key={place}>{say('period.standing.part', { count: standing[place], what: { text: `period.standing.${place}` } })}</li>
              )))}
            </ul>
          )}
        </li>
        <li>{say('period.will.shut')}</li>
      </ul>
    </ConfirmWithReason>
  )
}
