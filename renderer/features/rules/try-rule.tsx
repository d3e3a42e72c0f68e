import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isIsoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RuleDetail } from '../../../shared/contract/merit.ts'
import type { ProfileRef } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { Key } from '../../components/feedback/keyboard-hint.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { factParts } from '../../components/finding/fact-shape.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { draftOf, factsOf, type DraftGroup } from './draft.ts'
import { FactFields } from './fact-field.tsx'
import { faultsByName, faultsInWords } from './faults.ts'
import { ProfileField } from './profile-field.tsx'
import { TryResult } from './try-result.tsx'
import css from './try.module.css'
import { useAsk } from './use-ask.ts'

type Form = { readonly draft: DraftGroup; readonly on: IsoDate; readonly profile: ProfileRef | null; readonly caseName: string | null }

/** Coba: asks for the facts of a rule and shows what it finds, beside each other. Ctrl+Enter asks. */
export function TryRule({ detail, on, profile }: { readonly detail: RuleDetail; readonly on: IsoDate; readonly profile: ProfileRef | null }) {
  const say = useSay()
  const parts = useMemo(() => factParts(detail.factsSchema), [detail.factsSchema])
  const empty: Form = { draft: {}, on, profile, caseName: null }
  const [form, setForm] = useKept<Form>(`rules.try.${detail.id}`, () => empty)
  const [formTurn, setFormTurn] = useState(0)
  const asked = useAsk()
  const question = { id: detail.id, on: form.on, facts: factsOf(parts, form.draft), ...(form.profile === null ? {} : { profile: form.profile }) }
  const faults = faultsInWords(asked.refused?.fields ?? {}, parts, asked.refused?.facts ?? {})
  const errors = Object.fromEntries(Object.entries(faults).map(([path, message]) => [path, say.message(message)]))
  const refill = (next: Form) => {
    setForm(next)
    setFormTurn(formTurn + 1)
    asked.forgetRefusal()
  }
  const askNow = useRef(() => Promise.resolve())
  useEffect(() => {
    askNow.current = () => asked.ask(question)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void askNow.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={css['try']}>
      <form
        className={css['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void asked.ask(question)
        }}
      >
        <div className={css['scroll']}>
          <Card title={say('rules.tryTitle')} line={say('rules.tryLine')}>
            <div className={css['asking']}>
              <CaseField id={detail.id} value={form.caseName} onChoose={(one) => refill({ ...form, draft: draftOf(parts, one.facts), on: one.on, caseName: one.name })} />
              <div className={css['fields']}>
                <DateField name="try-on" label={say('rules.askOn')} value={form.on} onChange={(next) => setForm({ ...form, on: next !== null && isIsoDate(next) ? next : on })} />
                <ProfileField name="try-profile" value={form.profile} onChange={(next) => setForm({ ...form, profile: next })} />
              </div>
            </div>
          </Card>
          {asked.refused === null ? null : <ErrorSummary key={asked.refused.turn} said={asked.refused.said} fields={faultsByName(faults, say)} />}
          <Card title={say('rules.facts')}>
            <FactFields key={formTurn} parts={parts} path="" value={form.draft} onChange={(draft) => setForm({ ...form, draft })} errors={errors} />
          </Card>
        </div>
        <div className={css['bar']}>
          <Button type="submit" loading={asked.busy}>
            {say('rules.ask')}
          </Button>
          <span className={css['keys']}>
            <Key>Ctrl</Key>
            <Key>Enter</Key>
          </span>
          <Button variant="default" onClick={() => refill(empty)}>
            {say('rules.clearForm')}
          </Button>
        </div>
      </form>
      <TryResult answer={asked.answer} outdated={asked.answer !== null && JSON.stringify(asked.answer.question) !== JSON.stringify(question)} />
    </div>
  )
}

/** Fills the form from a worked case. */
function CaseField({ id, value, onChoose }: { readonly id: string; readonly value: string | null; readonly onChoose: (one: { readonly name: string; readonly on: IsoDate; readonly facts: Readonly<Record<string, unknown>> }) => void }) {
  const say = useSay()
  const asked = useProcedure('rule.cases', { id })
  const cases = asked.data?.cases ?? []
  if (cases.length === 0) return null
  const chosen = cases.findIndex((one) => one.name === value)
  return (
    <NativeSelect
      id={fieldId('try-case')}
      label={say('rules.fillFrom')}
      value={chosen < 0 ? '' : String(chosen)}
      onChange={(event) => {
        const one = cases[Number(event.currentTarget.value)]
        if (event.currentTarget.value !== '' && one !== undefined) onChoose(one)
      }}
      data={[{ value: '', label: say('rules.fillNone') }, ...cases.map((one, index) => ({ value: String(index), label: one.name }))]}
    />
  )
}
