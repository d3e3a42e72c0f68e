import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useSay } from '../say.tsx'
import { Mark } from './mark.tsx'
import css from './navigation.module.css'

/** A screen in the navigation; `badge` counts what waits there. */
export type NavigationItem = { readonly path: string; readonly label: MessageKey; readonly badge?: number }

/** Screens that belong together; the first group has no name. */
export type NavigationGroup = { readonly label: MessageKey | null; readonly items: readonly NavigationItem[] }

function Item({ item, onGo }: { readonly item: NavigationItem; readonly onGo: () => void }) {
  const say = useSay()
  return (
    <li>
      <Link
        to={item.path}
        className={css['item'] ?? ''}
        activeOptions={{ exact: item.path === '/' }}
        activeProps={{ 'aria-current': 'page' as const }}
        onClick={onGo}
      >
        <span className={css['label']}>{say(item.label)}</span>
        {item.badge === undefined || item.badge === 0 ? null : (
          <span className={css['badge']}>
            <span aria-hidden="true">{say.number(item.badge)}</span>
            <span className="unseen">{say('shell.waitingCount', { count: item.badge })}</span>
          </span>
        )}
      </Link>
    </li>
  )
}

function Group({ group, onGo }: { readonly group: NavigationGroup; readonly onGo: () => void }) {
  const say = useSay()
  const id = useId()
  return (
    <div>
      {group.label === null ? null : (
        <p id={id} className={css['group']}>
          {say(group.label)}
        </p>
      )}
      <ul className={css['list']} {...(group.label === null ? {} : { 'aria-labelledby': id })}>
        {group.items.map((item) => (
          <Item key={item.path} item={item} onGo={onGo} />
        ))}
      </ul>
    </div>
  )
}

/** The screens this account may open, in groups. */
export function Navigation({ groups, onGo = () => undefined }: {
  readonly groups: readonly NavigationGroup[]
  readonly onGo?: () => void
}) {
  const say = useSay()
  return (
    <nav className={css['nav']} aria-label={say('shell.navigation')}>
      <p className={css['brand']}>
        <Mark />
        Tanjak
      </p>
      {groups.map((group) => (
        <Group key={group.label ?? ''} group={group} onGo={onGo} />
      ))}
    </nav>
  )
}
