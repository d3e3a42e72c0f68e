import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Letterhead } from '../../../shared/domain/document/letterhead.ts'
import { CheckField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import css from './documents.module.css'

type Line = Letterhead['lines'][number]
const MOST = 5
const sizes = ['small', 'normal', 'large'] as const

/** The lines of the letterhead, five at most. */
export function LetterheadLines({ lines, onChange, disabled }: { readonly lines: Letterhead['lines']; readonly onChange: (lines: Letterhead['lines']) => void; readonly disabled: boolean }) {
  const say = useSay()
  const change = (at: number, more: Partial<Line>) => onChange(lines.map((line, index) => (index === at ? { ...line, ...more } : line)))
  return (
    <div className={css['lines']}>
      {lines.map((line, at) => (
        <div key={at} className={css['line']}>
          <TextField name={`lines.${at}.text`} label={say('document.line-text', { number: at + 1 })} value={line.text} maxLength={160} disabled={disabled} onChange={(event) => change(at, { text: event.currentTarget.value })} />
          <SelectField name={`lines.${at}.size`} label={say('document.line-size')} value={line.size} disabled={disabled} allowDeselect={false} data={sizes.map((size) => ({ value: size, label: say(`document.size.${size}`) }))} onChange={(size) => change(at, { size: sizes.find((one) => one === size) ?? 'normal' })} />
          <CheckField name={`lines.${at}.bold`} label={say('document.line-bold')} checked={line.bold} disabled={disabled} onChange={(event) => change(at, { bold: event.currentTarget.checked })} mb={8} />
          <ActionIcon variant="subtle" size="lg" aria-label={say('document.line-remove', { number: at + 1 })} disabled={disabled} onClick={() => onChange(lines.filter((_, index) => index !== at))}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {disabled || lines.length >= MOST ? null : (
        <div>
          <Button variant="default" size="xs" onClick={() => onChange([...lines, { text: '', size: 'normal', bold: lines.length > 0 }])}>{say('document.line-add')}</Button>
        </div>
      )}
    </div>
  )
}
