import { Button, Group } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { CandidateRow } from '../../../shared/contract/merit.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { StateChip } from './candidate-columns.tsx'
import css from './lists.module.css'

type State = CandidateRow['state']

/** Why this person stands on the list: the finding step by step, and what the board does with the flag. */
export function CandidatePanel({ row, asked: turn, onClose, whole }: {
  readonly row: CandidateRow
  /** How often F1 was pressed: the panel then takes the focus. */
  readonly asked: number
  readonly onClose: () => void
  readonly whole: ReactNode
}) {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('explain.person', { nip: row.nip, rule: row.rule })
  const toast = useToast()
  const flag = useCommand('candidates.flag')
  const [state, setState] = useState<{ readonly now: State; readonly reason: string | null }>({ now: row.state, reason: row.stateReason })
  const [next, setNext] = useState<State | null>(null)
  const change = (reason: string) => {
    if (next === null) return
    flag.mutate({ nip: row.nip, rule: row.rule, state: next, reason }, {
      onSuccess: (answer) => {
        setState({ now: answer.state, reason })
        setNext(null)
        toast(say('lists.flagged', { name: row.name, state: say(`lists.state.${answer.state}`) }))
      },
    })
  }
  return (
    <SidePanel title={row.name} line={[row.nip, row.golongan, row.post, row.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} actions={whole} wide asked={turn}>
      {row.outcome !== 'met' ? null : (
        <div className={css['flag']}>
          <span>
            {say('lists.flagIs')} <StateChip state={state.now} say={say} />
          </span>
          {admin ? (
            <Group gap={6}>
              {(['proposed', 'postponed', 'done', 'new'] as const).filter((one) => one !== state.now).map((one) => (
                <Button key={one} size="compact-xs" variant="default" onClick={() => setNext(one)}>
                  {say(`lists.flag.${one}`)}
                </Button>
              ))}
            </Group>
          ) : null}
          {state.reason === null ? null : <span className={css['reason']}>{say('lists.flagReason', { reason: state.reason })}</span>}
        </div>
      )}
      <Answered asked={asked} lines={8}>
        {(answer) => (
          <>
            {answer.changedSince ? <Notice tone="warn">{say('lists.changedSince')}</Notice> : null}
            {answer.recomputed ? null : <Notice tone="bad">{say('lists.notRecomputed')}</Notice>}
            {answer.findings.map((finding) => (
              <FindingView key={finding.rule} finding={finding} question={ruleQuestion(finding.rule, say)} />
            ))}
          </>
        )}
      </Answered>
      <ConfirmWithReason
        key={next ?? 'none'}
        title={next === null ? '' : say(`lists.flag.${next}`)}
        opened={next !== null}
        onClose={() => setNext(null)}
        confirm={say('common.save')}
        reasonLabel={say('lists.flagWhy')}
        busy={flag.isPending}
        refusal={saidOrNull(flag.error)}
        onConfirm={change}
      >
        <p className={css['reason']}>{say('lists.flagLine', { name: row.name })}</p>
      </ConfirmWithReason>
    </SidePanel>
  )
}
