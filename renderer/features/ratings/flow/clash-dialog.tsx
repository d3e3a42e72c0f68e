import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { emptyEvaluation, type EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { Dialog } from '../../../components/feedback/dialog.tsx'
import { useToast } from '../../../components/feedback/toast.ts'
import { ErrorSummary } from '../../../components/fields/error-summary.tsx'
import { useSay } from '../../../components/say.tsx'
import { fieldName, inWords } from '../rating-words.ts'
import { differingFields, mergedPatch, patchOf, readField, type Field } from '../sheet/field.ts'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import css from './flow.module.css'

type Side = 'mine' | 'theirs'

/** Two writings of the same rating side by side; for each field that differs one is chosen, or all of one side at once. */
export function ClashDialog({ sheet, line, onClose }: { readonly sheet: Sheet; readonly line: Line; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const settle = useCommand('rating.settle-clash')
  const { clash } = line.row
  const theirs = line.row.content ?? emptyEvaluation
  const mine = clash?.mine ?? theirs
  const fields = differingFields(mine, theirs)
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Field, Side>>>>({})
  // What one side left empty was hardly meant against what the other wrote.
  const sideOf = (field: Field): Side => chosen[field] ?? (readField(mine, field) === null ? 'theirs' : 'mine')
  const all = (side: Side) => setChosen(Object.fromEntries(fields.map((field) => [field, side])))
  if (clash === null) return null
  const save = () => {
    const patch = fields.filter((field) => sideOf(field) === 'mine').reduce<EvaluationPatch>((whole, field) => mergedPatch(whole, patchOf(field, readField(mine, field))), {})
    settle.mutate({ clashId: clash.id, revision: line.row.revision, patch }, {
      onSuccess: (answer) => {
        sheet.settled(line.key, {
          version: answer.version, revision: answer.revision, savedAt: answer.savedAt, content: answer.content ?? theirs,
          ...(answer.outcome === 'clash' ? { clash: answer.clash } : { clash: null }),
        })
        if (answer.outcome === 'saved') {
          toast(say('rating.clashSettled', { name: line.row.name }))
          onClose()
        } else if (answer.message !== null) toast(say.message(answer.message), 'bad')
      },
    })
  }
  return (
    <Dialog title={say('rating.clashOf', { name: line.row.name })} opened onClose={onClose} size="xl">
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(settle.error)} />
        <p className={css['line']}>{say('rating.clashHow')}</p>
        {fields.length === 0 ? <p className={css['line']}>{say('rating.clashSame')}</p> : (
          <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('rating.clashTitle')}>
            <table className={css['pairs']}>
              <thead>
                <tr>
                  <th scope="col">{say('rating.clashField')}</th>
                  <th scope="col">
                    {say('rating.clashMine')}
                    <Button size="compact-xs" variant="subtle" onClick={() => all('mine')}>{say('rating.clashAllMine')}</Button>
                  </th>
                  <th scope="col">
                    {say('rating.clashTheirs', { by: clash.by })}
                    <Button size="compact-xs" variant="subtle" onClick={() => all('theirs')}>{say('rating.clashAllTheirs')}</Button>
                  </th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field}>
                    <th scope="row">{fieldName(field, say)}</th>
                    {(['mine', 'theirs'] as const).map((side) => (
                      <td key={side} data-chosen={sideOf(field) === side ? true : undefined}>
                        <Radio
                          name={`clash-${field}`}
                          checked={sideOf(field) === side}
                          onChange={() => setChosen({ ...chosen, [field]: side })}
                          label={inWords(readField(side === 'mine' ? mine : theirs, field), say)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('rating.clashLater')}</Button>
          <Button loading={settle.isPending} onClick={save}>{say('rating.clashSave')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
