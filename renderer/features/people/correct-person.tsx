import { useState } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { checkPerson, PersonFieldInputs, type PersonFields } from './person-fields.tsx'

/** Corrects the main data of a person; only what was changed is sent, the former values are kept. */
export function CorrectPerson({ nip, main, onClose }: { readonly nip: string; readonly main: PersonFields; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const correct = useCommand('person.correct')
  const [before] = useState<PersonFields>(main)
  const [fields, setFields] = useState<PersonFields>(before)
  const saved = () => {
    toast(say('people.saved'))
    onClose()
  }
  const changed = (): Partial<PersonFields> => Object.fromEntries(Object.entries(fields).filter(([key, value]) => before[key as keyof PersonFields] !== value))
  return (
    <ReasonedForm
      title={say('people.correctMain')}
      onClose={onClose}
      busy={correct.isPending}
      error={correct.error}
      check={() => checkPerson(fields)}
      onSave={(reason) => correct.mutate({ nip, fields: changed(), reason }, { onSuccess: saved })}
    >
      {(errors) => <PersonFieldInputs fields={fields} onChange={setFields} errors={errors} />}
    </ReasonedForm>
  )
}
