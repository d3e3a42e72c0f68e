import { UnstyledButton } from '@mantine/core'
import { useSay } from '../../components/say.tsx'
import { conflictKindName } from './conflict-words.ts'
import css from './reconcile.module.css'

/** The kinds of conflict with how many are open, or settled, in each. */
export function KindList({ kinds, chosen, state, onChoose }: {
  readonly kinds: readonly { readonly kind: string; readonly open: number; readonly settled: number }[]
  readonly chosen: string | null
  readonly state: 'open' | 'settled'
  readonly onChoose: (kind: string | null) => void
}) {
  const say = useSay()
  const all = kinds.reduce((sum, one) => sum + one[state], 0)
  const entries = [{ kind: null, label: say('reconcile.all-kinds'), count: all }, ...kinds.map((one) => ({ kind: one.kind, label: conflictKindName(one.kind, say), count: one[state] }))]
  return (
    <nav className={css['kinds']} aria-label={say('reconcile.kinds')}>
      <ul>
        {entries.map((one) => (
          <li key={one.kind ?? ''}>
            <UnstyledButton className={css['kind'] ?? ''} aria-current={one.kind === chosen} onClick={() => onChoose(one.kind)}>
              <span className={css['name']}>{one.label}</span>
              <span className={css['count']} data-none={one.count === 0 ? true : undefined}>
                {say.number(one.count)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  )
}
