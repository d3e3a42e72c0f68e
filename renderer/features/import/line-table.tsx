import { Table } from '@mantine/core'
import { useSay } from '../../components/say.tsx'
import css from './import.module.css'

const MOST = 200

/** One line about a row of a file. */
export type Line = { readonly key: string; readonly row: number | null; readonly who: string | null; readonly words: string }

/** Lines about rows of a file: where, who or which column, and the sentence. Very long lists are cut; the saved sheet holds all. */
export function LineTable({ lines, who, empty }: { readonly lines: readonly Line[]; readonly who: string; readonly empty: string }) {
  const say = useSay()
  if (lines.length === 0) return <p className={css['none']}>{empty}</p>
  return (
    <div className={css['scroll']}>
      <Table verticalSpacing={6} horizontalSpacing="xs" fz="sm" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70} ta="right">
              {say('import.row')}
            </Table.Th>
            <Table.Th w={190}>{who}</Table.Th>
            <Table.Th>{say('import.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.slice(0, MOST).map((line) => (
            <Table.Tr key={line.key}>
              <Table.Td ta="right">{line.row ?? '–'}</Table.Td>
              <Table.Td className={css['file'] ?? ''}>{line.who ?? '–'}</Table.Td>
              <Table.Td className={css['file'] ?? ''}>{line.words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lines.length > MOST ? <p className={css['none']}>{say('import.more-lines', { count: lines.length - MOST })}</p> : null}
    </div>
  )
}
