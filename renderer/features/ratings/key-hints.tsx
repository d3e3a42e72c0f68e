import { KeyboardHint } from '../../components/feedback/keyboard-hint.tsx'
import { useSay } from '../../components/say.tsx'
import css from './ratings.module.css'

/** The keys of the grid, and how the keyboard gets out of it. */
export function KeyHints({ id, writes }: { readonly id: string; readonly writes: boolean }) {
  const say = useSay()
  return (
    <div id={id} className={css['hints']}>
      <KeyboardHint
        keys={[
          { keys: ['↑', '↓', '←', '→'], does: say('rating.key.move') },
          ...(writes ? [
            { keys: ['A', 'S', 'B'], does: say('rating.key.rate') },
            { keys: ['Shift', '↓'], does: say('rating.key.select') },
            { keys: ['Ctrl D'], does: say('rating.key.fill') },
            { keys: ['Ctrl Z'], does: say('rating.key.undo') },
          ] : []),
          { keys: ['F1'], does: say('common.keyWhy') },
          { keys: ['Ctrl Enter'], does: say('rating.key.one') },
          { keys: ['F6'], does: say('rating.key.leave') },
        ]}
      />
    </div>
  )
}
