import { Button } from '@mantine/core'
import { IconCalendarOff, IconMapSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { postLevelSchema, type PostLevel } from '../../../shared/legal/terms/posts.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { useLocalRows } from './local-rows.ts'
import { chosenName, isChosen, MonthBoard, type Chosen } from './month-board.tsx'
import { OpenEnds } from './open-ends.tsx'
import { PostPanel } from './post-panel.tsx'
import { PostTabs } from './post-tabs.tsx'
import { levelName, postPath, useKeepsMap } from './post-words.tsx'
import { vacancyColumns } from './vacancy-columns.tsx'
import board from './month-board.module.css'
import css from './posts.module.css'

type Row = OutputOf<'post.calendar'>['rows'][number]
type Question = { readonly unitId: string | null; readonly level: readonly PostLevel[]; readonly chosen: Chosen }

/** Lowong: seats that are empty now and those that fall empty in the coming five years, each with why and by which article. */
export function VacantScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const keeps = useKeepsMap()
  const [question, setQuestion] = useKept<Question>('vacancy.question', () => ({ unitId: null, level: [], chosen: 'all' }))
  const [open, setOpen] = useState<string | null>(null)
  const asked = useProcedure('post.calendar', { unitId: question.unitId, level: [...question.level] }, { keepPrevious: true })
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const chosenWords = chosenName(question.chosen, say)
  const whole = useProcedure('post.list', { filter: {}, limit: 1 })
  const shown = useMemo(() => asked.data?.rows.filter((row) => isChosen(row, question.chosen, asked.data.from)), [asked.data, question.chosen])
  const rows = useLocalRows(shown, asked)
  const columns = useMemo(() => vacancyColumns(say, keeps), [say, keeps])
  const now = asked.data?.rows.filter(({ vacancy }) => vacancy.because === 'vacant').length ?? 0
  const openRow = shown?.find((row) => idOf(row) === open)
  if (whole.data?.total === 0 && whole.data.states['abolished'] === undefined) return <NoMap keeps={keeps} />
  return (
    <Screen fill>
      <PageHeader title={say('vacancy.title')} line={say('vacancy.title-line')} />
      <PostTabs here="/jabatan" />
      <Answered asked={asked} lines={5}>
        {(calendar) => (
          <div className={board['top']}>
            <button type="button" className={board['now']} aria-pressed={question.chosen === 'now'} onClick={() => setQuestion({ ...question, chosen: question.chosen === 'now' ? 'all' : 'now' })}>
              <b>{say.number(now)}</b> <span>{say('vacancy.now')}</span>
            </button>
            <MonthBoard calendar={calendar} chosen={question.chosen} onChoose={(chosen) => setQuestion({ ...question, chosen })} />
          </div>
        )}
      </Answered>
      <DataTable
        label={say('vacancy.list')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        rowHeight={64}
        openId={open}
        onOpen={(row) => setOpen(idOf(row))}
        onOpenWhole={(row) => void navigate({ to: postPath(row.postId) })}
        keepPlace={`vacancy ${JSON.stringify(question)}`}
        filters={
          <>
            <FilterBar
              filters={filtersOf(question, unit.data?.name ?? null, say)}
              onChange={(id, chosen) => setQuestion(id === 'unitId' ? { ...question, unitId: chosen[0] ?? null } : { ...question, level: chosen.flatMap((one) => postLevelSchema.safeParse(one).data ?? []) })}
              extra={<UnitField name="vacancy-unit" label={say('vacancy.unit-filter')} noneLabel={say('vacancy.all-units')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
            />
            {chosenWords === null ? null : <span className={css['quiet']}>{chosenWords}</span>}
            {question.chosen === 'all' ? null : <Button size="xs" variant="default" onClick={() => setQuestion({ ...question, chosen: 'all' })}>{say('vacancy.show-all')}</Button>}
          </>
        }
        tools={<ExportMenu disabled={!asked.data?.rows.length} make={(format) => call('post.export', { what: 'calendar', filter: { unitId: question.unitId, level: [...question.level] }, format })} />}
        empty={<EmptyState icon={<IconCalendarOff size={24} stroke={1.6} />} title={say('vacancy.none')}>{say('vacancy.none-line')}</EmptyState>}
        panel={openRow === undefined ? undefined : <PostPanel key={openRow.postId} id={openRow.postId} title={openRow.post} onClose={() => setOpen(null)} />}
      />
      {asked.data === undefined || asked.data.open.length === 0 ? null : <OpenEnds open={asked.data.open} />}
    </Screen>
  )
}

function filtersOf({ level, unitId }: Question, unitName: string | null, say: Say): readonly Filter[] {
  return [
    { id: 'level', label: say('vacancy.level-filter'), chosen: level, options: postLevelSchema.options.map((value) => ({ value, label: levelName(value, say) })) },
    ...(unitId === null ? [] : [{ id: 'unitId', label: say('vacancy.unit-filter'), single: true, chosen: [unitId], options: [{ value: unitId, label: unitName ?? unitId }] }]),
  ]
}

function NoMap({ keeps }: { readonly keeps: boolean }) {
  const say = useSay()
  return (
    <Screen>
      <PageHeader title={say('vacancy.title')} line={say('vacancy.title-line')} />
      <PostTabs here="/jabatan" />
      <EmptyState icon={<IconMapSearch size={24} stroke={1.6} />} title={say('vacancy.no-map')} action={keeps ? <Button component={Link} to="/jabatan/peta">{say('vacancy.to-map')}</Button> : undefined}>
        {say(keeps ? 'vacancy.no-map-line' : 'vacancy.no-map-line-reader')}
      </EmptyState>
    </Screen>
  )
}

const idOf = (row: Row): string => `${row.postId} ${row.vacancy.nip ?? ''} ${row.vacancy.on}`
