import { Button, Group, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { CheckField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { periodTitle, sessionPath } from './calibration-words.tsx'
import { UnitsField } from './units-field.tsx'

/** Opens a session: its name, the period, one unit or several, and whether people are named. */
export function OpenSession({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const asked = useProcedure('period.list', {})
  return (
    <Dialog title={say('calibration.open')} opened onClose={onClose} size="lg">
      <Answered asked={asked}>
        {({ periods }) =>
          periods.length === 0 ? (
            <EmptyState title={say('calibration.noPeriod')}>{say('calibration.noPeriodLine')}</EmptyState>
          ) : (
            <OpenForm periods={periods.toSorted((a, b) => (a.ends < b.ends ? 1 : -1))} onClose={onClose} />
          )
        }
      </Answered>
    </Dialog>
  )
}

function OpenForm({ periods, onClose }: { readonly periods: readonly { readonly id: number; readonly label: string; readonly state: string }[]; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const open = useCommand('calibration.open')
  const first = periods.find(({ state }) => state !== 'closed' && state !== 'planned') ?? periods[0]
  const [name, setName] = useState('')
  const [periodId, setPeriodId] = useState(String(first?.id ?? ''))
  const [unitIds, setUnitIds] = useState<readonly string[]>([])
  const [anonymous, setAnonymous] = useState(false)
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(name.trim().length < 3 ? { name: { key: 'calibration.needName' } } : {}), ...(unitIds.length === 0 ? { unitIds: { key: 'calibration.needUnit' } } : {}),
    }
    setMissing(found)
    if (Object.keys(found).length > 0) return
    open.mutate({ name: name.trim(), periodId: Number(periodId), unitIds: [...unitIds], anonymous }, { onSuccess: ({ id }) => void navigate({ to: sessionPath(id) }) })
  }
  const wrong = Object.keys(missing).length > 0 ? missing : fieldsOf(open.error)
  const error = (field: string) => (wrong[field] === undefined ? undefined : say.message(wrong[field]))
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'calibration.notOpened' } : saidOrNull(open.error)} fields={wrong} />
        <TextField name="name" label={say('calibration.name')} placeholder={say('calibration.nameExample')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} error={error('name')} data-autofocus />
        <SelectField name="periodId" label={say('calibration.period')} required allowDeselect={false} value={periodId} onChange={(value) => setPeriodId(value ?? periodId)} data={periods.map(({ id, label }) => ({ value: String(id), label: periodTitle(label, say) }))} />
        <UnitsField name="unitIds" label={say('calibration.units')} description={say('calibration.unitsLine')} value={unitIds} onChange={setUnitIds} error={error('unitIds')} />
        <CheckField name="anonymous" label={say('calibration.anonymous')} description={say('calibration.anonymousLine')} checked={anonymous} onChange={(event) => setAnonymous(event.currentTarget.checked)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={open.isPending}>{say('calibration.openNow')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
