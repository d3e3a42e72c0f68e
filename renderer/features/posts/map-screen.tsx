import { Button } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { PostFilter, PostView } from '../../../shared/contract/post.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import { DrawUp } from './draw-up.tsx'
import { mapColumns } from './map-columns.tsx'
import { everyPost, mapFilters, withChosen } from './map-filters.ts'
import { PostForm } from './post-form.tsx'
import { PostPanel } from './post-panel.tsx'
import { PostTabs } from './post-tabs.tsx'
import { postPath, useKeepsMap } from './post-words.tsx'

/** Peta jabatan: every post with who holds it and how it stands; added and changed by the Admin, drawn up from the records of people. */
export function MapScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const keeps = useKeepsMap()
  const [filter, setFilter] = useKept<PostFilter>('vacancy.map', () => everyPost)
  const [open, setOpen] = useState<PostView | null>(null)
  const [doing, setDoing] = useState<'add' | 'draw-up' | null>(null)
  const rows = usePagedProcedure('post.list', { filter })
  const counts = useProcedure('post.list', { filter: { ...filter, state: [] }, limit: 1 }, { keepPrevious: true })
  const whole = useProcedure('post.list', { filter: {}, limit: 1 })
  const unit = useProcedure('unit.get', { id: filter.unitId ?? '' }, { enabled: filter.unitId !== null })
  const all = useMemo(() => mapColumns(say), [say])
  const columns = useColumnChoice('posts', all)
  const bare = whole.data?.total === 0 && whole.data.states['abolished'] === undefined
  const drawUp = keeps ? <Button variant={bare ? 'filled' : 'default'} onClick={() => setDoing('draw-up')}>{say('vacancy.draw-up')}</Button> : null
  const add = keeps ? <Button variant={bare ? 'default' : 'filled'} onClick={() => setDoing('add')}>{say('vacancy.add')}</Button> : null
  return (
    <Screen fill>
      <PageHeader title={say('vacancy.title')} line={say('vacancy.map-line')} actions={bare || !keeps ? undefined : <>{drawUp}{add}</>} />
      <PostTabs here="/jabatan/peta" />
      {bare ? (
        <EmptyState icon={<IconSitemap size={24} stroke={1.6} />} title={say('vacancy.no-map')} action={keeps ? <>{drawUp} {add} <Button component={Link} to="/impor" variant="subtle">{say('vacancy.to-import')}</Button></> : undefined}>
          {say(keeps ? 'vacancy.no-map-line' : 'vacancy.no-map-line-reader')}
        </EmptyState>
      ) : (
        <DataTable
          label={say('vacancy.tab.map')}
          columns={columns.shown}
          rows={rows}
          rowId={idOf}
          rowHeight={60}
          openId={open === null ? null : idOf(open)}
          onOpen={setOpen}
          onOpenWhole={(row) => void navigate({ to: postPath(row.id) })}
          keepPlace={`posts ${JSON.stringify(filter)}`}
          filters={
            <>
              <SearchField label={say('vacancy.search')} value={filter.search} onSearch={(search) => setFilter({ ...filter, search })} />
              <FilterBar
                filters={mapFilters(filter, counts.data?.states ?? {}, unit.data?.name ?? null, say)}
                onChange={(id, chosen) => setFilter(withChosen(filter, id, chosen))}
                extra={<UnitField name="map-unit" label={say('vacancy.unit-filter')} noneLabel={say('vacancy.all-units')} value={filter.unitId} onChange={(unitId) => setFilter({ ...filter, unitId })} />}
              />
            </>
          }
          tools={
            <>
              <ColumnMenu choice={columns} />
              <ExportMenu disabled={!rows.total} make={(format) => call('post.export', { what: 'posts', filter, format })} />
            </>
          }
          empty={<EmptyState title={say('vacancy.nothing-found')} action={<Button variant="default" onClick={() => setFilter(everyPost)}>{say('vacancy.show-all')}</Button>} />}
          panel={open === null ? undefined : <PostPanel key={open.id} id={open.id} title={open.name} onClose={() => setOpen(null)} />}
        />
      )}
      {doing === 'add' ? <PostForm post={null} onClose={() => setDoing(null)} onDone={(id) => void navigate({ to: postPath(id) })} /> : null}
      {doing === 'draw-up' ? <DrawUp onClose={() => setDoing(null)} /> : null}
    </Screen>
  )
}

const idOf = (row: PostView): string => String(row.id)
