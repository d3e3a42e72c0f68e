import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { CodePaper, KeepCode } from '../../components/feedback/code-paper.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'

/** The groups of the code that are asked back, counted from one. */
const ASKED = [3, 6]

/** Shows the recovery code, once, and goes on only when two of its groups were given back. */
export function RecoveryCode({ office, code, onKept }: { readonly office: string; readonly code: string; readonly onKept: () => void }) {
  const [asking, setAsking] = useState(false)
  return asking ? (
    <AskBack code={code} onBack={() => setAsking(false)} onKept={onKept} />
  ) : (
    <ShowCode office={office} code={code} onNext={() => setAsking(true)} />
  )
}

function ShowCode({ office, code, onNext }: { readonly office: string; readonly code: string; readonly onNext: () => void }) {
  const say = useSay()
  return (
    <Stack gap="md">
      <PageHeader title={say('access.code-title')} line={say('access.code-line')} />
      <CodePaper office={office} code={code} />
      <Notice tone="warn">{say('access.code-once')}</Notice>
      <Group justify="space-between">
        <KeepCode code={code} />
        <Button onClick={onNext}>{say('access.code-written')}</Button>
      </Group>
    </Stack>
  )
}

function AskBack({ code, onBack, onKept }: { readonly code: string; readonly onBack: () => void; readonly onKept: () => void }) {
  const say = useSay()
  const groups = code.split('-')
  const [given, setGiven] = useState<Readonly<Record<number, string>>>({})
  const [faults, setFaults] = useState<Readonly<Record<string, Message>>>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = ASKED.filter((number) => (given[number] ?? '').trim().toUpperCase() !== groups[number - 1])
    setFaults(Object.fromEntries(wrong.map((number) => [`group${number}`, { key: 'access.code-group-wrong' as const, values: { number } }])))
    if (wrong.length === 0) onKept()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PageHeader title={say('access.code-ask-title')} line={say('access.code-ask-line')} />
        <ErrorSummary said={Object.keys(faults).length > 0 ? { key: 'access.form-faults' } : null} fields={faults} />
        <Group grow align="flex-start">
          {ASKED.map((number, index) => {
            const fault = faults[`group${number}`]
            return (
              <TextField
                key={number}
                name={`group${number}`}
                label={say('access.code-group', { number })}
                value={given[number] ?? ''}
                onChange={(event) => setGiven({ ...given, [number]: event.currentTarget.value })}
                maxLength={4}
                error={fault === undefined ? undefined : say.message(fault)}
                autoFocus={index === 0}
                autoCapitalize="characters"
                spellCheck={false}
                required
              />
            )
          })}
        </Group>
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {say('access.code-again')}
          </Button>
          <Button type="submit">{say('common.next')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
