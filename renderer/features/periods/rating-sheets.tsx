import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { IssueSheet } from './issue-sheet.tsx'
import css from './periods.module.css'

/** The rating sheets that went out of a period for evaluators without Tanjak, and which of them came back. */
export function RatingSheets({ period }: { readonly period: { readonly id: number; readonly label: string; readonly state: string } }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const [issuing, setIssuing] = useState(false)
  const asked = useProcedure('rating-sheet.list', {}, { enabled: useHasRole('admin', 'auditor') })
  const sheets = asked.data?.sheets.filter((sheet) => sheet.period === period.label) ?? []
  if (asked.data === undefined) return null
  return (
    <Card
      title={say('period.sheets')}
      line={say('period.sheetsLine')}
      actions={admin && period.state !== 'closed' ? <Button variant="default" size="xs" onClick={() => setIssuing(true)}>{say('period.sheetIssue')}</Button> : undefined}
    >
      {sheets.length === 0 ? <p className={css['quiet']}>{say('period.sheetsNone')}</p> : (
        <Table aria-label={say('period.sheets')}>
          <Table.Thead>
            <Table.Tr>{(['Code', 'Evaluator', 'Rows', 'IssuedOn', 'State'] as const).map((head) => <Table.Th key={head} scope="col">{say(`period.sheet${head}`)}</Table.Th>)}</Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sheets.map((sheet) => (
              <Table.Tr key={sheet.code}>
                <Table.Td>{sheet.code}</Table.Td>
                <Table.Td>{sheet.evaluator}</Table.Td>
                <Table.Td>{say.number(sheet.rows)}</Table.Td>
                <Table.Td>{say.date(sheet.issuedAt)}</Table.Td>
                <Table.Td>{sheet.returnedAt === null ? <Chip tone="warn">{say('period.sheetOut')}</Chip> : <Chip tone={sheet.back < sheet.rows ? 'warn' : 'ok'}>{say('period.sheetBack', { back: sheet.back, rows: sheet.rows, on: { date: sheet.returnedAt } })}</Chip>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {issuing ? <IssueSheet periodId={period.id} onClose={() => setIssuing(false)} /> : null}
    </Card>
  )
}
