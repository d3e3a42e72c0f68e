import type { PeriodView } from '../../../shared/contract/period.ts'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'

const TONES: Readonly<Record<PeriodView['state'], Tone>> = { planned: 'quiet', open: 'ok', late: 'warn', closed: 'quiet' }

/** A period as a title: `Triwulan III 2026`. */
export function periodTitle(label: string, say: Say): string {
  const words = say('period.named', { period: periodLabelWords(label) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** How far a period is, as a chip. */
export function PeriodState({ state }: Pick<PeriodView, 'state'>) {
  const say = useSay()
  return <Chip tone={TONES[state]}>{say(`period.state.${state}`)}</Chip>
}

/** The address of a period. */
export const periodPath = (id: number): string => `/periode/${id}`
