import { IconCheck, IconClock, IconMinus, IconQuestionMark } from '@tabler/icons-react'
import type { Outcome } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useSay } from '../say.tsx'
import { Chip, type Tone } from './chip.tsx'

const looks: Readonly<Record<Outcome, { tone: Tone; key: MessageKey; Icon: typeof IconCheck }>> = {
  met: { tone: 'ok', key: 'shell.outcome.met', Icon: IconCheck },
  'not-met': { tone: 'bad', key: 'shell.outcome.notMet', Icon: IconClock },
  'cannot-tell': { tone: 'warn', key: 'shell.outcome.cannotTell', Icon: IconQuestionMark },
  'not-applicable': { tone: 'quiet', key: 'shell.outcome.notApplicable', Icon: IconMinus },
}

/** How a question ended; a not-met that time alone will turn carries the day. */
export function OutcomeChip({ outcome, metOn = null }: { readonly outcome: Outcome; readonly metOn?: string | null }) {
  const say = useSay()
  const { tone, key, Icon } = looks[outcome]
  const dated = outcome === 'not-met' && metOn !== null
  return (
    <Chip tone={dated ? 'gold' : tone} icon={<Icon size={13} stroke={2.4} aria-hidden="true" />}>
      {dated ? say('shell.outcome.metOn', { date: { date: metOn } }) : say(key)}
    </Chip>
  )
}
