import { Button } from '@mantine/core'
import { IconFileImport, IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProfileHead } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CopyProfile, type Copied } from './copy-profile.tsx'
import { ImportProfile } from './import-profile.tsx'
import { OwnProfiles, ShippedProfiles } from './profile-table.tsx'
import { profileName } from './profile-words.ts'

/** The law without any choice: an own profile can begin from nothing too. */
const lawAlone: Copied & Pick<ProfileHead, 'description' | 'sets'> = { id: 'law', name: { key: 'profile.law' }, state: 'shipped', description: { key: 'profile.law-line' }, sets: 0 }

/** Profil: what the region has chosen within the law, and what Tanjak brings along to copy. */
export function ProfilesScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('profile.list', {})
  const [copying, setCopying] = useState<Copied | null>(null)
  const [importing, setImporting] = useState(false)
  return (
    <Screen>
      <PageHeader
        title={say('profile.title')}
        line={say('profile.titleLine')}
        actions={
          admin ? (
            <Button variant="default" leftSection={<IconFileImport size={16} stroke={1.8} aria-hidden="true" />} onClick={() => setImporting(true)}>
              {say('profile.import')}
            </Button>
          ) : undefined
        }
      />
      <LawTabs here="/aturan/profil" />
      <Answered asked={asked} lines={8}>
        {({ profiles, active, activeOn }) => {
          const own = profiles.filter(({ state }) => state !== 'shipped')
          const shipped = profiles.filter(({ state }) => state === 'shipped')
          const holding = profiles.find(({ id }) => id === active)
          return (
            <>
              <Notice tone={holding === undefined ? 'info' : 'ok'}>
                {holding === undefined
                  ? say('profile.todayLaw', { date: { date: activeOn } })
                  : say('profile.today', { name: profileName(holding.name, say), date: { date: activeOn } })}
              </Notice>
              <Card flush title={say('profile.own')}>
                {own.length === 0 ? (
                  <EmptyState
                    icon={<IconScale size={24} stroke={1.6} />}
                    title={say('profile.none')}
                    action={admin && shipped[0] !== undefined ? <Button onClick={() => setCopying(shipped[0] ?? null)}>{say('profile.copyFirst', { name: profileName(shipped[0].name, say) })}</Button> : undefined}
                  >
                    {say(admin ? 'profile.noneLine' : 'profile.noneLineReader')}
                  </EmptyState>
                ) : (
                  <OwnProfiles profiles={own} active={active} today={activeOn} />
                )}
              </Card>
              <Card flush title={say('profile.shippedTitle')} line={say('profile.shippedTitleLine')}>
                <ShippedProfiles profiles={shipped.length === 0 ? [lawAlone] : shipped} {...(admin ? { onCopy: setCopying } : {})} />
              </Card>
            </>
          )
        }}
      </Answered>
      {copying === null ? null : <CopyProfile from={copying} onClose={() => setCopying(null)} />}
      {importing ? <ImportProfile onClose={() => setImporting(false)} /> : null}
    </Screen>
  )
}
