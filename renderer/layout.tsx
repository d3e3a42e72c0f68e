import { useDisclosure } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAccount } from './bridge/session.tsx'
import { useProcedure } from './bridge/hooks.ts'
import { useSavedAt, useSavingNow } from './bridge/last-saved.ts'
import { localToday } from './components/assess/local-today.ts'
import { AppFrame } from './components/frame/app-frame.tsx'
import { useSay } from './components/say.tsx'
import { AccountCorner } from './features/access/account-corner.tsx'
import { SearchPalette } from './features/search/search-palette.tsx'
import { useLanguage } from './language.tsx'
import { navigationFor, tabsFor } from './navigation.ts'

/** The frame around every screen of a signed-in account. */
export function Layout() {
  const say = useSay()
  const account = useAccount()
  const { setLanguage } = useLanguage()
  const savedAt = useSavedAt()
  const saving = useSavingNow()
  const overview = useProcedure('home.overview', {})
  const badges = overview.data?.badges
  const groups = useMemo(
    () => navigationFor(account.roles, badges ?? {}),
    [account.roles, badges],
  )
  const [searching, search] = useDisclosure(false)
  const screens = [...groups.flatMap((group) => group.items), ...tabsFor(account.roles)]
    .map(({ path, label }) => ({ path, title: say(label) }))
  const [year = '', month = '1'] = localToday().split('-')
  return (
    <AppFrame
      groups={groups}
      onSearch={search.open}
      period={say('shell.period', { year, quarter: say(quarterKeys[Math.floor((Number(month) - 1) / 3)] ?? 'shell.quarter.1') })}
      saved={saving !== null ? say(`rating.saved.${saving}`) : savedAt === null ? null : say('shell.saved', { time: say.time(savedAt) })}
      account={<AccountCorner onLanguage={setLanguage} />}
    >
      <Outlet />
      <SearchPalette opened={searching} onClose={search.close} screens={screens} />
    </AppFrame>
  )
}

const quarterKeys = ['shell.quarter.1', 'shell.quarter.2', 'shell.quarter.3', 'shell.quarter.4'] as const
