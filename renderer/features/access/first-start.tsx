import { Button, Stack, UnstyledButton } from '@mantine/core'
import { IconDatabaseImport, IconFilePlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import css from './first-start.module.css'

const SAMPLE = { people: 8400, units: 950, years: 5, seed: 1 }

function Choice(props: { readonly icon: ReactNode; readonly title: string; readonly line: string; readonly onClick: () => void }) {
  return (
    <UnstyledButton className={css['choice'] ?? ''} onClick={props.onClick}>
      <span className={css['icon']} aria-hidden="true">
        {props.icon}
      </span>
      <span>
        <span className={css['title']}>{props.title}</span>
        <span className={css['line']}>{props.line}</span>
      </span>
    </UnstyledButton>
  )
}

/** The last step: begin with nothing, or with an invented office that goes through the same import. */
export function FirstStart({ onDone }: { readonly onDone: () => void }) {
  const say = useSay()
  const sample = useLongWork('sample.load')
  if (sample.isPending) {
    return (
      <Stack gap="md">
        <PageHeader title={say('access.sample-loading-title')} line={say('access.sample-loading-line')} />
        <WorkProgress progress={sample.progress} starting={say('access.sample-starting')} onCancel={sample.cancel} cancelling={sample.cancelling} />
      </Stack>
    )
  }
  if (sample.isSuccess) {
    const rows = sample.data.files.reduce((sum, file) => sum + (file.kind === null ? 0 : file.accepted), 0)
    const rejected = sample.data.files.reduce((sum, file) => sum + (file.kind === null ? 0 : file.rejected.length), 0)
    return (
      <Stack gap="md">
        <PageHeader title={say('access.sample-done-title')} line={say('access.sample-done-line', { files: sample.data.files.length, rows, rejected })} />
        <Button onClick={onDone} autoFocus>
          {say('access.open-tanjak')}
        </Button>
      </Stack>
    )
  }
  return (
    <Stack gap="md">
      <PageHeader title={say('access.start-title')} line={say('access.start-line')} />
      <ErrorSummary said={saidOrNull(sample.error)} />
      <Choice
        icon={<IconFilePlus size={24} stroke={1.6} />}
        title={say('access.start-empty')}
        line={say('access.start-empty-line')}
        onClick={onDone}
      />
      <Choice
        icon={<IconDatabaseImport size={24} stroke={1.6} />}
        title={say('access.start-sample')}
        line={say('access.start-sample-line', { people: SAMPLE.people, units: SAMPLE.units, years: SAMPLE.years })}
        onClick={() => sample.mutate(SAMPLE)}
      />
    </Stack>
  )
}
