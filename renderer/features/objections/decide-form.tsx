import { Button, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { predikatOf } from '../../../shared/domain/appraisal/predikat-of.ts'
import { ekspektasiSchema } from '../../../shared/legal/terms/predikat.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, SelectField, TextAreaField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { RatingSides } from './rating-sides.tsx'
import css from './objections.module.css'

/** The decision of the atasan: what the rule leaves open, and for one that upholds the new rating with its predikat beside the former one. */
export function DecideForm({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  const toast = useToast()
  const decide = useCommand('objection.decide')
  const [answer, setAnswer] = useState<ObjectionView['answers'][number] | null>(one.answers.length === 1 ? one.answers[0] ?? null : null)
  const [hasilKerja, setHasilKerja] = useState(one.objected.hasilKerja)
  const [perilakuKerja, setPerilakuKerja] = useState(one.objected.perilakuKerja)
  const [reason, setReason] = useState('')
  const [recommendation, setRecommendation] = useState('')
  const [on, setOn] = useState<string | null>(localToday)
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const upholds = answer === 'upheld'
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(answer === null ? { decision: { key: 'objection.choose-decision' } } : {}),
      ...(reason.trim().length < 5 ? { reason: { key: 'common.reasonShort' } } : {}),
      ...(on === null || !isIsoDate(on) ? { decidedOn: { key: 'objection.choose-day' } } : {}),
    }
    setMissing(found)
    if (answer === null || on === null || !isIsoDate(on) || Object.keys(found).length > 0) return
    decide.mutate({
      id: one.id, decision: answer, reason: reason.trim(), recommendation: recommendation.trim(), decidedOn: on,
      toHasilKerja: upholds && one.head === null ? hasilKerja : null, toPerilakuKerja: upholds ? perilakuKerja : null,
    }, { onSuccess: () => toast(say('objection.decided-toast', { number: one.number })) })
  }
  const fields = Object.keys(missing).length > 0 ? missing : fieldsOf(decide.error)
  const said: Message | null = Object.keys(missing).length > 0 ? { key: 'common.notSaved' } : saidOrNull(decide.error)
  const error = (name: string) => (fields[name] === undefined ? {} : { error: say.message(fields[name]) })
  const choices = ekspektasiSchema.options.map((value) => ({ value, label: say(`legal.ekspektasi.${value}`) }))
  return (
    <Card title={say('objection.decide')} line={say('objection.decide-line')}>
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={said} fields={fields} />
          {one.marks.length === 0 ? null : <Notice tone="warn">{say(one.marks.includes('late') ? 'objection.late-only' : 'objection.may-not-admit')}</Notice>}
          <ChoiceField
            name="decision"
            label={say('objection.decision')}
            value={answer ?? ''}
            onChange={(value) => setAnswer(one.answers.find((each) => each === value) ?? null)}
            choices={one.answers.map((value) => ({ value, label: say(`objection.answer.${value}`), line: say(`objection.answer-line.${value}`) }))}
            {...error('decision')}
          />
          {upholds ? (
            <>
              <div className={css['pair']}>
                <SelectField name="toHasilKerja" label={say('objection.hasil-kerja')} data={choices} value={hasilKerja} allowDeselect={false} disabled={one.head !== null} onChange={(value) => setHasilKerja(ekspektasiSchema.safeParse(value).data ?? null)} {...error('toHasilKerja')} />
                <SelectField name="toPerilakuKerja" label={say('objection.perilaku-kerja')} data={choices} value={perilakuKerja} allowDeselect={false} onChange={(value) => setPerilakuKerja(ekspektasiSchema.safeParse(value).data ?? null)} {...error('toPerilakuKerja')} />
              </div>
              <RatingSides before={one.objected} after={{ hasilKerja, perilakuKerja, predikat: predikatOf(hasilKerja, perilakuKerja, one.ends) }} />
            </>
          ) : null}
          <TextAreaField name="reason" label={say('objection.reason')} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} {...error('reason')} />
          <TextAreaField name="recommendation" label={say('objection.recommendation')} description={say('objection.recommendation-line')} required={upholds} value={recommendation} onChange={(event) => setRecommendation(event.currentTarget.value)} {...error('recommendation')} />
          <DateField name="decidedOn" label={say('objection.decided-on')} value={on} onChange={setOn} required {...error('decidedOn')} />
          <div><Button type="submit" loading={decide.isPending}>{say('objection.decide-button')}</Button></div>
        </Stack>
      </form>
    </Card>
  )
}
