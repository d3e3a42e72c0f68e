import type { RoundHead } from '../../../shared/contract/selection.ts'
import { Chip, type Tone } from '../feedback/chip.tsx'
import { useSay, type Say } from '../say.tsx'

const tones: Readonly<Record<RoundHead['state'], Tone>> = { open: 'ok', frozen: 'gold', decided: 'quiet', cancelled: 'bad' }

/** Whether a round is open, its list frozen, decided or cancelled. */
export function RoundState({ state }: Pick<RoundHead, 'state'>) {
  const say = useSay()
  return <Chip tone={tones[state]}>{say(`round.screen.state.${state}`)}</Chip>
}

/** The level of a post as it begins a sentence: `Jabatan administrator`, `JPT pratama`. */
export function levelTitle(level: RoundHead['level'], say: Say): string {
  return level.startsWith('jpt-') ? say(`legal.post-level.${level}`) : say('round.screen.level', { level: { text: `legal.post-level.${level}` } })
}

/** What a round is about in a line: level, unit, closing date. */
export function roundLine({ level, unit, closingOn }: Pick<RoundHead, 'level' | 'unit' | 'closingOn'>, say: Say): string {
  return [levelTitle(level, say), unit, say('round.screen.closing', { on: { date: closingOn } })].join(' · ')
}
