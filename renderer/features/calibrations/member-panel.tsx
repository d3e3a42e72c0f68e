import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CalibrationMember, CalibrationProposal, CalibrationView } from '../../../shared/contract/calibration.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { personName, ProposalState, raterName, standingLines, unitName } from './calibration-words.tsx'
import { Propose } from './propose.tsx'
import css from './calibrations.module.css'

/** One person of a session: the rating then and now, and what was proposed and answered. */
export function MemberPanel({ member, session, onClose }: { readonly member: CalibrationMember; readonly session: CalibrationView; readonly onClose: () => void }) {
  const say = useSay()
  const proposes = useHasRole('pimpinan') && session.state === 'open'
  const [proposing, setProposing] = useState(false)
  const [withdrawing, setWithdrawing] = useState<CalibrationProposal | null>(null)
  const waits = member.proposals.some(({ state }) => state === 'proposed')
  return (
    <SidePanel
      title={personName(member, say)}
      line={[member.post, unitName(member, say)].filter(Boolean).join(' · ')}
      onClose={onClose}
      wide
      actions={proposes && !member.gone && member.now.predikat !== null && !waits ? <Button onClick={() => setProposing(true)}>{say('calibration.propose')}</Button> : undefined}
    >
      <dl className={css['facts']}>
        {(['before', 'now'] as const).map((moment) => (
          <div key={moment}>
            <dt>{say(`calibration.${moment}`)}</dt>
            <dd>
              <PredikatChip predikat={member[moment].predikat} />
              {(['hasilKerja', 'perilakuKerja'] as const).map((word) => {
                const value = member[moment][word]
                return value === null ? null : <span key={word} className={css['under']}>{say(word === 'hasilKerja' ? 'calibration.hasil' : 'calibration.perilaku', { word: { text: `legal.ekspektasi.${value}` } })}</span>
              })}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('calibration.column.evaluator')}</dt>
          <dd>{raterName(member, say) ?? say('calibration.noRater')}</dd>
        </div>
        <div>
          <dt>{say('calibration.column.source')}</dt>
          <dd>{say(`calibration.source.${member.source}`)}</dd>
        </div>
      </dl>
      {member.head && member.headHasilKerja !== null ? <p className={css['message']}>{say('calibration.head-follows', { hasil: { text: `legal.ekspektasi.${member.headHasilKerja}` } })}</p> : null}
      {standingLines(member, say).map((line) => <p key={line} className={css['message']}>{line}</p>)}
      <h3 className={css['subhead']}>{say('calibration.proposals')}</h3>
      {member.proposals.length === 0 ? <p className={css['message']}>{say('calibration.noProposal')}</p> : (
        <ol className={css['proposals']}>
          {member.proposals.map((one) => <Proposal key={one.id} proposal={one} onWithdraw={proposes && one.state === 'proposed' ? () => setWithdrawing(one) : null} />)}
        </ol>
      )}
      {proposing ? <Propose member={member} session={session} onClose={() => setProposing(false)} /> : null}
      {withdrawing === null ? null : <Withdraw proposal={withdrawing} onClose={() => setWithdrawing(null)} />}
    </SidePanel>
  )
}

function Proposal({ proposal, onWithdraw }: { readonly proposal: CalibrationProposal; readonly onWithdraw: (() => void) | null }) {
  const say = useSay()
  return (
    <li>
      <div className={css['proposalHead']}>
        <PredikatChip predikat={proposal.toPredikat} />
        <ProposalState state={proposal.state} />
      </div>
      <p>{proposal.reason}</p>
      <p className={css['under']}>{say('calibration.proposedBy', { by: proposal.by, at: say.instant(proposal.at) })}</p>
      {proposal.answer === null ? null : (
        <p>
          {say('calibration.answered', { answer: proposal.answer })}
          <span className={css['under']}>{say('calibration.answeredBy', { by: proposal.answeredBy ?? say('calibration.theEvaluator'), at: say.instant(proposal.answeredAt ?? proposal.at) })}</span>
        </p>
      )}
      {onWithdraw === null ? null : <Button variant="default" size="compact-xs" onClick={onWithdraw}>{say('calibration.withdraw')}</Button>}
    </li>
  )
}

/** Takes a proposal back, with the reason. */
export function Withdraw({ proposal, onClose }: { readonly proposal: CalibrationProposal; readonly onClose: () => void }) {
  const say = useSay()
  const withdraw = useCommand('calibration.withdraw')
  return (
    <ConfirmWithReason
      title={say('calibration.withdraw')}
      opened
      onClose={onClose}
      confirm={say('calibration.withdraw')}
      reasonLabel={say('common.reason')}
      busy={withdraw.isPending}
      refusal={saidOrNull(withdraw.error)}
      onConfirm={(reason) => withdraw.mutate({ proposalId: proposal.id, reason }, { onSuccess: onClose })}
    />
  )
}
