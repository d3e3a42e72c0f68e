import { Button, FileButton, Group, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { ImportReport } from '../../../shared/contract/import.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CoversQuestion } from './covers-question.tsx'
import { fileKindName } from './file-kind.ts'
import { ReadFileDetail } from './read-file-detail.tsx'
import { RefusedFileDetail } from './refused-file-detail.tsx'
import { RejectedSheet } from './rejected-sheet.tsx'
import type { ImportWork } from './use-import.ts'
import css from './import.module.css'

/** What the files would do, before anything is stored: file by file, with every rejected row and its reason. */
export function Preview({ work, report }: { readonly work: ImportWork; readonly report: ImportReport }) {
  const say = useSay()
  const [at, setAt] = useState(0)
  const shown = report.files[at] ?? report.files[0]
  const totals = totalsOf(report)
  const nothing = totals.added + totals.changed === 0
  return (
    <Screen fill>
      <PageHeader
        title={say('import.preview-title')}
        line={say('import.preview-line')}
        actions={
          <FileButton multiple accept=".csv,.xlsx,.txt" onChange={(files) => void work.take(files)}>
            {(button) => (
              <Button {...button} variant="default">
                {say('import.add-more')}
              </Button>
            )}
          </FileButton>
        }
      />
      <ErrorSummary said={work.refusal} />
      <div className={css['split']}>
        <ul className={css['list']} aria-label={say('import.files')}>
          {report.files.map((file, index) => (
            <li key={`${file.file}-${index}`}>
              <UnstyledButton className={css['pick'] ?? ''} aria-current={file === shown} onClick={() => setAt(index)}>
                <span className={css['name']}>{file.file}</span>
                <span className={css['under']}>{file.kind === null ? say('import.not-read') : fileKindName(file.kind, say)}</span>
                <FileChips file={file} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <div className={css['detail']} tabIndex={0} role="region" aria-label={shown?.file ?? ''}>
          {shown === undefined ? null : shown.kind === null ? (
            <RefusedFileDetail
              key={shown.stageId ?? shown.file}
              file={shown}
              onPeriod={(period) => shown.stageId !== null && work.say(shown.stageId, { period })}
              onMapping={(mapping) => shown.stageId !== null && work.say(shown.stageId, { mapping })}
              onLeaveOut={() => shown.stageId !== null && work.leaveOut(shown.stageId)}
            />
          ) : (
            <ReadFileDetail key={shown.stageId ?? shown.file} file={shown} done={false}>
              {shown.kind === 'siasn-export' ? <CoversQuestion covers={work.covers} onCovers={work.setCovers} /> : null}
            </ReadFileDetail>
          )}
        </div>
      </div>
      {nothing && totals.refused < report.files.length ? <Notice tone="info">{say('import.nothing-new')}</Notice> : null}
      <div className={css['bar']}>
        <span className={css['barWords']} role="status">
          {say('import.totals', { added: totals.added, changed: totals.changed, unchanged: totals.unchanged, rejected: totals.rejected, conflicts: totals.conflicts })}
        </span>
        <Group gap="sm">
          <Button variant="default" onClick={work.startOver}>
            {say('common.cancel')}
          </Button>
          {totals.rejected > 0 ? <RejectedSheet batchId={null} files={work.staged} covers={work.covers} /> : null}
          <Button onClick={work.store} disabled={nothing}>
            {say('import.store', { count: totals.added + totals.changed })}
          </Button>
        </Group>
      </div>
    </Screen>
  )
}

function FileChips({ file }: { readonly file: ImportReport['files'][number] }) {
  const say = useSay()
  if (file.kind === null) {
    return (
      <span className={css['chips']}>
        <Chip tone={file.needsPeriod || file.unknown !== null ? 'warn' : 'bad'}>{say(file.needsPeriod || file.unknown !== null ? 'import.needs-answer' : 'import.refused')}</Chip>
      </span>
    )
  }
  return (
    <span className={css['chips']}>
      <Chip tone="ok">{say('import.chip-accepted', { count: file.accepted })}</Chip>
      {file.rejected.length > 0 ? <Chip tone="bad">{say('import.chip-rejected', { count: file.rejected.length })}</Chip> : null}
      {file.conflicts.length > 0 ? <Chip tone="warn">{say('import.chip-conflicts', { count: file.conflicts.length })}</Chip> : null}
    </span>
  )
}

/** The counts of all files of a report together. */
export function totalsOf(report: ImportReport) {
  const totals = { added: 0, changed: 0, unchanged: 0, rejected: 0, conflicts: 0, refused: 0 }
  for (const file of report.files) {
    if (file.kind === null) {
      totals.refused += 1
      continue
    }
    totals.added += file.added
    totals.changed += file.changed
    totals.unchanged += file.unchanged
    totals.rejected += file.rejected.length
    totals.conflicts += file.conflicts.length
  }
  return totals
}
