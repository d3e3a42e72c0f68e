import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useAccount, useHasRole } from '../../bridge/session.tsx'
import { RunButton } from '../../components/assess/run-button.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Rows, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { AttentionList } from './attention-list.tsx'
import { FirstSteps } from './first-steps.tsx'
import { greetingNow, lastDataLine, type Overview } from './home-words.ts'
import { LastRun } from './last-run.tsx'
import { RatedShare } from './rated-share.tsx'
import { WaitingList } from './waiting-list.tsx'

/** Beranda: what waits for this role, each one click from where it is done. */
export function Home() {
  const say = useSay()
  const account = useAccount()
  const admin = useHasRole('admin')
  const overview = useProcedure('home.overview', {})
  const empty = overview.data?.people === 0
  return (
    <Screen>
      <PageHeader
        title={say(greetingNow(), { name: account.displayName })}
        line={overview.data === undefined ? <Skeleton height={12} mt={6} width={360} component="span" display="block" /> : lastDataLine(overview.data, say)}
        actions={
          admin && !empty ? (
            <>
              <Button component={Link} to="/impor" variant="default">
                {say('home.import')}
              </Button>
              <RunButton />
            </>
          ) : undefined
        }
      />
      <Answered asked={overview} skeleton={<HomeSkeleton />}>
        {(data) => (data.people === 0 ? <FirstSteps /> : <Panels overview={data} />)}
      </Answered>
    </Screen>
  )
}

function Panels({ overview }: { readonly overview: Overview }) {
  const seesLists = useHasRole('admin', 'pimpinan', 'auditor')
  return (
    <Columns ratio="first">
      <Rows>
        <WaitingList waiting={overview.waiting} />
        {overview.attention === null ? null : <AttentionList attention={overview.attention} />}
      </Rows>
      <Rows>
        {seesLists ? <LastRun run={overview.run} /> : null}
        {overview.distribution === null ? null : <RatedShare distribution={overview.distribution} />}
      </Rows>
    </Columns>
  )
}

function HomeSkeleton() {
  return (
    <Columns ratio="first">
      <Skeleton height={320} />
      <Rows>
        <Skeleton height={180} />
        <Skeleton height={150} />
      </Rows>
    </Columns>
  )
}
