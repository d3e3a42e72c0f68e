import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { call } from '../../bridge/call.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { saidBy } from '../../bridge/refusal.ts'
import type { Message } from '../../../shared/text/message.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { actWords, entityWords, roleWord } from './audit-words.ts'
import css from './system.module.css'

type Entry = OutputOf<'audit.list'>['rows'][number]

/** Jejak audit: what was done, by whom and why, and whether the chain is unbroken. */
export function AuditScreen() {
  const say = useSay()
  const rows = usePagedProcedure('audit.list', {})
  const [open, setOpen] = useState<Entry | null>(null)
  const [verdict, setVerdict] = useState<{ readonly ok: boolean; readonly said: Message } | null>(null)
  const [busy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    try {
      const answer = await call('audit.verify', {})
      setVerdict({
        ok: answer.intact,
        said: answer.intact ? { key: 'access.audit-intact', values: { rows: answer.rows, head: answer.head.slice(0, 16) } } : { key: 'access.audit-broken', values: { row: answer.firstBroken ?? 0 } },
      })
    } catch (error) {
      setVerdict({ ok: false, said: saidBy(error) })
    } finally {
      setBusy(false)
    }
  }
  const columns = useMemo<readonly Column<Entry>[]>(
    () => [
      { id: 'at', label: say('access.audit-at'), width: 245, locked: true, cell: (row) => <TwoLines main={say.instant(row.at)} under={String(row.seq)} /> },
      { id: 'actor', label: say('access.audit-actor'), width: 130, grow: 1, cell: (row) => <TwoLines main={row.actor} under={roleWord(row.role, say)} /> },
      { id: 'action', label: say('access.audit-action'), width: 190, grow: 1, cell: (row) => <OneLine text={actWords(row.action, say)} /> },
      { id: 'entity', label: say('access.audit-entity'), width: 190, grow: 1, cell: (row) => <OneLine text={entityWords(row, say)} /> },
      { id: 'reason', label: say('access.reason'), width: 120, grow: 1.4, cell: (row) => <OneLine text={row.reason} /> },
    ],
    [say],
  )
  return (
    <Screen fill>
      <PageHeader
        title={say('access.audit')}
        line={say('access.audit-line')}
        actions={
          <Button variant="default" loading={busy} onClick={() => void verify()}>
            {say('access.audit-verify')}
          </Button>
        }
      />
      {verdict === null ? null : <Notice tone={verdict.ok ? 'ok' : 'bad'}>{say.message(verdict.said)}</Notice>}
      <DataTable
        label={say('access.audit')}
        columns={columns}
        rows={rows}
        rowId={(row) => String(row.seq)}
        openId={open === null ? null : String(open.seq)}
        onOpen={setOpen}
        empty={<EmptyState title={say('access.audit-none')} />}
        panel={
          open === null ? null : (
            <SidePanel title={actWords(open.action, say)} line={say.instant(open.at)} onClose={() => setOpen(null)}>
              <p className={css['plain']}>
                {open.actor} ({roleWord(open.role, say)})
              </p>
              <p className={css['plain']}>{entityWords(open, say)}</p>
              {open.reason === null ? null : <p className={css['plain']}>{open.reason}</p>}
              <p className={css['code']}>{open.action}</p>
              <p className={css['code']}>{say('access.audit-hash', { hash: open.hash })}</p>
            </SidePanel>
          )
        }
      />
    </Screen>
  )
}
