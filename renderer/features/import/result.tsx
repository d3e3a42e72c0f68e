import { Button, Group, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportReport } from '../../../shared/contract/import.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { RunButton } from '../../components/assess/run-button.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { fileKindName } from './file-kind.ts'
import { totalsOf } from './preview.tsx'
import { ReadFileDetail } from './read-file-detail.tsx'
import { RejectedSheet } from './rejected-sheet.tsx'
import { Tiles } from './tiles.tsx'
import { undoneWords } from './undone-words.ts'
import css from './import.module.css'

/** What an import did, the way to take it back with one click, and what comes next. */
export function Result({ report, onAgain }: { readonly report: ImportReport; readonly onAgain: () => void }) {
  const say = useSay()
  const undo = useLongWork('import.undo')
  const [at, setAt] = useState(0)
  const totals = totalsOf(report)
  const { batchId } = report
  const read = report.files.filter((file) => file.kind !== null)
  const shown = read[at] ?? read[0]
  return (
    <Screen fill>
      <PageHeader
        title={say(undo.isSuccess ? 'import.taken-back-title' : 'import.done-title')}
        line={undo.isSuccess ? undoneWords(say, undo.data) : say('import.done-line', { number: String(batchId) })}
        actions={
          <>
            {batchId === null || undo.isSuccess ? null : (
              <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({ batchId, reason: '' })}>
                {say('import.undo-this')}
              </Button>
            )}
            <Button variant="default" onClick={onAgain}>
              {say('import.again')}
            </Button>
            {undo.isSuccess ? null : <RunButton />}
          </>
        }
      />
      <ErrorSummary said={saidOrNull(undo.error)} />
      {undo.isPending ? <WorkProgress progress={undo.progress} starting={say('import.undoing')} /> : null}
      {undo.isSuccess ? null : (
        <>
          {read.length < 2 ? null : <Tiles
            counts={[
              { label: say('import.added'), count: totals.added },
              { label: say('import.changed'), count: totals.changed },
              { label: say('import.unchanged'), count: totals.unchanged },
              { label: say('import.rejected'), count: totals.rejected, tone: 'bad' },
              { label: say('import.conflicts'), count: totals.conflicts, tone: 'warn' },
            ]}
          />}
          {totals.conflicts === 0 ? null : (
            <Notice tone="warn">
              <Group gap="sm" justify="space-between">
                {say('import.conflicts-wait', { count: totals.conflicts })}
                <Button component={Link} to="/rekonsiliasi" variant="default" size="xs">
                  {say('import.to-reconcile')}
                </Button>
              </Group>
            </Notice>
          )}
          {totals.rejected === 0 ? null : (
            <Notice tone="info">
              <Group gap="sm" justify="space-between">
                {say('import.mend-rejected', { count: totals.rejected })}
                <RejectedSheet batchId={batchId} />
              </Group>
            </Notice>
          )}
          <div className={css['split']}>
            <ul className={css['list']} aria-label={say('import.files')}>
              {read.map((file, index) => (
                <li key={`${file.file}-${index}`}>
                  <UnstyledButton className={css['pick'] ?? ''} aria-current={file === shown} onClick={() => setAt(index)}>
                    <span className={css['name']}>{file.file}</span>
                    <span className={css['under']}>{file.kind === null ? '' : fileKindName(file.kind, say)}</span>
                  </UnstyledButton>
                </li>
              ))}
            </ul>
            <div className={css['detail']} tabIndex={0} role="region" aria-label={shown?.file ?? ''}>
              {shown === undefined || shown.kind === null ? null : <ReadFileDetail key={shown.file} file={shown} done />}
            </div>
          </div>
        </>
      )}
    </Screen>
  )
}
