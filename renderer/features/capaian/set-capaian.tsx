import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { CapaianSet, CapaianUnit } from '../../../shared/contract/capaian.ts'
import { capaianSchema, type Capaian } from '../../../shared/legal/terms/capaian.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useAccount, useHasRole } from '../../bridge/session.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { levels } from './capaian-words.tsx'
import css from './capaian.module.css'

type Written = { readonly basis: string; readonly skNumber: string; readonly skDate: string | null; readonly setBy: string }

const PERCENT = /^\d{1,4}([.,]\d{1,6})?$/

/** Sets the capaian of a unit, with basis, document and setter of the unit before filled in; or replaces what is there. */
export function SetCapaian({ periodId, unit, level: first, onClose }: {
  readonly periodId: number
  readonly unit: CapaianUnit
  /** The level whose key was pressed; null to choose. */
  readonly level: Capaian | null
  readonly onClose: () => void
}) {
  const say = useSay()
  const toast = useToast()
  const leads = useHasRole('pimpinan')
  const { displayName } = useAccount()
  const set = useCommand('capaian.set')
  const [last, keepLast] = useKept('capaian.last', (): Written => ({ basis: '', skNumber: '', skDate: null, setBy: leads ? displayName : '' }))
  const [level, setLevel] = useState<string>(first ?? unit.capaian?.level ?? '')
  const [{ basis, skNumber, skDate, setBy }, setWritten] = useState<Written>(() => (unit.capaian === null ? last : { ...unit.capaian, skNumber: unit.capaian.skNumber ?? '' }))
  const [achieved, setAchieved] = useState(unit.capaian?.achieved?.replace('.', ',') ?? '')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const [done, setDone] = useState<CapaianSet | null>(null)
  const write = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }))
  const chosen = capaianSchema.safeParse(level)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(chosen.success ? {} : { level: { key: 'capaian.level-needed' } }),
      ...(basis.trim().length < 5 ? { basis: { key: 'capaian.basis-needed' } } : {}),
      ...(achieved.trim() === '' || PERCENT.test(achieved.trim()) ? {} : { achieved: { key: 'capaian.achieved-bad' } }),
      ...(setBy.trim().length < 2 ? { setBy: { key: 'capaian.setBy-needed' } } : {}),
      ...(unit.capaian !== null && reason.trim().length < 5 ? { reason: { key: 'common.reasonShort' } } : {}),
    }
    setMissing(found)
    if (!chosen.success || Object.keys(found).length > 0) return
    set.mutate({
      periodId, unitId: unit.unitId, level: chosen.data, basis: basis.trim(), achieved: achieved.trim() || null, skNumber: skNumber.trim() || null,
      skDate: skDate !== null && isIsoDate(skDate) ? skDate : null, setBy: setBy.trim(), reason: unit.capaian === null ? null : reason.trim(),
    }, {
      onSuccess: (answer) => {
        keepLast({ basis, skNumber, skDate, setBy })
        const words = { unit: unit.unit, level: { text: `legal.capaian.${answer.level}` } } as const
        toast(answer.drafts === 0 ? say('capaian.done', words) : say('capaian.doneFollowed', words))
        if (answer.kept.length === 0) onClose()
        else setDone(answer)
      },
    })
  }
  if (done !== null) return <KeptNotice unit={unit.unit} kept={done.kept} onClose={onClose} />
  const fields = Object.keys(missing).length > 0 ? missing : fieldsOf(set.error)
  const said: Message | null = Object.keys(missing).length > 0 ? { key: 'common.notSaved' } : saidOrNull(set.error)
  const error = (name: string) => (fields[name] === undefined ? {} : { error: say.message(fields[name]) })
  return (
    <Dialog title={say(unit.capaian === null ? 'capaian.setOf' : 'capaian.replaceOf', { unit: unit.unit })} opened onClose={onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={said} fields={fields} />
          <Radio.Group
            id={fieldId('level')} name="level" label={say('capaian.column.level')} value={level} onChange={setLevel} {...error('level')}
            description={chosen.success ? say(`capaian.level.${chosen.data}`) : say('capaian.levelLine')} inputWrapperOrder={['label', 'input', 'description', 'error']}
          >
            <div className={css['choices']}>
              {levels.map((one) => <Radio key={one} value={one} label={say(`legal.capaian.${one}`)} />)}
            </div>
          </Radio.Group>
          <TextAreaField
            name="basis" label={say('capaian.column.basis')} description={say('capaian.basisLine')} required minRows={2} maxLength={2000} value={basis}
            onChange={(event) => write({ basis: event.currentTarget.value })} {...(first === null ? {} : { 'data-autofocus': true })} {...error('basis')}
          />
          <div className={css['row']}>
            <TextField name="achieved" label={say('capaian.achieved')} description={say('capaian.achievedLine')} inputMode="decimal" maxLength={12} value={achieved} onChange={(event) => setAchieved(event.currentTarget.value)} {...error('achieved')} />
            <TextField name="setBy" label={say('capaian.column.setBy')} description={say('capaian.setByLine')} required maxLength={250} value={setBy} onChange={(event) => write({ setBy: event.currentTarget.value })} {...error('setBy')} />
          </div>
          <div className={css['row']}>
            <TextField name="skNumber" label={say('capaian.skNumber')} required={!leads} maxLength={120} value={skNumber} onChange={(event) => write({ skNumber: event.currentTarget.value })} {...error('skNumber')} />
            <DateField name="skDate" label={say('capaian.skDate')} value={skDate} onChange={(day) => write({ skDate: day })} {...error('skDate')} />
          </div>
          {unit.capaian === null ? null : (
            <TextAreaField name="reason" label={say('common.reason')} description={say('capaian.reasonLine')} required minRows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} {...error('reason')} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={set.isPending}>{say(unit.capaian === null ? 'capaian.set' : 'capaian.replace')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
