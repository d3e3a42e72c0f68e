import { Table } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { isMessageKey } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import css from './people.module.css'

type Change = OutputOf<'person.changes'>['rows'][number]

/** What was changed about a person: when, by whom, why, the former and the new value. */
export function ChangeList({ nip }: { readonly nip: string }) {
  const say = useSay()
  const asked = useProcedure('person.changes', { nip, limit: 500 })
  return (
    <Answered asked={asked} lines={6}>
      {({ rows, total }) =>
        total === 0 ? (
          <Card>
            <EmptyState title={say('people.noChanges')}>{say('people.noChangesLine')}</EmptyState>
          </Card>
        ) : (
          <Card title={say('people.changes')} line={say('people.changesLine', { count: total })} flush>
            <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('people.changes')}>
              <Table verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('people.when')}</Table.Th>
                    <Table.Th>{say('people.what')}</Table.Th>
                    <Table.Th>{say('people.before')}</Table.Th>
                    <Table.Th>{say('people.after')}</Table.Th>
                    <Table.Th>{say('people.why')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((change, at) => (
                    <Table.Tr key={`${change.at} ${at}`}>
                      <Table.Td>
                        {say.instant(change.at)}
                        <div className={css['quiet']}>{change.by ?? ''}</div>
                      </Table.Td>
                      <Table.Td>{entityName(change.entity, say)}</Table.Td>
                      <Table.Td>{values(change.before, change.after)}</Table.Td>
                      <Table.Td>{values(change.after, change.before)}</Table.Td>
                      <Table.Td>{change.reason ?? (change.batchId === null ? '–' : say('people.byImport', { batch: String(change.batchId) }))}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          </Card>
        )
      }
    </Answered>
  )
}

function entityName(entity: string, say: Say): string {
  const key = `record.${entity.replace(/_record$/, '').replaceAll('_', '-')}`
  return isMessageKey(key) ? say(key) : say('people.mainData')
}

/** The values that differ from the other side; everything where there is no other side. */
function values(side: Change['before'], other: Change['before']) {
  if (side === null) return '–'
  const lines = Object.entries(side).filter(([name, value]) => other === null || JSON.stringify(other[name]) !== JSON.stringify(value))
  return (
    <ul className={css['plainList']}>
      {lines.filter(([, value]) => value !== null).map(([name, value]) => (
        <li key={name}>
          {name}: {String(value)}
        </li>
      ))}
    </ul>
  )
}
