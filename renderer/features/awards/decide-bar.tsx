import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AwardRound, Nominee } from '../../../shared/contract/award.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import css from './awards.module.css'

type State = Nominee['state']

/** Decides about those who are ticked: nominate, pass over, take back. Whatever goes against the rule asks for a reason first. */
export function DecideBar({ round, chosen, total, onAll, onDone }: {
  readonly round: AwardRound; readonly chosen: readonly Nominee[]; readonly total: number; readonly onAll: () => void; readonly onDone: () => void
}) {
  const say = useSay()
  const toast = useToast()
  const decide = useCommand('award.decide')
  const [asking, setAsking] = useState<State | null>(null)
  const send = (state: State, reason: string | null) => decide.mutate({ id: round.id, nips: chosen.map(({ nip }) => nip), state, reason }, {
    onSuccess: () => {
      setAsking(null)
      onDone()
      toast(say('award.decided', { count: chosen.length, state: say(`award.state.${state}`) }))
    },
    // The desk knows what goes beyond a quota; its sentence then stands above the reason.
    onError: () => setAsking(state),
  })
  const start = (state: State) => {
    decide.reset()
    const asks = (state === 'passed-over' && chosen.some(({ outcome }) => outcome === 'met')) || (state === 'nominated' && chosen.some(({ outcome }) => outcome !== 'met'))
    if (asks) setAsking(state)
    else send(state, null)
  }
  return (
    <div className={css['decide']} role="group" aria-label={say('award.decide')}>
      {chosen.length === 0 ? <Button size="xs" variant="default" disabled={total === 0} onClick={onAll}>{say('award.choose-all', { count: total })}</Button> : (
        <>
          <span className={css['chosen']} role="status">{say('award.chosen', { count: chosen.length })}</span>
          <Button size="xs" loading={decide.isPending} onClick={() => start('nominated')}>{say('award.nominate')}</Button>
          <Button size="xs" variant="default" onClick={() => start('passed-over')}>{say('award.pass-over')}</Button>
          {chosen.some(({ state }) => state !== 'flagged') ? <Button size="xs" variant="default" onClick={() => start('flagged')}>{say('award.take-back')}</Button> : null}
          <Button size="xs" variant="subtle" onClick={onDone}>{say('award.choose-none')}</Button>
        </>
      )}
      {asking === null ? null : (
        <ConfirmWithReason
          title={say(asking === 'nominated' ? 'award.nominate' : asking === 'passed-over' ? 'award.pass-over' : 'award.take-back')} opened onClose={() => setAsking(null)}
          confirm={say(asking === 'nominated' ? 'award.nominate' : asking === 'passed-over' ? 'award.pass-over' : 'award.take-back')} reasonLabel={say('common.reason')} busy={decide.isPending}
          refusal={saidOrNull(decide.error)} onConfirm={(reason) => send(asking, reason)}
        >
          <p className={css['asked']}>{say(asking === 'passed-over' ? 'award.pass-line' : 'award.nominate-line', { count: chosen.length })}</p>
          <ul className={css['named']}>{chosen.slice(0, 6).map(({ nip, name, unit }) => <li key={nip}>{name}, {unit ?? '–'}</li>)}{chosen.length > 6 ? <li>{say('award.and-more', { count: chosen.length - 6 })}</li> : null}</ul>
        </ConfirmWithReason>
      )}
    </div>
  )
}
