import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { recordKinds } from '../../../shared/domain/record/kinds.ts'
import type { RecordKind } from '../../../shared/domain/record/field.ts'
import type { PersonView, RecordView } from '../../../shared/contract/people.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { RecordForm } from './record-form.tsx'
import { RecordRow } from './record-row.tsx'
import { recordTitle } from './record-words.ts'
import { useUnitNames } from './use-unit-names.ts'
import css from './records.module.css'

type Editing = { readonly kind: RecordKind; readonly record: RecordView | null }

/** The dated record of a person, kind by kind, newest first; each line names its decree and where it came from. */
export function RecordList({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const toast = useToast()
  const admin = useHasRole('admin')
  const remove = useCommand('record.remove')
  const unitNames = useUnitNames(person.records)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [removing, setRemoving] = useState<RecordView | null>(null)
  const shown = recordKinds.filter((kind) => person.records.some((record) => record.kind === kind.kind))
  return (
    <Rows>
      {admin ? <AddMenu onAdd={(kind) => setEditing({ kind, record: null })} /> : null}
      {shown.length === 0 ? (
        <Card>
          <EmptyState title={say('people.noRecords')}>{say('people.noRecordsLine')}</EmptyState>
        </Card>
      ) : null}
      {shown.map((kind) => {
        const records = person.records.filter((record) => record.kind === kind.kind)
        return (
          <Card key={kind.kind} flush title={say(kind.label)} line={say('people.recordCount', { count: records.length })}>
            <ol className={css['records']} aria-label={say(kind.label)}>
              {records.map((record) => (
                <RecordRow
                  key={record.id}
                  record={record}
                  unitNames={unitNames}
                  {...(admin ? { onCorrect: () => setEditing({ kind, record }), onRemove: () => setRemoving(record) } : {})}
                />
              ))}
            </ol>
          </Card>
        )
      })}
      {editing === null ? null : <RecordForm nip={person.nip} kind={editing.kind} record={editing.record} onClose={() => setEditing(null)} />}
      <ConfirmWithReason
        key={removing?.id ?? 'none'}
        title={removing === null ? '' : say('people.removeTitle', { record: recordTitle(removing, unitNames, say) })}
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        confirm={say('people.remove')}
        danger
        reasonLabel={say('common.reason')}
        busy={remove.isPending}
        refusal={saidOrNull(remove.error)}
        onConfirm={(reason) => {
          if (removing === null) return
          const onSuccess = () => {
            setRemoving(null)
            toast(say('people.removed'))
          }
          remove.mutate({ id: removing.id, kind: removing.kind, reason }, { onSuccess })
        }}
      >
        <p className={css['quiet']}>{say('people.removeLine')}</p>
      </ConfirmWithReason>
    </Rows>
  )
}

function AddMenu({ onAdd }: { readonly onAdd: (kind: RecordKind) => void }) {
  const say = useSay()
  return (
    <div data-print="hide">
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={15} aria-hidden="true" />}>
            {say('people.addAny')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {recordKinds.map((kind) => (
            <Menu.Item key={kind.kind} onClick={() => onAdd(kind)}>
              {say(kind.label)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
