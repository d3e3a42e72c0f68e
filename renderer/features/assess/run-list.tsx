import { UnstyledButton } from '@mantine/core'
import type { RunView } from '../../../shared/contract/merit.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './assess.module.css'

/** The runs, the latest first. */
export function RunList({ runs, chosen, onChoose }: { readonly runs: readonly RunView[]; readonly chosen: number; readonly onChoose: (runId: number) => void }) {
  const say = useSay()
  return (
    <nav className={css['runs']} aria-label={say('assess.runs')}>
      <ul>
        {runs.map((run, at) => (
          <li key={run.runId}>
            <UnstyledButton className={css['run'] ?? ''} aria-current={run.runId === chosen} onClick={() => onChoose(run.runId)}>
              <span className={css['on']}>{say('assess.as-of', { on: { date: run.on } })}</span>
              <span className={css['under']}>
                {say.instant(run.ranAt)}
                {run.by === null ? null : ` · ${run.by}`}
              </span>
              {at === 0 && run.stale ? <Chip tone="warn">{say('assess.stale')}</Chip> : null}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  )
}
