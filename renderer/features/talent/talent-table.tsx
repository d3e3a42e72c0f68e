import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import type { TalentPerson } from '../../../shared/contract/talent.ts'
import { call } from '../../bridge/call.ts'
import { usePagedProcedure, type PagedRows } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { PersonPanel } from './person-panel.tsx'
import { filterOf, type BoxQuestion } from './question.ts'
import { talentColumns, type TalentColumn } from './talent-columns.tsx'
import css from './talent.module.css'

type Narrowed = { readonly box?: number[]; readonly open?: boolean; readonly missing?: string | null; readonly krs?: boolean }

/** What a list of people of a mapping is given; `tools` stand beside its search. */
export type TalentTableProps = {
  readonly label: string
  readonly name: string
  readonly question: BoxQuestion
  readonly columns: readonly TalentColumn[]
  readonly emptyTitle: string
  readonly emptyLine?: string
  readonly tools?: ReactNode
}

/** The people of a mapping that a part of the screen is about; a row opens why they stand where they stand. */
export function TalentTable({ narrowed, ...props }: TalentTableProps & { readonly narrowed: Narrowed }) {
  const [search, setSearch] = useState('')
  const filter = filterOf(props.question, search)
  const rows = usePagedProcedure('talent.people', { filter, ...narrowed, beforeId: props.question.before?.id ?? null })
  return <PeopleGrid {...props} rows={rows} search={search} onSearch={setSearch} onExport={(format) => call('talent.export', { filter, ...narrowed, format })} />
}

/** The same with rows of its own, as those who moved. */
export function PeopleGrid({ label, name, question, columns: names, emptyTitle, emptyLine, tools, rows, search, onSearch, onExport }: TalentTableProps & {
  readonly rows: PagedRows<TalentPerson>
  readonly search: string
  readonly onSearch: (text: string) => void
  readonly onExport?: (format: 'xlsx' | 'csv') => Promise<{ readonly fileId: string }>
}) {
  const say = useSay()
  const navigate = useNavigate()
  const open = useHasRole('admin', 'auditor')
  const columns = useMemo(() => talentColumns(open ? names : names.filter((one) => one !== 'nilai'), say), [names, open, say])
  const [shown, setShown] = useState<{ readonly row: TalentPerson; readonly asked: number } | null>(null)
  return (
    <div className={css['table']}>
      <DataTable
        label={label}
        columns={columns}
        rows={rows}
        rowId={({ nip }) => nip}
        rowHeight={52}
        openId={shown?.row.nip ?? null}
        onOpen={(row) => setShown({ row, asked: 0 })}
        onWhy={(row) => setShown({ row, asked: (shown?.asked ?? 0) + 1 })}
        onOpenWhole={({ nip }) => void navigate({ to: `/pegawai/${nip}` })}
        keepPlace={name}
        filters={
          <>
            <h2 className={css['tableTitle']}>{label}</h2>
            <SearchField label={say('kotak.search')} value={search} onSearch={onSearch} />
            {tools}
          </>
        }
        tools={onExport === undefined ? undefined : <ExportMenu disabled={!rows.total} make={onExport} />}
        empty={
          <EmptyState title={search === '' ? emptyTitle : say('kotak.nobody-found')} action={search === '' ? undefined : <Button variant="default" onClick={() => onSearch('')}>{say('kotak.clear')}</Button>}>
            {search === '' ? emptyLine : undefined}
          </EmptyState>
        }
        panel={shown === null ? undefined : (
          <PersonPanel
            key={shown.row.nip}
            question={question}
            person={shown.row}
            asked={shown.asked}
            onClose={() => setShown(null)}
            whole={<Button component={Link} to={`/pegawai/${shown.row.nip}`} variant="default" size="xs">{say('kotak.open-person')}</Button>}
          />
        )}
      />
    </div>
  )
}
