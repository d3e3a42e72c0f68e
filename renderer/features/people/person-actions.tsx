import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { checkNip, plainNip } from './nip-field.ts'
import { CorrectPerson } from './correct-person.tsx'

/** What the board may do with a person's main data: correct it, join a former number, mark as left. Each asks for its reason. */
export function PersonActions({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const [doing, setDoing] = useState<'correct' | 'join' | 'leave' | null>(null)
  const close = () => setDoing(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {say('people.actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('correct')}>{say('people.correctMain')}</Menu.Item>
          <Menu.Item onClick={() => setDoing('join')}>{say('people.joinNumber')}</Menu.Item>
          {person.state === 'active' ? <Menu.Item onClick={() => setDoing('leave')}>{say('people.markLeft')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {doing === 'correct' && person.correctable !== null ? <CorrectPerson nip={person.nip} main={person.correctable} onClose={close} /> : null}
      {doing === 'join' ? <JoinNumber nip={person.nip} onClose={close} /> : null}
      {doing === 'leave' ? <MarkLeft nip={person.nip} onClose={close} /> : null}
    </>
  )
}

/** Says that something was kept, then closes its form. */
function useSaved(): (onClose: () => void) => void {
  const say = useSay()
  const toast = useToast()
  return (onClose) => {
    toast(say('people.saved'))
    onClose()
  }
}

function JoinNumber({ nip, onClose }: { readonly nip: string; readonly onClose: () => void }) {
  const say = useSay()
  const saved = useSaved()
  const join = useCommand('person.join')
  const [formerNip, setFormerNip] = useState('')
  return (
    <ReasonedForm
      title={say('people.joinNumber')}
      onClose={onClose}
      busy={join.isPending}
      error={join.error}
      check={() => checkNip('formerNip', formerNip)}
      onSave={(reason) => join.mutate({ nip, formerNip: plainNip(formerNip), reason }, { onSuccess: () => saved(onClose) })}
    >
      {(errors) => (
        <TextField
          name="formerNip"
          label={say('people.formerNip')}
          description={say('people.formerNipLine')}
          required
          inputMode="numeric"
          value={formerNip}
          onChange={(event) => setFormerNip(event.currentTarget.value)}
          error={errors['formerNip']}
        />
      )}
    </ReasonedForm>
  )
}

function MarkLeft({ nip, onClose }: { readonly nip: string; readonly onClose: () => void }) {
  const say = useSay()
  const saved = useSaved()
  const mark = useCommand('person.mark-left')
  const [leftOn, setLeftOn] = useState<string | null>(null)
  return (
    <ReasonedForm
      title={say('people.markLeft')}
      onClose={onClose}
      busy={mark.isPending}
      error={mark.error}
      onSave={(reason) => mark.mutate({ nip, leftOn: leftOn !== null && isIsoDate(leftOn) ? leftOn : null, reason }, { onSuccess: () => saved(onClose) })}
    >
      {() => <DateField name="leftOn" label={say('people.leftOnField')} description={say('people.leftOnLine')} value={leftOn} onChange={setLeftOn} />}
    </ReasonedForm>
  )
}
