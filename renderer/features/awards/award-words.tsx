import type { AwardRound, Nominee } from '../../../shared/contract/award.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'

const rounds: Readonly<Record<AwardRound['state'], Tone>> = { open: 'gold', closed: 'ok', removed: 'quiet' }
const nominees: Readonly<Record<Nominee['state'], Tone>> = { flagged: 'quiet', nominated: 'ok', 'passed-over': 'warn' }

/** The state of a round, as a chip. */
export function RoundState({ state }: { readonly state: AwardRound['state'] }) {
  const say = useSay()
  return <Chip tone={rounds[state]}>{say(`award.round-state.${state}`)}</Chip>
}

/** What was decided about somebody, as a chip. */
export function NomineeState({ state }: { readonly state: Nominee['state'] }) {
  const say = useSay()
  return <Chip tone={nominees[state]}>{say(`award.state.${state}`)}</Chip>
}

/** The address of a round. */
export const roundPath = (id: number): string => `/penghargaan/usulan/${id}`
