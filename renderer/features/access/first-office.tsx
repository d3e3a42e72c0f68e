import { Anchor, Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks the name of the office, as it is to stand on screens and documents. */
export function FirstOffice(props: { readonly office: string; readonly onOffice: (name: string) => void; readonly onNext: () => void; readonly onRestore: () => void }) {
  const say = useSay()
  const [fault, setFault] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (props.office.trim().length < 3) setFault(true)
    else props.onNext()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PageHeader title={say('access.office-title')} line={say('access.office-line')} />
        <TextField
          name="office"
          label={say('access.office')}
          description={say('access.office-hint')}
          value={props.office}
          onChange={(event) => {
            props.onOffice(event.currentTarget.value)
            setFault(false)
          }}
          error={fault ? say('access.office-missing') : undefined}
          maxLength={120}
          autoFocus
          required
        />
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={props.onRestore}>
            {say('access.restore-office')}
          </Anchor>
          <Button type="submit">{say('common.next')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
