import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RunView } from '../../../shared/contract/merit.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './lists.module.css'

/**
 * Which run a list comes from: the date asked, the people, the rule set and the fingerprint of its input; whether data changed
 * since; and how many this list gained and lost against the run before it.
 */
export function RunLine({ run, rules }: {
  readonly run: RunView
  /** The rules of this list. */
  readonly rules: readonly string[]
}) {
  const say = useSay()
  const changes = useProcedure('assess.changes', { runId: run.runId, limit: 1 })
  const mine = Object.entries(changes.data?.totals ?? {}).filter(([rule]) => rules.includes(rule)).map(([, total]) => total)
  const gained = mine.reduce((sum, total) => sum + total.gained, 0)
  const lost = mine.reduce((sum, total) => sum + total.lost, 0)
  return (
    <span className={css['runLine']}>
      <span>{say('lists.runLine', { on: { date: run.on }, people: run.people, ruleSet: run.ruleSet.slice(0, 8), hash: run.inputHash.slice(0, 8) })}</span>
      {run.stale ? <Chip tone="warn">{say('lists.stale')}</Chip> : null}
      {changes.data === undefined || changes.data.before === null ? null : (
        <Anchor component={Link} to="/kelayakan" size="sm">
          {gained + lost === 0 ? say('lists.sameAsBefore') : say('lists.sinceBefore', { gained, lost })}
        </Anchor>
      )}
    </span>
  )
}
