import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { BlendWords } from './blend-words.tsx'
import type { RoundData } from './round-data.ts'
import type { SettingsDraft } from './use-settings-draft.ts'
import css from './pool.module.css'

const sources = ['assessment', 'entered'] as const

/** Closing date, technical source and number of names, with one button that saves them and the gates together. */
export function RoundSettingsCard({ data, draft, mayChange }: { readonly data: RoundData; readonly draft: SettingsDraft; readonly mayChange: boolean }) {
  const say = useSay()
  const { round, settings } = data
  if (mayChange) return <SettingsForm data={data} draft={draft} />
  return (
    <Card title={say('round.screen.settings')}>
      <dl className={css['facts']}>
        <div><dt>{say('round.screen.closing-on')}</dt><dd>{say.date(round.closingOn)}</dd></div>
        <div><dt>{say('round.screen.technical')}</dt><dd>{say(`round.screen.technical.${settings.technical}`)}</dd></div>
        <div><dt>{say('round.screen.size')}</dt><dd>{say.number(settings.size)}</dd></div>
        <div><dt>{say('round.screen.profile')}</dt><dd>{data.profileName ?? say('round.screen.no-profile')}</dd></div>
      </dl>
      <BlendWords data={data} />
    </Card>
  )
}

function SettingsForm({ data, draft }: { readonly data: RoundData; readonly draft: SettingsDraft }) {
  const say = useSay()
  const toast = useToast()
  const save = useCommand('round.set-settings')
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  // The revision that the reader saw when the first change was made: a newer one means that somebody else has saved meanwhile.
  const [seen, setSeen] = useState(data.round.revision)
  if (!draft.dirty && seen !== data.round.revision) setSeen(data.round.revision)
  const clash = draft.dirty && !save.isPending && seen !== data.round.revision
  const { closingOn, size } = draft
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(closingOn === null ? { closingOn: { key: 'round.screen.need-closing' } } : {}), ...(size === null || size < 1 || size > 50 ? { size: { key: 'round.screen.need-size' } } : {}),
    }
    setMissing(found)
    if (closingOn === null || !isIsoDate(closingOn) || Object.keys(found).length > 0) return
    save.mutate({ roundId: data.round.id, settings: draft.settings, closingOn, revision: seen }, { onSuccess: ({ revision }) => {
      setSeen(revision)
      draft.forget()
      toast(say('round.screen.saved'))
    } })
  }
  const wrong = Object.keys(missing).length > 0 ? missing : fieldsOf(save.error)
  const error = (field: string): { error?: string } => (wrong[field] === undefined ? {} : { error: say.message(wrong[field]) })
  const refused = clash ? null : saidOrNull(save.error)
  return (
    <Card title={say('round.screen.settings')}>
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'common.notSaved' } : refused} fields={wrong} />
          {clash ? (
            <Notice tone="warn" title={say('round.screen.clash')}>
              <p className={css['plain']}>{say('round.screen.clash-line')}</p>
              <Group gap="xs" mt={6}>
                <Button size="compact-sm" variant="default" onClick={draft.forget}>{say('round.screen.clash-take')}</Button>
                <Button size="compact-sm" variant="default" onClick={() => setSeen(data.round.revision)}>{say('round.screen.clash-keep')}</Button>
              </Group>
            </Notice>
          ) : null}
          <DateField name="closingOn" label={say('round.screen.closing-on')} description={say('round.screen.closing-line')} required value={closingOn} onChange={draft.setClosing} {...error('closingOn')} />
          <ChoiceField
            name="technical"
            label={say('round.screen.technical')}
            value={draft.settings.technical}
            onChange={(value) => draft.setTechnical(sources.find((one) => one === value) ?? 'assessment')}
            choices={sources.map((one) => ({ value: one, label: say(`round.screen.technical.${one}`), line: say(`round.screen.technical-line.${one}`) }))}
          />
          <NumberField name="size" label={say('round.screen.size')} description={say('round.screen.size-line')} required min={1} max={50} allowDecimal={false} value={size ?? ''} onChange={(value) => draft.setSize(typeof value === 'number' ? value : null)} {...error('size')} />
          <BlendWords data={data} />
          <Group gap="sm">
            <Button type="submit" loading={save.isPending} disabled={!draft.dirty || clash}>{say('round.screen.save')}</Button>
            {draft.dirty ? <Button variant="default" onClick={draft.forget}>{say('round.screen.undo')}</Button> : null}
          </Group>
          {draft.dirty ? <p className={css['plain']} role="status">{say('round.screen.unsaved')}</p> : null}
        </Stack>
      </form>
    </Card>
  )
}
