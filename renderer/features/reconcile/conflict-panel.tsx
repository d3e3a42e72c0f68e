import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { ConflictView } from '../../../shared/contract/import.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, TextAreaField } from '../../components/fields/fields.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { choiceWords, conflictKindName } from './conflict-words.ts'
import css from './reconcile.module.css'

/** One conflict: what differs, which rule would settle it and how, and the officer's own decision with its reason. */
export function ConflictPanel({ conflict, onClose }: { readonly conflict: ConflictView; readonly onClose: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const from = [conflict.file, conflict.row === null ? null : say('reconcile.row', { row: conflict.row })].filter((one) => one !== null).join(', ')
  return (
    <SidePanel wide title={conflict.name ?? conflict.subject} line={[conflictKindName(conflict.kind, say), conflict.nip, from].filter(Boolean).join(' · ')} onClose={onClose}>
      <p className={css['words']}>{say.message(conflict.message)}</p>
      <h3 className={css['part']}>{say('reconcile.rule')}</h3>
      <p className={css['rule']}>{say.message(conflict.rule)}</p>
      {conflict.state === 'settled' ? <Settled conflict={conflict} /> : admin ? <Decide conflict={conflict} onDone={onClose} /> : null}
    </SidePanel>
  )
}

function Settled({ conflict }: { readonly conflict: ConflictView }) {
  const say = useSay()
  return (
    <>
      <h3 className={css['part']}>{say('reconcile.decision')}</h3>
      <p className={css['words']}>
        <b>{choiceWords(conflict, conflict.settledAs, say) ?? conflict.settledAs}</b>{' '}
        <Chip tone={conflict.settledHow === 'rule' ? 'quiet' : 'gold'}>{say(conflict.settledHow === 'rule' ? 'reconcile.how-rule' : 'reconcile.how-officer')}</Chip>
      </p>
      {conflict.reason === null ? null : <p className={css['words']}>{say('reconcile.reason-was', { reason: conflict.reason })}</p>}
      <p className={css['words']}>
        {conflict.settledAt === null ? null : say.instant(conflict.settledAt)}
        {conflict.settledBy === null ? null : ` · ${conflict.settledBy}`}
      </p>
    </>
  )
}

function Decide({ conflict, onDone }: { readonly conflict: ConflictView; readonly onDone: () => void }) {
  const say = useSay()
  const toast = useToast()
  const settle = useCommand('reconcile.settle')
  const byRule = useCommand('reconcile.settle-by-rule')
  const [as, setAs] = useState(conflict.proposed ?? '')
  const [reason, setReason] = useState('')
  const otherwise = as !== conflict.proposed
  const done = () => {
    toast(say('reconcile.settled-one'))
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (otherwise) settle.mutate({ id: conflict.id, as, reason: reason.trim() }, { onSuccess: done })
    else byRule.mutate({ kind: conflict.kind, ids: [conflict.id] }, { onSuccess: done })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" mt="md">
        <ErrorSummary said={saidOrNull(settle.error ?? byRule.error)} />
        <ChoiceField
          name="as"
          label={say('reconcile.decision')}
          value={as}
          onChange={setAs}
          choices={conflict.options.map((option) => ({
            value: option.value,
            label: say.message(option.label),
            ...(option.value === conflict.proposed ? { line: say('reconcile.rule-chooses') } : {}),
          }))}
        />
        {otherwise ? (
          <TextAreaField
            name="reason"
            label={say('reconcile.reason')}
            description={say('reconcile.reason-line')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
          />
        ) : null}
        <Group>
          <Button type="submit" loading={settle.isPending || byRule.isPending} disabled={as === '' || (otherwise && reason.trim().length < 5)}>
            {say(otherwise ? 'reconcile.settle-otherwise' : 'reconcile.by-rule')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
