import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ReplayForm } from './replay-form.tsx'
import { ReplayList } from './replay-list.tsx'

/** Uji ulang: what another profile would do to the same facts; a new comparison, and those that were made. */
export function ReplaysScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const replays = useProcedure('replay.list', {})
  return (
    <Screen>
      <PageHeader title={say('replay.title')} line={say('replay.titleLine')} />
      <LawTabs here="/aturan/uji-ulang" />
      {admin ? <NewReplay /> : null}
      <Card flush title={say('replay.earlier')}>
        <Answered asked={replays}>
          {(data) =>
            data.replays.length === 0 ? (
              <EmptyState icon={<IconArrowsExchange size={24} stroke={1.6} />} title={say('replay.none')}>
                {say(admin ? 'replay.noneLine' : 'replay.noneLineReader')}
              </EmptyState>
            ) : (
              <ReplayList replays={data.replays} />
            )
          }
        </Answered>
      </Card>
    </Screen>
  )
}

/** The form, once there is a second profile to compare with. */
function NewReplay() {
  const say = useSay()
  const address: { readonly sesudah?: unknown } = useSearch({ strict: false })
  const first = address.sesudah === undefined ? null : String(address.sesudah)
  const profiles = useProcedure('profile.list', {})
  const runs = useProcedure('assess.runs', {})
  return (
    <Answered asked={profiles}>
      {(known) => (
        <Answered asked={runs}>
          {(all) =>
            known.profiles.length === 0 ? (
              <Card title={say('replay.new')}>
                <EmptyState
                  title={say('replay.noSecond')}
                  action={
                    <Button component={Link} to="/aturan/profil">
                      {say('replay.toProfiles')}
                    </Button>
                  }
                >
                  {say('replay.noSecondLine')}
                </EmptyState>
              </Card>
            ) : (
              <ReplayForm key={first} profiles={known} runs={all.runs} first={first} />
            )
          }
        </Answered>
      )}
    </Answered>
  )
}
