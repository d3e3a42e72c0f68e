import type { AssignmentView, RaterView } from '../../../shared/contract/assignment.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import css from './assignments.module.css'

/** A kind of gap in who rates whom. */
export type Gap = AssignmentView['gaps'][number]

/** The gaps in the order in which they hinder. */
export const gapOrder: readonly Gap[] = ['no-evaluator', 'self', 'no-superior', 'same-person', 'evaluator-left', 'evaluator-too-low', 'overlap']

const TONES: Readonly<Record<Gap, Tone>> = {
  'no-evaluator': 'bad', self: 'bad', 'no-superior': 'warn', 'same-person': 'warn', 'evaluator-left': 'bad', 'evaluator-too-low': 'warn', overlap: 'warn',
}

/** The gaps of a span as chips; the title says what each is about. */
export function GapChips({ notes }: Pick<AssignmentView, 'notes'>) {
  const say = useSay()
  if (notes.length === 0) return <Chip tone="ok">{say('assignment.complete')}</Chip>
  return (
    <span className={css['chips']}>
      {notes.map(({ gap, message }) => (
        <Chip key={gap} tone={TONES[gap]} title={say.message(message)}>
          {say(`assignment.gap.${gap}`)}
        </Chip>
      ))}
    </span>
  )
}

/** From when to when a span runs. */
export function spanDays({ starts, ends }: { readonly starts: string; readonly ends: string | null }, say: Say): string {
  return ends === null ? say('assignment.from-on', { from: { date: starts } }) : say('assignment.from-to', { from: { date: starts }, to: { date: ends } })
}

/** An official in words: the name, or that nobody is set. */
export function officialName(official: RaterView | null, say: Say): string {
  return official === null ? say('assignment.nobody') : official.name
}
