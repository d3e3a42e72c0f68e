import { useMemo, useState } from 'react'
import type { CalibrationMember } from '../../../shared/contract/calibration.ts'
import { call } from '../../bridge/call.ts'
import type { PagedRows } from '../../bridge/paged.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import { MemberPanel } from './member-panel.tsx'
import { everybody, peopleFilters, shownPeople, type Question } from './people-filters.ts'
import { peopleColumns } from './people-columns.tsx'
import type { SessionData } from './session-data.ts'

/** The people of a session with their ratings then and now; a row opens the person with the proposals made. */
export function People({ data }: { readonly data: SessionData }) {
  const say = useSay()
  const [question, setQuestion] = useState<Question>(everybody)
  const [openNumber, setOpenNumber] = useState<number | null>(null)
  const all = useMemo(() => peopleColumns(say, data.session.anonymous), [say, data.session.anonymous])
  const columns = useColumnChoice('calibration', all)
  const people = useMemo(() => shownPeople(data.members, question, say), [data.members, question, say])
  const rows = useMemo<PagedRows<CalibrationMember>>(
    () => ({ total: people.length, rowAt: (index) => people[index], want: () => undefined, stale: false, error: null, refetch: () => undefined }),
    [people],
  )
  const opened = data.members.find(({ number }) => number === openNumber)
  return (
    <DataTable
      label={say('calibration.people')}
      columns={columns.shown}
      rows={rows}
      rowId={(member) => String(member.number)}
      rowHeight={56}
      openId={openNumber === null ? null : String(openNumber)}
      onOpen={({ number }) => setOpenNumber(number)}
      keepPlace={`calibration ${data.session.id}`}
      filters={
        <>
          {data.session.anonymous ? null : <SearchField label={say('calibration.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />}
          <FilterBar filters={peopleFilters(data.members, question, say)} onChange={(id, chosen) => setQuestion({ ...question, [id]: chosen })} />
        </>
      }
      tools={
        <>
          <ColumnMenu choice={columns} />
          <ExportMenu make={(format) => call('calibration.export', { calibrationId: data.session.id, format })} />
        </>
      }
      empty={<EmptyState title={say('calibration.nobodyShown')}>{say('calibration.nobodyShownLine')}</EmptyState>}
      panel={opened === undefined ? null : <MemberPanel key={opened.number} member={opened} session={data.session} onClose={() => setOpenNumber(null)} />}
    />
  )
}
