import { Button } from '@mantine/core'
import { useState } from 'react'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { mayBe } from '../../../../shared/domain/appraisal/evaluation.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { useHasRole } from '../../../bridge/session.tsx'
import { localToday } from '../../../components/assess/local-today.ts'
import { useToast } from '../../../components/feedback/toast.ts'
import { DateField } from '../../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../../components/fields/fields.tsx'
import { Card } from '../../../components/layout/card.tsx'
import { useSay } from '../../../components/say.tsx'
import type { Line } from '../sheet/line.ts'
import css from './person.module.css'

/** The day on which the dokumen evaluasi was given to the employee; the time to object runs from it. */
export function HandOver({ line }: { readonly line: Line }) {
  const say = useSay()
  const toast = useToast()
  const may = useHasRole('admin', 'penilai')
  const command = useCommand('rating.hand-over')
  const { row } = line
  const [reason, setReason] = useState('')
  const noted = row.handedOverOn !== null
  const corrects = useHasRole('admin')
  const [on, setOn] = useState<string | null>(row.handedOverOn ?? localToday())
  if (!mayBe('hand-over', row.state)) return null
  const save = () => {
    if (on === null) return
    command.mutate({ evaluations: [{ periodId: row.periodId, assignmentId: row.assignmentId }], on: isoDate(on), reason: noted ? reason.trim() : null }, {
      onSuccess: ({ left }) => {
        const [first] = left
        if (first === undefined) toast(say('rating.handedOver', { name: row.name, date: { date: on } }))
        else toast(say.message(first.message), 'bad')
      },
    })
  }
  return (
    <Card title={say('rating.handOver')} line={row.handedOverOn === null ? say('rating.handOverLine') : say('rating.handedOverOn', { date: { date: row.handedOverOn } })}>
      {may && (!noted || corrects) ? (
        <div className={css['texts']}>
          <ErrorSummary said={saidOrNull(command.error)} />
          <DateField name="hand-over" label={say('rating.handOverDate')} value={on} onChange={setOn} required />
          {noted ? <TextAreaField name="hand-over-reason" label={say('rating.handOverReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} minRows={2} required /> : null}
          <Button size="xs" variant="default" loading={command.isPending} disabled={on === null || (noted && reason.trim().length < 5)} onClick={save}>{say('rating.handOverSave')}</Button>
        </div>
      ) : null}
    </Card>
  )
}
