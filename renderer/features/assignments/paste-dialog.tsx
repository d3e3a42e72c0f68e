import { useState } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { TwoSteps } from './two-steps.tsx'

/** The most that one block may hold, as the contract asks. */
const MOST = { rows: 2000, cells: 8, letters: 60 }

/** The cells of a block copied from a sheet: rows by line, cells by tab, or by semicolon where no tab is. */
export function blockOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  while (lines.at(-1)?.trim() === '') lines.pop()
  return lines.map((line) => line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
}

function faultOf(text: string): Message | null {
  const rows = blockOf(text)
  if (text.trim() === '') return { key: 'assignment.paste-empty' }
  if (rows.length > MOST.rows) return { key: 'assignment.paste-long', values: { rows: rows.length, most: MOST.rows } }
  const at = rows.findIndex((row) => row.length > MOST.cells || row.some((cell) => cell.length > MOST.letters))
  return at < 0 ? null : { key: 'assignment.paste-wide', values: { row: at + 1, cells: MOST.cells, letters: MOST.letters } }
}

/** Takes a block from Excel: NIP of the employee, of the evaluator, of the atasan, first and last day. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const paste = useCommand('assignment.paste')
  const [text, setText] = useState('')
  const send = (reason: string, apply: boolean) =>
    paste.mutate({ rows: blockOf(text), apply, reason }, {
      onSuccess: (done) => {
        if (!done.applied) return
        toast(say('assignment.many-done', { count: done.new + done.changed }))
        onClose()
      },
    })
  return (
    <TwoSteps
      title={say('assignment.way.paste')}
      onClose={onClose}
      busy={paste.isPending}
      refusal={saidOrNull(paste.error)}
      refusedFields={fieldsOf(paste.error)}
      drawn={paste.data ?? null}
      allOrNothing
      check={() => {
        const fault = faultOf(text)
        return fault === null ? {} : { rows: fault }
      }}
      onLook={(reason) => send(reason, false)}
      onBack={() => paste.reset()}
      onKeep={(reason) => send(reason, true)}
    >
      {(errors) => (
        <TextAreaField
          name="rows"
          label={say('assignment.paste-rows')}
          description={say('assignment.paste-line')}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={errors['rows']}
          minRows={8}
          maxRows={14}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', whiteSpace: 'pre', overflowX: 'auto' } }}
          data-autofocus
        />
      )}
    </TwoSteps>
  )
}
