import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Settings } from '../../../shared/contract/settings.ts'
import { registers, type Register } from '../../../shared/domain/record/registers.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { HolidaysCard } from './holidays-card.tsx'
import { RenewCode } from './renew-code.tsx'

/** Pengaturan: what the office sets for itself, above all up to which day its registers are complete. */
export function SettingsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const settings = useProcedure('settings.read', {})
  return (
    <Screen narrow>
      <PageHeader
        title={say('access.settings')}
        line={say('access.settings-line')}
        actions={<Button component={Link} to="/kop-naskah" variant="default">{say('document.letterhead')}</Button>}
      />
      <Answered asked={settings} lines={8}>
        {(data) => (
          <>
            <SettingsForm key={JSON.stringify(data)} settings={data} />
            {admin ? <RenewCode office={data.office} /> : null}
          </>
        )}
      </Answered>
    </Screen>
  )
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const say = useSay()
  const toast = useToast()
  const admin = useHasRole('admin')
  const change = useCommand('settings.change')
  const [draft, setDraft] = useState<Settings>(settings)
  const [reason, setReason] = useState('')
  const changed = Object.fromEntries(Object.entries(draft).filter(([name, value]) => value !== settings[name as keyof Settings])) as Partial<Settings>
  const touched = Object.keys(changed).length > 0
  const set = (more: Partial<Settings>) => setDraft({ ...draft, ...more })
  const date = (name: Register['setting']) => ({
    name,
    value: draft[name],
    onChange: (value: string | null) => set({ [name]: value } as Partial<Settings>),
    disabled: !admin,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The form starts anew as soon as the saved settings arrive, which may be before this call is done; a refusal stands in the summary above.
    change.mutateAsync({ change: changed, reason: reason.trim() }).then(() => toast(say('access.settings-saved')), () => undefined)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary said={saidOrNull(change.error)} fields={fieldsOf(change.error)} />
        <Card title={say('access.settings-office')}>
          <Group gap="sm" align="flex-end" wrap="nowrap">
            <TextField name="office" flex={1} label={say('access.office')} value={draft.office} onChange={(event) => set({ office: event.currentTarget.value })} disabled={!admin} maxLength={120} />
            <NumberField name="idleMinutes" label={say('access.idle')} description={say('access.idle-line')} value={draft.idleMinutes} onChange={(value) => set({ idleMinutes: Number(value) || draft.idleMinutes })} min={2} max={30} required allowDecimal={false} disabled={!admin} w={220} />
          </Group>
        </Card>
        <Card title={say('access.registers')} line={say('access.registers-line')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {registers.map(({ setting, label }) => (
              <DateField key={setting} label={say(label)} {...date(setting)} />
            ))}
          </SimpleGrid>
        </Card>
        <HolidaysCard value={draft.holidays} onChange={(holidays) => set({ holidays })} disabled={!admin} />
        {admin && touched ? (
          <Card title={say('access.settings-why')}>
            <Stack gap="sm">
              <TextAreaField name="reason" label={say('access.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} required />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={() => setDraft(settings)}>
                  {say('common.cancel')}
                </Button>
                <Button type="submit" loading={change.isPending} disabled={reason.trim().length < 5}>
                  {say('access.save-settings')}
                </Button>
              </Group>
            </Stack>
          </Card>
        ) : null}
      </Stack>
    </form>
  )
}
