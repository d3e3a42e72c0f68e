import { Skeleton } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { useSay } from '../../components/say.tsx'
import { ProfileEditor } from './profile-editor.tsx'

/** One profile whole: its head and every parameter that a region may choose, to be written while it is a draft, to be read afterwards. */
export function ProfileScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('profile.read', { id })
  return (
    <Screen fill>
      {asked.data === undefined ? <PageHeader title={say('profile.title')} /> : null}
      {asked.data === undefined ? <LawTabs here="/aturan/profil" /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={360} />}>
        {(view) => <ProfileEditor key={view.id} view={view} />}
      </Answered>
    </Screen>
  )
}
