import type { ReactNode } from 'react'
import type { ReplayRow, ReplayView } from '../../../shared/contract/replay.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { parameterTitle, ruleQuestion } from '../../components/finding/law-words.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { differingSteps } from './differing-steps.ts'
import { Sides } from './replay-columns.tsx'
import { changeTones, sideName } from './replay-words.ts'
import { StepPairs } from './step-pairs.tsx'
import css from './replays.module.css'

/** Why a person moves: the conditions that differ, the values of the law behind them, and both findings whole, side by side. */
export function ReplayPanel({ replay, row, asked: turn, onClose, whole }: {
  readonly replay: ReplayView
  readonly row: ReplayRow
  readonly asked: number
  readonly onClose: () => void
  readonly whole: ReactNode
}) {
  const say = useSay()
  const asked = useProcedure('replay.person', { replayId: replay.replayId, nip: row.nip, rule: row.rule })
  const names = { before: sideName(replay.before.name, say), after: sideName(replay.after.name, say) }
  return (
    <SidePanel title={row.name} line={[row.nip, row.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} actions={whole} wide="pair" asked={turn}>
      <div className={css['moved']}>
        <b>{ruleQuestion(row.rule, say)}</b>
        <span className={css['sides']}>
          <Chip tone={changeTones[row.change]}>{say(`replay.change.${row.change}`)}</Chip> <Sides row={row} say={say} />
        </span>
        {row.parameters.length === 0 ? null : <span className={css['under']}>{say('replay.byParameters', { parameters: { list: row.parameters.map((one) => parameterTitle(one, say)) } })}</span>}
      </div>
      <Answered asked={asked} lines={8}>
        {({ before, after }) => {
          const pairs = differingSteps(before, after)
          const marked = new Set(pairs.map(({ id }) => id))
          return (
            <>
              <StepPairs pairs={pairs} names={names} />
              <div className={css['pair']}>
                <section aria-label={say('replay.sideBefore', { name: names.before })}>
                  <h3 className={css['sideName']}>{say('replay.sideBefore', { name: names.before })}</h3>
                  <FindingView finding={before} marked={marked} />
                </section>
                <section aria-label={say('replay.sideAfter', { name: names.after })}>
                  <h3 className={css['sideName']}>{say('replay.sideAfter', { name: names.after })}</h3>
                  <FindingView finding={after} marked={marked} />
                </section>
              </div>
            </>
          )
        }}
      </Answered>
    </SidePanel>
  )
}
