import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { checkNip, plainNip } from './nip-field.ts'
import { checkPerson, noFields, PersonFieldInputs, type PersonFields } from './person-fields.tsx'

/** Enters a person whom no file brought, by NIP. */
export function AddPerson({ onAdded }: { readonly onAdded: (nip: string) => void }) {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {say('people.addPerson')}
      </Button>
      {opened ? <AddForm onClose={() => setOpened(false)} onAdded={onAdded} /> : null}
    </>
  )
}

function AddForm({ onClose, onAdded }: { readonly onClose: () => void; readonly onAdded: (nip: string) => void }) {
  const say = useSay()
  const add = useCommand('person.add')
  const [nip, setNip] = useState('')
  const [fields, setFields] = useState<PersonFields>(noFields)
  return (
    <ReasonedForm
      title={say('people.addPerson')}
      onClose={onClose}
      busy={add.isPending}
      error={add.error}
      check={() => ({ ...checkNip('nip', nip), ...checkPerson(fields) })}
      onSave={(reason) => add.mutate({ nip: plainNip(nip), fields, reason }, { onSuccess: (answer) => onAdded(answer.nip) })}
    >
      {(errors) => (
        <>
          <TextField
            name="nip"
            label={say('people.nip')}
            description={say('people.nipLine')}
            inputMode="numeric"
            required
            maxLength={24}
            value={nip}
            onChange={(event) => setNip(event.currentTarget.value)}
            error={errors['nip']}
          />
          <PersonFieldInputs fields={fields} onChange={setFields} errors={errors} />
        </>
      )}
    </ReasonedForm>
  )
}
