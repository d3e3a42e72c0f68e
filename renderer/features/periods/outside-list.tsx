import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './periods.module.css'

const AT_FIRST = 20

/** Who is in service and not rated in the period, each with the reason: nobody is assigned, or no SKP is due. */
export function OutsideList({ view: { outside, outsideTotal } }: { readonly view: Pick<OutputOf<'period.get'>, 'outside' | 'outsideTotal'> }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  if (outsideTotal === 0) return null
  const shown = all ? outside : outside.slice(0, AT_FIRST)
  return (
    <Card flush title={say('period.outside', { count: outsideTotal })} line={say('period.outsideLine')}>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('period.outside', { count: outsideTotal }) })}>
        <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('period.column.person')}</Table.Th>
              <Table.Th>{say('period.column.unit')}</Table.Th>
              <Table.Th>{say('period.column.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((one) => (
              <Table.Tr key={one.nip}>
                <Table.Td className={css['nameCell'] ?? ''}>
                  {one.name}
                  <span className={css['under']}>{one.nip}</span>
                </Table.Td>
                <Table.Td className={css['nameCell'] ?? ''}>{one.unit ?? '–'}</Table.Td>
                <Table.Td className={css['nameCell'] ?? ''}>{say.message(one.message)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown.length === outsideTotal ? null : (
        <div className={css['more']}>
          {shown.length < outside.length ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>{say('period.outsideMore', { count: outside.length - shown.length })}</Button>
          ) : (
            <span className={css['under']}>{say('period.outsideRest', { count: outsideTotal - outside.length })}</span>
          )}
        </div>
      )}
    </Card>
  )
}
