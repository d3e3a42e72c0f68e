import { ActionIcon, Drawer, UnstyledButton } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Key } from '../feedback/keyboard-hint.tsx'
import { useSay } from '../say.tsx'
import css from './app-frame.module.css'
import { Navigation, type NavigationGroup } from './navigation.tsx'

/** The frame of every screen: navigation at the left, search and account above, the screen itself. */
export function AppFrame(props: {
  readonly groups: readonly NavigationGroup[]
  /** Opens the search over everything (also Ctrl+K). */
  readonly onSearch: () => void
  readonly period: string
  readonly saved: string | null
  readonly account: ReactNode
  readonly children: ReactNode
}) {
  const say = useSay()
  const [opened, drawer] = useDisclosure(false)
  useHotkeys([['mod+K', props.onSearch]], [])
  return (
    <div className={css['frame']}>
      <a className={css['skip']} href="#main" onClick={skipToMain}>
        {say('shell.skip')}
      </a>
      <div className={css['side']} data-print="hide">
        <Navigation groups={props.groups} />
      </div>
      <Drawer.Root opened={opened} onClose={drawer.close} size={240} padding={0}>
        <Drawer.Overlay backgroundOpacity={0.45} />
        <Drawer.Content aria-label={say('shell.navigation')}>
          <Navigation groups={props.groups} onGo={drawer.close} />
        </Drawer.Content>
      </Drawer.Root>
      <header className={css['top']} data-print="hide">
        <ActionIcon className={css['burger'] ?? ''} variant="subtle" size="lg" aria-label={say('shell.openNavigation')} onClick={drawer.open}>
          <IconMenu2 size={20} stroke={1.8} />
        </ActionIcon>
        <UnstyledButton className={css['search'] ?? ''} onClick={props.onSearch} aria-keyshortcuts="Control+K">
          <IconSearch size={16} stroke={1.8} aria-hidden="true" />
          <span className={css['searchWords']}>{say('shell.search')}</span>
          <Key>Ctrl K</Key>
        </UnstyledButton>
        <span className={css['gap']} />
        <span className={css['period']}>{props.period}</span>
        {props.saved === null ? null : <span className={css['saved']}>{props.saved}</span>}
        {props.account}
      </header>
      <main id="main" tabIndex={-1} className={css['main']} data-print="expand">
        {props.children}
      </main>
    </div>
  )
}

/** The address of a hash router holds the screen, so the skip link moves the focus itself. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
