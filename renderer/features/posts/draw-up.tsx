import { Button, Group, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { levelInWords } from './post-words.tsx'
import css from './posts.module.css'

const SHOWN = 100

/** Shows the posts that people hold and the map does not know, and takes them in with a reason. */
export function DrawUp({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const asked = useProcedure('post.suggest', { limit: SHOWN })
  const drawUp = useCommand('post.draw-up')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const save = () => {
    setMissing(reason.trim().length < 5)
    if (reason.trim().length < 5) return
    drawUp.mutate({ reason: reason.trim() }, {
      onSuccess: ({ added }) => {
        toast(say('vacancy.drawn-up', { count: added }))
        onClose()
      },
    })
  }
  return (
    <Dialog title={say('vacancy.draw-up-title')} opened onClose={onClose} size="xl">
      <Answered asked={asked} lines={8}>
        {(found) => (
          <Stack gap="sm">
            <ErrorSummary said={saidOrNull(drawUp.error)} />
            {found.total === 0 ? <EmptyState title={say('vacancy.all-known')}>{say('vacancy.all-known-line')}</EmptyState> : (
              <>
                <p className={css['plainText']}>{say('vacancy.draw-up-line', { count: found.total })}</p>
                <div className={css['preview']} tabIndex={0} role="region" aria-label={say('vacancy.preview')}>
                  <Table fz="sm" verticalSpacing={6} stickyHeader miw={560}>
                    <Table.Thead>
                      <Table.Tr><Table.Th>{say('vacancy.field.name')}</Table.Th><Table.Th>{say('vacancy.field.level')}</Table.Th><Table.Th ta="right">{say('vacancy.field.seats')}</Table.Th></Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {found.rows.map((row) => (
                        <Table.Tr key={`${row.unitId} ${row.name}`}>
                          <Table.Td>{row.name}<span className={css['quiet']}>{row.unit}</span></Table.Td>
                          <Table.Td>{levelInWords(row, say)}</Table.Td>
                          <Table.Td ta="right">{say.number(row.kind === 'struktural' ? 1 : row.holders)}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </div>
                {found.total > SHOWN ? <p className={css['quiet']}>{say('vacancy.preview-more', { count: found.total - SHOWN })}</p> : null}
              </>
            )}
            {found.withoutLevel + found.withoutKind + found.withoutUnit === 0 ? null : (
              <Notice tone="warn">
                <ul className={css['notes']}>
                  {found.withoutLevel === 0 ? null : <li>{say('vacancy.without-level', { count: found.withoutLevel })}</li>}
                  {found.withoutKind === 0 ? null : <li>{say('vacancy.without-kind', { count: found.withoutKind })}</li>}
                  {found.withoutUnit === 0 ? null : <li>{say('vacancy.without-unit', { count: found.withoutUnit })}</li>}
                </ul>
              </Notice>
            )}
            {found.total === 0 ? null : (
              <TextAreaField name="reason" label={say('common.reason')} description={say('common.reasonLine')} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={missing ? say('common.reasonShort') : undefined} />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>{say(found.total === 0 ? 'common.close' : 'common.cancel')}</Button>
              {found.total === 0 ? null : <Button onClick={save} loading={drawUp.isPending}>{say('vacancy.draw-up-now', { count: found.total })}</Button>}
            </Group>
          </Stack>
        )}
      </Answered>
    </Dialog>
  )
}
