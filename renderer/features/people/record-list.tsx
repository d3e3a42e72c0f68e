import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { recordKinds } from '../../../shared/domain/record/kinds.ts'
import type { RecordKind } from '../../../shared/domain/record/field.ts'
import type { PersonView, RecordView } from '../../../shared/contract/people.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { RecordForm } from './record-form.tsx'
import { fieldWords } from './record-words.ts'
import css from './people.module.css'

type Editing = { readonly kind: RecordKind; readonly record: RecordView | null }

/** The dated record of a person, kind by kind; each line names its decree and where it came from. */
export function RecordList({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const remove = useCommand('record.remove')
  const [editing, setEditing] = useState<Editing | null>(null)
  const [removing, setRemoving] = useState<RecordView | null>(null)
  const shown = recordKinds.filter((kind) => admin || person.records.some((record) => record.kind === kind.kind))
  return (
    <Rows>
      {shown.map((kind) => {
        const records = person.records.filter((record) => record.kind === kind.kind)
        return (
          <Card
            key={kind.kind}
            title={say(kind.label)}
            actions={
              admin ? (
                <Button size="compact-xs" variant="default" onClick={() => setEditing({ kind, record: null })} aria-label={say('people.addRecord', { kind: say(kind.label) })}>
                  {say('people.add')}
                </Button>
              ) : undefined
            }
          >
            {records.length === 0 ? <p className={css['quiet']}>{say('people.noRecords')}</p> : null}
            <ol className={css['records']}>
              {records.toSorted((a, b) => dateOf(kind, b).localeCompare(dateOf(kind, a))).map((record) => (
                <li key={record.id}>
                  <div className={css['recordWords']}>
                    <RecordLine kind={kind} record={record} />
                    <span className={css['quiet']}>
                      {[record.skNumber === null ? null : say('people.decree', { number: record.skNumber }), record.skDate === null ? null : say.date(record.skDate), record.source].filter(Boolean).join(' · ')}{' '}
                      {record.changed ? <Chip tone="gold">{say('people.corrected')}</Chip> : null}
                    </span>
                  </div>
                  {admin ? (
                    <Group gap={6} wrap="nowrap">
                      <Button size="compact-xs" variant="default" onClick={() => setEditing({ kind, record })}>
                        {say('people.correct')}
                      </Button>
                      <Button size="compact-xs" variant="default" onClick={() => setRemoving(record)}>
                        {say('people.remove')}
                      </Button>
                    </Group>
                  ) : null}
                </li>
              ))}
            </ol>
          </Card>
        )
      })}
      {editing === null ? null : <RecordForm nip={person.nip} kind={editing.kind} record={editing.record} onClose={() => setEditing(null)} />}
      <ConfirmWithReason
        title={say('people.removeTitle')}
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        confirm={say('people.remove')}
        danger
        reasonLabel={say('people.reason')}
        busy={remove.isPending}
        refusal={saidOrNull(remove.error)}
        onConfirm={(reason) => {
          if (removing !== null) remove.mutate({ id: removing.id, kind: removing.kind, reason }, { onSuccess: () => setRemoving(null) })
        }}
      >
        <p className={css['quiet']}>{say('people.removeLine')}</p>
      </ConfirmWithReason>
    </Rows>
  )
}

function RecordLine({ kind, record }: { readonly kind: RecordKind; readonly record: RecordView }) {
  const say = useSay()
  const words = kind.fields.map((field) => ({ field, words: fieldWords(field, record.values[field.name] ?? null, say) })).filter((one) => one.words !== null)
  return (
    <span>
      {words.map(({ field, words: text }, at) => (
        <span key={field.name}>
          {at === 0 ? <b>{text}</b> : ` · ${say(field.label)}: ${text}`}
        </span>
      ))}
    </span>
  )
}

function dateOf(kind: RecordKind, record: RecordView): string {
  return String(record.values[kind.dateField] ?? '')
}
