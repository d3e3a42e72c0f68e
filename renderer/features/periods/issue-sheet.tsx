import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { saveFile } from '../../bridge/files.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** Issues the sheet of one evaluator: it is saved at once, to be sent or printed, and comes back through Impor. */
export function IssueSheet({ periodId, onClose }: { readonly periodId: number; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const issue = useCommand('rating-sheet.issue')
  const raters = useProcedure('rater.list', {})
  const [raterId, setRaterId] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (raterId === null) return
    issue.mutate({ periodId, evaluator: { raterId: Number(raterId) } }, {
      onSuccess: ({ code, rows, file }) => {
        void saveFile(file.fileId)
        toast(say('period.sheetIssued', { code, rows }))
        onClose()
      },
    })
  }
  return (
    <Dialog title={say('period.sheetIssue')} opened onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(issue.error)} fields={fieldsOf(issue.error)} />
          <p>{say('period.sheetIssueLine')}</p>
          <SelectField
            name="evaluator"
            label={say('period.sheetEvaluator')}
            value={raterId}
            onChange={setRaterId}
            searchable
            required
            data-autofocus
            nothingFoundMessage={say('period.sheetNoEvaluator')}
            data={(raters.data?.raters ?? []).filter(({ people }) => people > 0).map((one) => ({ value: String(one.raterId), label: say('period.sheetEvaluatorOf', { name: one.name, people: one.people }) }))}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={issue.isPending} disabled={raterId === null}>{say('period.sheetIssueNow')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
