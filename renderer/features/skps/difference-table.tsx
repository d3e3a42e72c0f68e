import { Table } from '@mantine/core'
import { useMemo } from 'react'
import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { sayValue } from '../../../shared/text/say.ts'
import type { MessageValue } from '../../../shared/text/message.ts'
import { useSay } from '../../components/say.tsx'
import { differences } from './editor/differences.ts'
import css from './skps.module.css'

/** Two states of an SKP side by side, where they differ. */
export function DifferenceTable({ before, after, names }: { readonly before: SkpContent; readonly after: SkpContent; readonly names: readonly [string, string] }) {
  const say = useSay()
  const found = useMemo(() => differences(before, after), [before, after])
  if (found.length === 0) return <p className={css['none']}>{say('skp.compare.same')}</p>
  const said = (value: MessageValue | null) => (value === null ? <span className={css['under']}>{say('skp.compare.nothing')}</span> : sayValue(say.language, value))
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('skp.compare.table')}>
      <Table className={css['different'] ?? ''} verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{say('skp.compare.where')}</Table.Th>
            <Table.Th>{names[0]}</Table.Th>
            <Table.Th>{names[1]}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map((one) => (
            <Table.Tr key={say.message(one.where)}>
              <Table.Th scope="row" fw={600}>{say.message(one.where)}</Table.Th>
              <Table.Td>{said(one.before)}</Table.Td>
              <Table.Td>{said(one.after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
