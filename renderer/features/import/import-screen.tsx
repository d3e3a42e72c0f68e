import { useHasRole } from '../../bridge/session.tsx'
import { Progress } from '../../components/feedback/progress.tsx'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { Batches } from './batches.tsx'
import { Preview } from './preview.tsx'
import { Result } from './result.tsx'
import { TemplateMenu } from './template-menu.tsx'
import { useImport } from './use-import.ts'

const MEGABYTE = 1024 * 1024

/** Impor: files are dropped, looked at, taken in at one stroke, and can be taken back as a whole. */
export function ImportScreen() {
  const say = useSay()
  const work = useImport()
  const admin = useHasRole('admin')
  const { phase } = work
  if (phase === 'preview' && work.report !== null) return <Preview work={work} report={work.report} />
  if (phase === 'done' && work.report !== null) return <Result report={work.report} onAgain={work.startOver} />
  return (
    <Screen>
      <PageHeader title={say('import.title')} line={say('import.line')} actions={admin && phase === 'choose' ? <TemplateMenu /> : undefined} />
      <ErrorSummary said={work.refusal} />
      {phase === 'choose' && admin ? (
        <FileDrop label={say('import.drop')} line={say('import.drop-line')} accept={['.csv', '.xlsx', '.txt']} onFiles={(files) => void work.take(files)} />
      ) : null}
      {phase === 'sending' ? (
        <Card>
          <Progress
            label={say('import.sending')}
            done={Math.round(work.sent.done / MEGABYTE)}
            total={Math.max(1, Math.round(work.sent.total / MEGABYTE))}
          />
        </Card>
      ) : null}
      {phase === 'reading' ? (
        <Card>
          <WorkProgress progress={work.preview.progress} starting={say('import.reading')} onCancel={work.preview.cancel} cancelling={work.preview.cancelling} />
        </Card>
      ) : null}
      {phase === 'writing' ? (
        <Card>
          <WorkProgress progress={work.commit.progress} starting={say('import.writing')} onCancel={work.commit.cancel} cancelling={work.commit.cancelling} />
        </Card>
      ) : null}
      {phase === 'choose' ? <Batches /> : null}
    </Screen>
  )
}
