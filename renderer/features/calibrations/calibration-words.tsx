import type { CalibrationMember, CalibrationProposal, CalibrationView } from '../../../shared/contract/calibration.ts'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'

/** The address of a session. */
export const sessionPath = (id: number): string => `/kalibrasi/${id}`

/** The period of a session as a title: `Triwulan III 2026`. */
export function periodTitle(label: string, say: Say): string {
  const words = say('calibration.periodNamed', { period: periodLabelWords(label) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a person is called in a session; a number where nobody is named. */
export const personName = ({ nip, label, number }: Pick<CalibrationMember, 'nip' | 'label' | 'number'>, say: Say): string => (nip === null ? say('calibration.person', { number }) : label)

/** What the evaluator of a person is called; a number where nobody is named, and no number where it would tell who the person is. */
export function raterName({ nip, evaluator, raterNumber }: Pick<CalibrationMember, 'nip' | 'evaluator' | 'raterNumber'>, say: Say): string | null {
  if (nip !== null || evaluator === null) return evaluator
  return raterNumber === null ? say('calibration.fewOfRater') : say('calibration.rater', { number: raterNumber })
}

/** The unit of a person; left out where nobody is named and it would tell who the person is. */
export const unitName = ({ nip, unitId, unit }: Pick<CalibrationMember, 'nip' | 'unitId' | 'unit'>, say: Say): string => (nip === null && unitId === null ? say('calibration.fewInUnit') : unit)

/** What is to be said of how a person counts in the session; nothing of most. */
export function standingLines({ gone, disputed, counted }: Pick<CalibrationMember, 'gone' | 'disputed' | 'counted'>, say: Say): readonly string[] {
  return [...(gone ? [say('calibration.goneLine')] : counted ? [] : [say('calibration.uncountedLine')]), ...(disputed ? [say('calibration.disputedLine')] : [])]
}

const sessionTones: Readonly<Record<CalibrationView['state'], Tone>> = { open: 'ok', closed: 'quiet', removed: 'bad' }
const proposalTones: Readonly<Record<CalibrationProposal['state'], Tone>> = { proposed: 'warn', accepted: 'ok', refused: 'bad', withdrawn: 'quiet' }

/** Whether a session is open, closed or removed. */
export function SessionState({ state }: Pick<CalibrationView, 'state'>) {
  const say = useSay()
  return <Chip tone={sessionTones[state]}>{say(`calibration.state.${state}`)}</Chip>
}

/** What became of a proposal. */
export function ProposalState({ state }: Pick<CalibrationProposal, 'state'>) {
  const say = useSay()
  return <Chip tone={proposalTones[state]}>{say(`calibration.proposal.${state}`)}</Chip>
}
