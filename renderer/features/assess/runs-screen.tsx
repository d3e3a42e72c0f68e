import { IconClipboardCheck } from '@tabler/icons-react'
import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { RunButton } from '../../components/assess/run-button.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { Changes } from './changes.tsx'
import { RunList } from './run-list.tsx'
import { RunCounts } from './run-counts.tsx'
import css from './assess.module.css'

/** Penilaian kelayakan: every run, what it found, and what it says differently from the one before it. */
export function RunsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const runs = useProcedure('assess.runs', {})
  const [chosen, setChosen] = useState<number | null>(null)
  const run = runs.data?.runs.find((one) => one.runId === chosen) ?? runs.data?.runs[0]
  return (
    <Screen fill>
      <PageHeader title={say('assess.title')} line={say('assess.line')} actions={admin ? <RunButton /> : undefined} />
      <Answered asked={runs}>
        {(data) =>
          run === undefined ? (
            <EmptyState icon={<IconClipboardCheck size={24} stroke={1.6} />} title={say('assess.none')}>
              {say('assess.none-line')}
            </EmptyState>
          ) : (
            <div className={css['split']}>
              <RunList runs={data.runs} chosen={run.runId} onChoose={setChosen} />
              <Tabs defaultValue="counts" keepMounted={false} classNames={{ root: css['right'] ?? '', panel: css['panel'] ?? '' }}>
                <Tabs.List>
                  <Tabs.Tab value="counts">{say('assess.counts')}</Tabs.Tab>
                  <Tabs.Tab value="changes">{say('assess.changes')}</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="counts" tabIndex={0}>
                  <RunCounts run={run} />
                </Tabs.Panel>
                <Tabs.Panel value="changes">
                  <Changes key={run.runId} runId={run.runId} />
                </Tabs.Panel>
              </Tabs>
            </div>
          )
        }
      </Answered>
    </Screen>
  )
}
