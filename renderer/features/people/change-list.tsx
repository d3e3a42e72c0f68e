import { Table } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { changedThing, changedValues, type ChangedValue } from './change-words.ts'
import { useUnitNames, type UnitNames } from './use-unit-names.ts'
import css from './people.module.css'

type Change = OutputOf<'person.changes'>['rows'][number]

/** What was changed about a person: when, by whom, why, the former and the new value. */
export function ChangeList({ nip }: { readonly nip: string }) {
  const say = useSay()
  const unitNames = useUnitNames([])
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
            <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('people.changes') })}>
              <Table verticalSpacing={6} horizontalSpacing="sm" fz="sm" className={css['table'] ?? ''}>
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
                    <ChangeRow key={`${change.at} ${at}`} change={change} unitNames={unitNames} />
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

function ChangeRow({ change, unitNames }: { readonly change: Change; readonly unitNames: UnitNames }) {
  const say = useSay()
  const { entity, before, after } = change
  return (
    <Table.Tr>
      <Table.Td>
        {say.instant(change.at)}
        <div className={css['quiet']}>{change.by ?? ''}</div>
      </Table.Td>
      <Table.Td>{changedThing(entity, say)}</Table.Td>
      <Table.Td>{before === null ? <Chip tone="ok">{say('people.addedWord')}</Chip> : <Values values={changedValues(entity, before, after, unitNames, say)} />}</Table.Td>
      <Table.Td>{after === null ? <Chip tone="bad">{say('people.removedWord')}</Chip> : <Values values={changedValues(entity, after, before, unitNames, say)} />}</Table.Td>
      <Table.Td>{change.reason ?? (change.batchId === null ? '–' : say('people.byImport', { batch: String(change.batchId) }))}</Table.Td>
    </Table.Tr>
  )
}

function Values({ values }: { readonly values: readonly ChangedValue[] }) {
  return (
    <ul className={css['plainList']}>
      {values.map((one) => (
        <li key={one.label}>
          <span className={css['quietWord']}>{one.label}</span> {one.words}
        </li>
      ))}
    </ul>
  )
}
