import { Button, Group, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { roundPath } from './award-words.tsx'
import { QuotaFields, quotaOf, type QuotaDraft } from './quota-fields.tsx'

/** Opens a round: for which reward, under which name, with which quota. Those whom the latest run flags come into it. */
export function OpenRound({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const asked = useProcedure('award.kinds', {})
  return (
    <Dialog title={say('award.open')} opened onClose={onClose} size="lg">
      <Answered asked={asked}>
        {(answer) => (answer.runId === null ? <EmptyState title={say('lists.noRun')}>{say('lists.noRunLine')}</EmptyState> : <OpenForm answer={answer} onClose={onClose} />)}
      </Answered>
    </Dialog>
  )
}

function OpenForm({ answer, onClose }: { readonly answer: OutputOf<'award.kinds'>; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const open = useCommand('award.open')
  const free = answer.kinds.filter(({ openRound }) => openRound === null)
  const [rule, setRule] = useState(free.find(({ met }) => met !== 0)?.rule ?? free[0]?.rule ?? '')
  const [name, setName] = useState('')
  const kind = free.find((one) => one.rule === rule)
  const [quota, setQuota] = useState<QuotaDraft>({ kind: kind?.needsQuota === true ? 'rule' : 'none', each: '', office: '', units: {} })
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const choose = (next: string | null) => {
    if (next === null) return
    setRule(next)
    setQuota({ ...quota, kind: free.find((one) => one.rule === next)?.needsQuota === true ? 'rule' : 'none' })
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(name.trim().length < 3 ? { name: { key: 'award.need-name' } } : {}), ...(quota.kind === 'each' && quota.each === '' ? { each: { key: 'award.need-each' } } : {}),
    }
    setMissing(found)
    if (Object.keys(found).length === 0) open.mutate({ rule, name: name.trim(), quota: quotaOf(quota) }, { onSuccess: ({ id }) => void navigate({ to: roundPath(id) }) })
  }
  const wrong = Object.keys(missing).length > 0 ? missing : fieldsOf(open.error)
  const error = (field: string) => (wrong[field] === undefined ? undefined : say.message(wrong[field]))
  if (kind === undefined) return <EmptyState title={say('award.all-open')}>{say('award.all-open-line')}</EmptyState>
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'award.not-opened' } : saidOrNull(open.error)} fields={wrong} />
        {answer.stale ? <Notice tone="warn">{say('award.stale')}</Notice> : null}
        <SelectField
          name="rule" label={say('award.reward')} required allowDeselect={false} value={rule} onChange={choose}
          data={free.map((one) => ({ value: one.rule, label: one.met === null ? ruleName(one.rule, say) : say('award.kind-counted', { name: ruleName(one.rule, say), met: one.met, open: one.cannotTell ?? 0 }) }))}
          description={kind.met === null ? say('award.kind-worked-out') : say('award.kind-line')}
        />
        <TextField name="name" label={say('award.name')} placeholder={say('award.name-example')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} error={error('name')} data-autofocus />
        <QuotaFields draft={quota} onChange={setQuota} error={error('each')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={open.isPending}>{say('award.open-now')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
