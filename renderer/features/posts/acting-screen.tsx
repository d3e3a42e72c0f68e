import { Button } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { postFilterSchema, type Acting } from '../../../shared/contract/post.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { actingColumns } from './acting-columns.tsx'
import { ActingPanel } from './acting-panel.tsx'
import { Appoint } from './appoint.tsx'
import { useLocalRows } from './local-rows.ts'
import { PostTabs } from './post-tabs.tsx'
import { useKeepsMap } from './post-words.tsx'

const states: readonly Acting['state'][] = ['overrun', 'ending', 'running', 'coming', 'ended']
const standing: readonly Acting['state'][] = ['overrun', 'ending', 'running', 'coming']

/** Pelaksana tugas: who acts in which post, with the clock of the law; what runs out first stands first. */
export function ActingScreen() {
  const say = useSay()
  const keeps = useKeepsMap()
  const asked = useProcedure('acting.list', {})
  const [chosen, setChosen] = useState<readonly string[]>(standing)
  const [open, setOpen] = useState<string | null>(null)
  const [appointing, setAppointing] = useState(false)
  const shown = useMemo(() => asked.data?.rows.filter(({ state }) => chosen.length === 0 || chosen.includes(state)), [asked.data, chosen])
  const rows = useLocalRows(shown, asked)
  const columns = useMemo(() => actingColumns(say), [say])
  const openRow = asked.data?.rows.find((row) => idOf(row) === open)
  const button = keeps ? <Button onClick={() => setAppointing(true)}>{say('vacancy.appoint')}</Button> : undefined
  const nobody = asked.data?.rows.length === 0
  return (
    <Screen fill>
      <PageHeader title={say('vacancy.title')} line={say('vacancy.acting-line')} actions={nobody ? undefined : button} />
      <PostTabs here="/jabatan/plt" />
      {nobody ? (
        <EmptyState icon={<IconClockHour4 size={24} stroke={1.6} />} title={say('vacancy.nobody-acts')} action={button}>{say('vacancy.nobody-acts-line')}</EmptyState>
      ) : (
        <DataTable
          label={say('vacancy.tab.acting')}
          columns={columns}
          rows={rows}
          rowId={idOf}
          rowHeight={64}
          openId={open}
          onOpen={(row) => setOpen(idOf(row))}
          filters={
            <FilterBar
              filters={[{ id: 'state', label: say('vacancy.field.state'), chosen, usual: standing, options: states.map((value) => ({ value, label: say(`vacancy.acting.state.${value}`), count: asked.data?.rows.filter(({ state }) => state === value).length ?? 0 })) }]}
              onChange={(_id, now) => setChosen(now)}
            />
          }
          tools={<ExportMenu disabled={!asked.data?.rows.length} make={(format) => call('post.export', { what: 'acting', filter: postFilterSchema.parse({}), format })} />}
          empty={<EmptyState title={say('vacancy.none-acting')} action={<Button variant="default" onClick={() => setChosen(states)}>{say('vacancy.show-all')}</Button>} />}
          panel={openRow === undefined ? undefined : <ActingPanel key={open} acting={openRow} onClose={() => setOpen(null)} />}
        />
      )}
      {appointing ? <Appoint onClose={() => setAppointing(false)} /> : null}
    </Screen>
  )
}

const idOf = (row: Acting): string => `${row.source} ${row.id ?? row.nip} ${row.post} ${row.starts}`
