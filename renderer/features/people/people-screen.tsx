import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonRow } from '../../../shared/contract/people.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { SavedViews } from '../../components/table/saved-views.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import { AddPerson } from './add-person.tsx'
import { peopleColumns } from './people-columns.tsx'
import { firstQuestion, isView, peopleFilters, questionFrom, sheetColumns, toSort, withChosen, type PeopleSort, type Question, type View } from './people-question.ts'
import { PersonPanel } from './person-panel.tsx'

/** Pegawai: everyone in the store, to scroll, search, narrow and take out. */
export function PeopleScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const mayExport = useHasRole('admin', 'pimpinan', 'auditor')
  const navigate = useNavigate()
  const asked = JSON.stringify(useSearch({ strict: false }))
  const [kept, setKept] = useKept('people', () => ({ asked, question: questionFrom(JSON.parse(asked)) }))
  // The address asks something of its own, as from the search over everything: the list follows it, also when it is still shown.
  const { question } = kept.asked === asked ? kept : { question: questionFrom(JSON.parse(asked)) }
  const setQuestion = (next: Question) => setKept({ asked, question: next })
  const [sort, setSort] = useKept<PeopleSort>('people.sort', () => ({ by: 'name', descending: false }))
  const [open, setOpen] = useState<PersonRow | null>(null)
  const columns = useColumnChoice('people', peopleColumns(say))
  const rows = usePagedProcedure('person.list', { filter: question, sort })
  const facets = useProcedure('person.facets', { filter: question }, { keepPrevious: true, enabled: rows.total !== undefined && !rows.stale })
  const chosenUnit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const view: View = { filter: { ...question, search: '' }, sort, columns: columns.shown.map((column) => column.id) }
  const narrowed = JSON.stringify(question) !== JSON.stringify(firstQuestion)
  return (
    <Screen fill>
      <PageHeader
        title={say('people.title')}
        line={rows.total === undefined ? say('people.line') : say('people.count', { count: rows.total })}
        actions={admin ? <AddPerson onAdded={(nip) => void navigate({ to: `/pegawai/${nip}` })} /> : undefined}
      />
      <DataTable
        label={say('people.title')}
        columns={columns.shown}
        rows={rows}
        rowId={(row) => row.nip}
        sort={sort}
        onSort={(next) => setSort(toSort(next))}
        openId={open?.nip ?? null}
        onOpen={setOpen}
        onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        onWhy={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        keepPlace={`people ${JSON.stringify([question, sort])}`}
        filters={
          <>
            <SearchField label={say('people.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={peopleFilters(question, facets.data?.facets, chosenUnit.data?.name ?? null, say)}
              onChange={(id, chosen) => setQuestion(withChosen(question, id, chosen))}
              extra={<UnitField name="filter-unit" label={say('people.unit')} noneLabel={say('people.allUnits')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
            />
          </>
        }
        tools={
          <>
            <SavedViews
              list="people"
              current={view}
              isView={isView}
              onApply={(next) => {
                setQuestion(next.filter)
                setSort(next.sort)
                columns.show(next.columns)
              }}
            />
            <ColumnMenu choice={columns} />
            {mayExport ? (
              <ExportMenu
                disabled={!rows.total}
                make={(format) => call('person.export', { filter: question, sort, columns: sheetColumns(columns.shown.map((column) => column.id)), format })}
              />
            ) : null}
          </>
        }
        empty={
          narrowed ? (
            <EmptyState title={say('people.noMatch')} action={<Button variant="default" onClick={() => setQuestion(firstQuestion)}>{say('people.showAll')}</Button>}>
              {say('people.noMatchLine')}
            </EmptyState>
          ) : (
            <EmptyState title={say('people.empty')} action={admin ? <Button component={Link} to="/impor">{say('people.import')}</Button> : undefined}>
              {say('people.emptyLine')}
            </EmptyState>
          )
        }
        panel={open === null ? undefined : <PersonPanel key={open.nip} row={open} onClose={() => setOpen(null)} />}
      />
    </Screen>
  )
}
