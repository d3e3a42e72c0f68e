import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import { readEmblem } from './read-emblem.ts'

/** Lambang daerah as a PNG; a picture that is too large or of another kind is refused with what to do. */
export function EmblemField({ value, onChange, disabled }: { readonly value: string | null; readonly onChange: (emblem: string | null) => void; readonly disabled: boolean }) {
  const say = useSay()
  const [fault, setFault] = useState<'too-large' | 'not-png' | null>(null)
  const take = async ([file]: readonly File[]) => {
    if (!file) return
    const read = await readEmblem(file)
    setFault('fault' in read ? read.fault : null)
    if ('emblem' in read) onChange(read.emblem)
  }
  if (disabled && value === null) return null
  return (
    <>
      {disabled ? null : <FileDrop compact label={say('document.emblem')} line={say('document.emblem-line')} accept={['.png']} multiple={false} onFiles={(files) => void take(files)} />}
      {fault === null ? null : <Notice tone="bad">{say(`document.emblem.${fault}`)}</Notice>}
      {value === null || disabled ? null : <Group><Button variant="default" size="xs" onClick={() => onChange(null)}>{say('document.emblem-remove')}</Button></Group>}
    </>
  )
}
