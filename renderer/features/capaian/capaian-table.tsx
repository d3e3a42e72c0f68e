import { Button } from '@mantine/core'
import { useMemo, useState, type KeyboardEvent } from 'react'
import type { CapaianUnit } from '../../../shared/contract/capaian.ts'
import type { Capaian } from '../../../shared/legal/terms/capaian.ts'
import { keptNote } from '../../bridge/kept.ts'
import type { PagedRows } from '../../bridge/paged.ts'
import { KeyboardHint } from '../../components/feedback/keyboard-hint.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import type { Place } from '../../components/table/use-grid-keys.ts'
import { capaianColumns } from './capaian-columns.tsx'
import { CapaianPanel } from './capaian-panel.tsx'
import { levels } from './capaian-words.tsx'
import { Definitions } from './definitions.tsx'
import { SetCapaian } from './set-capaian.tsx'
import css from './capaian.module.css'

/** The tree of units of a period: arrows move, 1 to 5 enter a level, Enter opens what was set and by whom. */
export function CapaianTable({ periodId, units }: { readonly periodId: number; readonly units: readonly CapaianUnit[] }) {
  const say = useSay()
  const toast = useToast()
  const columns = useMemo(() => capaianColumns(say), [say])
  const rows = useMemo<PagedRows<CapaianUnit>>(() => ({ total: units.length, rowAt: (index) => units[index], want: () => undefined, stale: false, error: null, refetch: () => undefined }), [units])
  const [openId, setOpenId] = useState<string | null>(null)
  const [setting, setSetting] = useState<{ readonly unitId: string; readonly level: Capaian | null } | null>(null)
  const [defining, setDefining] = useState(false)
  const unitOf = (id: string | null) => units.find(({ unitId }) => unitId === id)
  const place = `capaian ${periodId}`
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const level = levels[Number(event.key) - 1]
    const grid = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'grid'
    if (!grid || level === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const unit = units[keptNote<Place>(`place.${place}`).read()?.row ?? 0]
    if (unit === undefined) return
    if (unit.maySet) setSetting({ unitId: unit.unitId, level })
    else if (unit.whyNot !== null) toast(say.message(unit.whyNot), 'bad')
  }
  const opened = unitOf(openId)
  const set = unitOf(setting?.unitId ?? null)
  return (
    <div className={css['frame']} onKeyDown={onKeyDown}>
      <DataTable
        label={say('capaian.title')}
        columns={columns}
        rows={rows}
        rowId={({ unitId }) => unitId}
        rowHeight={40}
        openId={openId}
        onOpen={({ unitId }) => setOpenId(unitId)}
        keepPlace={place}
        count={say('capaian.count', { set: units.filter(({ capaian }) => capaian !== null).length, total: units.length })}
        filters={<KeyboardHint keys={[{ keys: ['1', '2', '3', '4', '5'], does: say('capaian.keys') }]} />}
        tools={<Button variant="default" size="xs" onClick={() => setDefining(true)}>{say('capaian.definitions')}</Button>}
        empty={<EmptyState title={say('capaian.noUnit')}>{say('capaian.noUnitLine')}</EmptyState>}
        panel={opened === undefined ? undefined : (
          <CapaianPanel key={opened.unitId} periodId={periodId} unit={opened} onSet={() => setSetting({ unitId: opened.unitId, level: null })} onClose={() => setOpenId(null)} />
        )}
      />
      {set === undefined || setting === null ? null : <SetCapaian key={set.unitId} periodId={periodId} unit={set} level={setting.level} onClose={() => setSetting(null)} />}
      {defining ? <Definitions onClose={() => setDefining(false)} /> : null}
    </div>
  )
}
