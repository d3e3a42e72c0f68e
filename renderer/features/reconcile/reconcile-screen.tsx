import { Button, SegmentedControl } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ConflictView } from '../../../shared/contract/import.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useConflictColumns } from './conflict-columns.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { KindList } from './kind-list.tsx'
import { SettleByRule } from './settle-by-rule.tsx'
import css from './reconcile.module.css'

type State = 'open' | 'settled'

/** Rekonsiliasi: conflicts by kind, each with the rule that would settle it; nothing is resolved silently. */
export function ReconcileScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const navigate = useNavigate()
  const asked: { readonly kind?: unknown; readonly cari?: unknown } = useSearch({ strict: false })
  const kind = typeof asked.kind === 'string' ? asked.kind : null
  const [state, setState] = useState<State>('open')
  const [search, setSearch] = useState(typeof asked.cari === 'string' ? asked.cari : '')
  const [open, setOpen] = useState<ConflictView | null>(null)
  const summary = useProcedure('reconcile.summary', {})
  const rows = usePagedProcedure('reconcile.list', { kind, state, search })
  const columns = useConflictColumns(kind === null, state)
  const kinds = summary.data?.kinds ?? []
  const openCount = kinds.filter((one) => kind === null || one.kind === kind).reduce((sum, one) => sum + one.open, 0)
  const choose = (next: string | null) => {
    setOpen(null)
    void navigate({ to: '/rekonsiliasi', search: (next === null ? {} : { kind: next }) as never })
  }
  return (
    <Screen fill>
      <PageHeader
        title={say('reconcile.title')}
        line={summary.data === undefined ? undefined : say('reconcile.line', { count: kinds.reduce((sum, one) => sum + one.open, 0) })}
        actions={admin && state === 'open' && kind !== null && openCount > 0 ? <SettleByRule kind={kind} count={openCount} /> : undefined}
      />
      <Answered asked={summary}>
        {() =>
          kinds.length === 0 ? (
            <Nothing />
          ) : (
            <div className={css['split']}>
              <KindList kinds={kinds} chosen={kind} state={state} onChoose={choose} />
              <DataTable
                label={say('reconcile.title')}
                columns={columns}
                rows={rows}
                rowId={(row) => String(row.id)}
                rowHeight={52}
                openId={open === null ? null : String(open.id)}
                onOpen={setOpen}
                filters={
                  <>
                    <SearchField label={say('reconcile.search')} value={search} onSearch={setSearch} />
                    <SegmentedControl
                      size="xs"
                      value={state}
                      onChange={(value) => {
                        setOpen(null)
                        setState(value === 'settled' ? 'settled' : 'open')
                      }}
                      data={[
                        { value: 'open', label: say('reconcile.open') },
                        { value: 'settled', label: say('reconcile.settled') },
                      ]}
                    />
                  </>
                }
                empty={
                  <EmptyState icon={<IconChecks size={24} stroke={1.6} />} title={say(state === 'open' ? 'reconcile.none-open' : 'reconcile.none-settled')}>
                    {search === '' ? null : say('reconcile.try-other-search')}
                  </EmptyState>
                }
                {...(rows.total === undefined ? {} : { count: say('reconcile.count', { count: rows.total }) })}
                panel={open === null ? null : <ConflictPanel key={open.id} conflict={open} onClose={() => setOpen(null)} />}
              />
            </div>
          )
        }
      </Answered>
    </Screen>
  )
}

function Nothing() {
  const say = useSay()
  return (
    <EmptyState
      icon={<IconChecks size={24} stroke={1.6} />}
      title={say('reconcile.nothing')}
      action={
        <Button component={Link} to="/impor" variant="default">
          {say('reconcile.to-import')}
        </Button>
      }
    >
      {say('reconcile.nothing-line')}
    </EmptyState>
  )
}
