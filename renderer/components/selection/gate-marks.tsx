import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react'
import type { Candidate, GateResult } from '../../../shared/domain/selection/list-content.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { Chip } from '../feedback/chip.tsx'
import { useSay } from '../say.tsx'
import { gateTally } from './candidate-words.ts'
import css from './selection.module.css'

const marks: Readonly<Record<GateResult['outcome'], { readonly Icon: typeof IconCheck; readonly key: MessageKey }>> = {
  met: { Icon: IconCheck, key: 'shell.outcome.met' },
  'not-met': { Icon: IconX, key: 'shell.outcome.notMet' },
  'cannot-tell': { Icon: IconQuestionMark, key: 'shell.outcome.cannotTell' },
}

/** How one gate ended, as a small mark whose name says it. */
export function GateMark({ outcome }: Pick<GateResult, 'outcome'>) {
  const say = useSay()
  const { Icon, key } = marks[outcome]
  return (
    <span className={css['mark']} data-outcome={outcome} role="img" aria-label={say(key)} title={say(key)}>
      <Icon size={13} stroke={2.6} aria-hidden="true" />
    </span>
  )
}

/** How many gates of a candidate are met, or how many cannot be told. */
export function GatesChip({ gates }: Pick<Candidate, 'gates'>) {
  const say = useSay()
  const { met, open, all } = gateTally(gates)
  if (open > 0) return <Chip tone="warn" title={say('round.screen.gates.title', { met, all })}>{say('round.screen.gates.open', { open })}</Chip>
  return <Chip tone={met === all ? 'ok' : 'bad'}>{say('round.screen.gates.met', { met, all })}</Chip>
}
