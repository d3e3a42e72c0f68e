import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, TextField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { useSay } from '../../components/say.tsx'
import css from './pool.module.css'

type Known = OutputOf<'round.people'>['people'][number]
type Who = { readonly roundId: number; readonly nip: string; readonly name: string; readonly onClose: () => void }

/** Enters what the board found about a person for this round: experience in the field, technical score, whether the field of education fits. */
export function ExtraDialog(who: Who) {
  const say = useSay()
  const asked = useProcedure('round.people', { roundId: who.roundId })
  return (
    <Dialog title={say('round.screen.enter-for', { name: who.name })} opened onClose={who.onClose} size="lg">
      <Answered asked={asked}>{({ people }) => <ExtraForm {...who} known={people.find(({ nip }) => nip === who.nip)} />}</Answered>
    </Dialog>
  )
}

const fits = ['words', 'yes', 'no'] as const
const fitOf = (known: boolean | null | undefined): (typeof fits)[number] => (known === true ? 'yes' : known === false ? 'no' : 'words')
const whole = (value: number | string): number | null => (typeof value === 'number' ? value : null)

function ExtraForm({ roundId, nip, name, onClose, known }: Who & { readonly known: Known | undefined }) {
  const say = useSay()
  const toast = useToast()
  const save = useCommand('round.set-person')
  const months = known?.extra.experienceMonths ?? null
  const [years, setYears] = useState<number | null>(months === null ? null : Math.floor(months / 12))
  const [rest, setRest] = useState<number | null>(months === null ? null : months % 12)
  const [technical, setTechnical] = useState(known?.extra.technicalScore ?? '')
  const [fit, setFit] = useState(fitOf(known?.extra.fieldFits))
  const [source, setSource] = useState(known?.source ?? '')
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const typed = technical.trim().replace(',', '.')
  const send = (event: FormEvent) => {
    event.preventDefault()
    const score = typed === '' ? null : Number(typed)
    const found: Record<string, Message> = {
      ...(typed !== '' && (!/^\d{1,3}(\.\d{1,2})?$/.test(typed) || Number(typed) > 100) ? { technicalScore: { key: 'round.screen.need-score' } } : {}),
      ...(source.trim().length < 3 ? { source: { key: 'round.screen.need-source' } } : {}),
    }
    setMissing(found)
    if (Object.keys(found).length > 0) return
    const experienceMonths = years === null && rest === null ? null : (years ?? 0) * 12 + (rest ?? 0)
    save.mutate({ roundId, nip, experienceMonths, technicalScore: score === null ? null : typed, fieldFits: fit === 'words' ? null : fit === 'yes', source: source.trim() }, { onSuccess: () => {
      onClose()
      toast(say('round.screen.entered', { name }))
    } })
  }
  const wrong = Object.keys(missing).length > 0 ? missing : fieldsOf(save.error)
  const error = (field: string): { error?: string } => (wrong[field] === undefined ? {} : { error: say.message(wrong[field]) })
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'common.notSaved' } : saidOrNull(save.error)} fields={wrong} />
        <p className={css['plain']}>{say('round.screen.enter-line')}</p>
        <fieldset className={css['pair']}>
          <legend>{say('round.screen.experience')}</legend>
          <NumberField name="years" label={say('round.screen.years')} min={0} max={60} allowDecimal={false} value={years ?? ''} onChange={(value) => setYears(whole(value))} {...error('experienceMonths')} />
          <NumberField name="months" label={say('round.screen.months')} min={0} max={11} allowDecimal={false} value={rest ?? ''} onChange={(value) => setRest(whole(value))} />
        </fieldset>
        <TextField name="technicalScore" label={say('round.screen.technical-score')} description={say('round.screen.technical-score-line')} inputMode="decimal" value={technical} onChange={(event) => setTechnical(event.currentTarget.value)} {...error('technicalScore')} />
        <ChoiceField name="fieldFits" label={say('round.screen.field-fits')} value={fit} onChange={(value) => setFit(fits.find((one) => one === value) ?? 'words')} choices={fits.map((one) => ({ value: one, label: say(`round.screen.fits.${one}`) }))} />
        <TextField name="source" label={say('round.screen.source')} description={say('round.screen.source-line')} required maxLength={300} value={source} onChange={(event) => setSource(event.currentTarget.value)} {...error('source')} />
        {known === undefined ? null : <p className={css['plain']}>{say('round.screen.entered-by', { by: known.by ?? '–', at: say.instant(known.at) })}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={save.isPending}>{say('common.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
