import { Button, Table } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { fileKindName } from './file-kind.ts'
import { UndoDialog } from './undo-dialog.tsx'
import css from './import.module.css'

type Batch = OutputOf<'import.batches'>['batches'][number]

/** Every import so far, the latest first, each of which can be taken back as a whole. */
export function Batches() {
  const say = useSay()
  const batches = useProcedure('import.batches', {})
  const [undoing, setUndoing] = useState<number | null>(null)
  return (
    <Card title={say('import.batches')} flush>
      <Answered asked={batches}>
        {(data) =>
          data.batches.length === 0 ? (
            <EmptyState icon={<IconHistory size={24} stroke={1.6} />} title={say('import.no-batches')}>
              {say('import.no-batches-line')}
            </EmptyState>
          ) : (
            <div className={css['scroll']}>
              <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('import.when')}</Table.Th>
                    <Table.Th>{say('import.files')}</Table.Th>
                    <Table.Th ta="right">{say('import.accepted')}</Table.Th>
                    <Table.Th ta="right">{say('import.rejected')}</Table.Th>
                    <Table.Th>{say('import.state')}</Table.Th>
                    <Table.Th>
                      <span className="unseen">{say('import.action')}</span>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.batches.map((batch) => (
                    <BatchRow key={batch.batchId} batch={batch} onUndo={() => setUndoing(batch.batchId)} />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )
        }
      </Answered>
      {undoing === null ? null : <UndoDialog batchId={undoing} onClose={() => setUndoing(null)} />}
    </Card>
  )
}

function BatchRow({ batch, onUndo }: { readonly batch: Batch; readonly onUndo: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const sum = (pick: (file: Batch['files'][number]) => number) => batch.files.reduce((total, file) => total + pick(file), 0)
  return (
    <Table.Tr>
      <Table.Td>
        <div>{say.instant(batch.importedAt)}</div>
        <div className={css['under']}>{say('import.by', { number: String(batch.batchId), name: batch.by })}</div>
      </Table.Td>
      <Table.Td>
        {batch.files.slice(0, 3).map((file) => (
          <div key={file.file} className={css['file']}>
            {file.file} <span className={css['under']}>{fileKindName(file.kind, say)}</span>
          </div>
        ))}
        {batch.files.length > 3 ? <div className={css['under']}>{say('import.more-files', { count: batch.files.length - 3 })}</div> : null}
      </Table.Td>
      <Table.Td ta="right">
        <div>{say.number(sum((file) => file.accepted))}</div>
        <div className={css['under']}>{say('import.added-changed', { added: sum((file) => file.added), changed: sum((file) => file.changed) })}</div>
      </Table.Td>
      <Table.Td ta="right">{say.number(sum((file) => file.rejected))}</Table.Td>
      <Table.Td>
        {batch.state === 'committed' ? <Chip tone="ok">{say('import.state-in')}</Chip> : <Chip tone="quiet">{say('import.state-undone')}</Chip>}
      </Table.Td>
      <Table.Td ta="right">
        {batch.state === 'committed' && admin ? (
          <Button variant="default" size="xs" onClick={onUndo} aria-label={say('import.undo-number', { number: String(batch.batchId) })}>
            {say('import.undo')}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}
