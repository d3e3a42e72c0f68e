import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Mapping, RefusedFile } from '../../../shared/contract/import.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import { MappingScreen } from './mapping-screen.tsx'
import { PeriodQuestion } from './period-question.tsx'
import css from './import.module.css'

/** One file that could not be read as it is: why, and what can be done here — say its period, or which column means what. */
export function RefusedFileDetail({ file, onPeriod, onMapping, onLeaveOut }: {
  readonly file: RefusedFile
  readonly onPeriod: (period: string) => void
  readonly onMapping: (mapping: Mapping) => void
  readonly onLeaveOut: () => void
}) {
  const say = useSay()
  const [mapping, setMapping] = useState(false)
  if (mapping && file.unknown !== null) {
    return <MappingScreen file={file.file} unknown={file.unknown} onBack={() => setMapping(false)} onMapping={onMapping} />
  }
  return (
    <>
      <h2 style={{ margin: 0, fontSize: '0.9375rem' }} className={css['file']}>
        {file.file}
      </h2>
      <Notice tone={file.needsPeriod || file.unknown !== null ? 'warn' : 'bad'}>{say.message(file.refused.message)}</Notice>
      {file.needsPeriod ? <PeriodQuestion onPeriod={onPeriod} /> : null}
      <Group gap="sm">
        {file.unknown === null ? null : <Button onClick={() => setMapping(true)}>{say('import.map')}</Button>}
        <Button variant="default" onClick={onLeaveOut}>
          {say('import.leave-out')}
        </Button>
      </Group>
    </>
  )
}
