import type { RunView } from '../../../shared/contract/merit.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'

/** Which run a list comes from: the date asked, the people, the rule set and the fingerprint of its input; and whether data changed since. */
export function RunLine({ run }: { readonly run: RunView }) {
  const say = useSay()
  return (
    <span>
      {say('lists.runLine', { on: { date: run.on }, people: run.people, ruleSet: run.ruleSet.slice(0, 8), hash: run.inputHash.slice(0, 8) })}{' '}
      {run.stale ? <Chip tone="warn">{say('lists.stale')}</Chip> : null}
    </span>
  )
}
