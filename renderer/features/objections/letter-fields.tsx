import { CheckField, TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { useSay } from '../../components/say.tsx'
import css from './objections.module.css'

/** What is taken from the letter of the employee. */
export type Letter = {
  readonly receivedOn: string | null
  readonly filedOn: string | null
  readonly letterNumber: string
  readonly letterDate: string | null
  readonly file: { readonly name: string; readonly sha256: string } | null
  readonly grounds: string
  readonly withReasons: boolean
}

/** The fields for the letter; its file is not kept, only its name and a fingerprint worked out here. */
export function LetterFields({ letter, onChange, error }: {
  readonly letter: Letter
  readonly onChange: (change: Partial<Letter>) => void
  readonly error: (name: string) => { readonly error?: string }
}) {
  const say = useSay()
  const take = async ([file]: readonly File[]) => {
    if (file) onChange({ file: { name: file.name, sha256: await hashOf(file) } })
  }
  return (
    <>
      <div className={css['pair']}>
        <DateField name="receivedOn" label={say('objection.received-on')} description={say('objection.received-on-line')} value={letter.receivedOn} onChange={(receivedOn) => onChange({ receivedOn })} required {...error('receivedOn')} />
        <DateField name="filedOn" label={say('objection.filed-on')} description={say('objection.filed-on-line')} value={letter.filedOn} onChange={(filedOn) => onChange({ filedOn })} required {...error('filedOn')} />
        <TextField name="letterNumber" label={say('objection.letter-number')} value={letter.letterNumber} onChange={(event) => onChange({ letterNumber: event.currentTarget.value })} {...error('letterNumber')} />
        <DateField name="letterDate" label={say('objection.letter-date')} value={letter.letterDate} onChange={(letterDate) => onChange({ letterDate })} {...error('letterDate')} />
      </div>
      <FileDrop compact multiple={false} accept={['.pdf', '.jpg', '.jpeg', '.png', '.docx']} label={letter.file?.name ?? say('objection.letter-drop')} line={letter.file === null ? say('objection.letter-drop-line') : letter.file.sha256} onFiles={(files) => void take(files)} />
      <TextAreaField name="grounds" label={say('objection.grounds')} required value={letter.grounds} onChange={(event) => onChange({ grounds: event.currentTarget.value })} {...error('grounds')} />
      <CheckField name="withReasons" label={say('objection.with-reasons')} description={say('objection.with-reasons-line')} checked={letter.withReasons} onChange={(event) => onChange({ withReasons: event.currentTarget.checked })} />
    </>
  )
}

async function hashOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
