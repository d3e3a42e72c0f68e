import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CalibrationMember, CalibrationView } from '../../../shared/contract/calibration.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { personName, ProposalState, raterName, standingLines, unitName } from './calibration-words.tsx'
import { MatrixChoice, type Cell } from './matrix-choice.tsx'
import { LEAST_REASON } from './propose.tsx'
import css from './meeting.module.css'

/** One person on the projector: who rates, then and now, the matrix, and a proposal made on the spot. */
export function MeetingPerson({ member, session, cell, onCell, onDone }: {
  readonly member: CalibrationMember
  readonly session: CalibrationView
  readonly cell: Cell | null
  /** Null where nothing can be proposed. */
  readonly onCell: ((cell: Cell) => void) | null
  readonly onDone: () => void
}) {
  const say = useSay()
  const [latest] = member.proposals
  return (
    <>
      <h2 className={css['name']}>{personName(member, say)}</h2>
      <p className={css['line']}>{[member.post, unitName(member, say)].filter(Boolean).join(' · ')}</p>
      <p className={css['line']}>{say('calibration.ratedBy', { evaluator: raterName(member, say) ?? say('calibration.noRater') })}</p>
      {standingLines(member, say).map((line) => <p key={line} className={css['line']}>{line}</p>)}
      <div className={css['person']}>
        <dl className={css['moments']}>
          {(['before', 'now'] as const).map((moment) => (
            <div key={moment}>
              <dt>{say(`calibration.${moment}`)}</dt>
              <dd><PredikatChip predikat={member[moment].predikat} /></dd>
            </div>
          ))}
          {latest === undefined ? null : (
            <div>
              <dt>{say('calibration.proposal')}</dt>
              <dd>
                <PredikatChip predikat={latest.toPredikat} /> <ProposalState state={latest.state} />
                <p className={css['reason']}>{latest.reason}</p>
                {latest.answer === null ? null : <p className={css['reason']}>{say('calibration.answered', { answer: latest.answer })}</p>}
              </dd>
            </div>
          )}
        </dl>
        {onCell === null ? null : (
          <div className={css['proposing']}>
            <MatrixChoice member={member} period={session.period} value={cell} onChange={onCell} />
            {cell === null ? <p className={css['line']}>{say('calibration.chooseCell')}</p> : <Reason key={cell.join()} member={member} session={session} cell={cell} onDone={onDone} />}
          </div>
        )}
      </div>
    </>
  )
}

function Reason({ member, session, cell, onDone }: { readonly member: CalibrationMember; readonly session: CalibrationView; readonly cell: Cell; readonly onDone: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const propose = useCommand('calibration.propose')
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const send = () => {
    if (reason.trim().length < LEAST_REASON) return setShort(true)
    propose.mutate({ calibrationId: session.id, memberNumber: member.number, toHasilKerja: cell[0], toPerilakuKerja: cell[1], reason: reason.trim() }, { onSuccess: () => {
      announce(say('calibration.proposedToast'))
      onDone()
    } })
  }
  return (
    <>
      <ErrorSummary said={saidOrNull(propose.error)} />
      <TextAreaField
        ref={field}
        name="meeting-reason"
        label={say('common.reason')}
        description={say(session.anonymous ? 'calibration.reasonNames' : 'calibration.reasonLine')}
        required
        size="lg"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setShort(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) {
            event.preventDefault()
            send()
          }
        }}
        error={short ? say('common.reasonShort') : undefined}
      />
      <Button size="md" mt="sm" onClick={send} loading={propose.isPending}>{say('calibration.send')}</Button>
    </>
  )
}
