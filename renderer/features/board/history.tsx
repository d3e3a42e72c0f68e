import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { Citation } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'
import css from './board.module.css'

type Decision = BoardData['decisions'][number]

/** Every decision on the lists of this round, the latest first, those taken back among them, each with its reason. */
export function DecisionHistory({ data: { decisions, round, shortlistId } }: { readonly data: BoardData }) {
  const say = useSay()
  const head = useHasRole('pimpinan')
  const [annulling, setAnnulling] = useState<Decision | null>(null)
  const last = decisions.find(({ annulledAt }) => annulledAt === null)
  return (
    <Card title={say('board.screen.decisions')}>
      {decisions.length === 0 ? <p className={css['line']}>{say('board.screen.no-decision')}</p> : (
        <ol className={css['history']} reversed>
          {decisions.map((one) => (
            <li key={one.id}>
              <p className={css['sentence']}>{say.message(one.message)}</p>
              <p className={css['line']}>
                <Chip tone={one.annulledAt === null ? 'ok' : 'quiet'}>{say(one.annulledAt === null ? `board.screen.kind.${one.kind}` : 'board.screen.annulled')}</Chip>{' '}
                {who(one, say)}
                {one.startsOn === null ? null : ` · ${say('board.screen.starts', { on: { date: one.startsOn } })}`}
                {one.skNumber === null ? null : ` · ${say('board.screen.sk', { number: one.skNumber })}`}
              </p>
              <p className={css['line']}>{say('board.screen.votes-then', { votes: { message: one.tally.message } })}</p>
              {one.deviates ? (
                <div className={css['part']}>
                  <p className={css['line']}><Chip tone="warn">{say('board.screen.deviation')}</Chip> {one.deviation === null ? null : say.message(one.deviation.message)}</p>
                  {one.deviation?.citations.map((citation) => <Citation key={citation.pin} citation={citation} />)}
                </div>
              ) : null}
              {head && one === last && one.shortlistId === shortlistId && round.state !== 'cancelled' ? <Button variant="default" size="xs" onClick={() => setAnnulling(one)}>{say('board.screen.annul')}</Button> : null}
            </li>
          ))}
        </ol>
      )}
      {annulling === null ? null : <Annul decision={annulling} onClose={() => setAnnulling(null)} />}
    </Card>
  )
}

/** Who decided and when; of a decision that was taken back, also who did that and when. */
function who(one: Decision, say: Say): string {
  const decided = { by: one.decidedBy ?? '–', at: say.instant(one.decidedAt) }
  return one.annulledAt === null ? say('board.screen.decided-by', decided) : say('board.screen.decided-and-annulled', { ...decided, annulledBy: one.annulledBy ?? '–', annulledAt: say.instant(one.annulledAt) })
}

function Annul({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const annul = useCommand('round.annul')
  const send = (reason: string) => annul.mutate({ decisionId: decision.id, reason }, { onSuccess: () => {
    toast(say('board.screen.annulled-toast'))
    onClose()
  } })
  return (
    <ConfirmWithReason title={say('board.screen.annul')} opened onClose={onClose} confirm={say('board.screen.annul')} danger reasonLabel={say('common.reason')} busy={annul.isPending} refusal={saidOrNull(annul.error)} onConfirm={send}>
      <p>{say.message(decision.message)}</p>
      <p>{say('board.screen.annul-line')}</p>
    </ConfirmWithReason>
  )
}
