import { useNavigate } from '@tanstack/react-router'
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { SkeletonLines } from '../../components/feedback/answered.tsx'
import { ErrorState } from '../../components/feedback/error-state.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { DeskHeader } from './desk-header.tsx'
import type { DeskProps } from './desk-props.ts'
import { DeskTools } from './desk-tools.tsx'
import { narrowed, noFilter, type GridFilter } from './filters.ts'
import type { Pasted } from './grid/use-clipboard.ts'
import { RatingGrid } from './grid/rating-grid.tsx'
import { KeyHints } from './key-hints.tsx'
import { NobodyToRate } from './nobody-to-rate.tsx'
import { RatingPanel } from './panel/rating-panel.tsx'
import { PasteReport } from './paste-report.tsx'
import { SavingNotice } from './saving-notice.tsx'
import { periodTitle } from './period-title.ts'
import { keyOf, type Line } from './sheet/line.ts'
import { useSheet } from './sheet/work.ts'
import css from './ratings.module.css'

/** The grid of one question with its head, filters and side panel. */
export function RatingDesk(props: DeskProps) {
  const { as, unitId, periodIds, shown } = props
  const say = useSay()
  const navigate = useNavigate()
  const sheet = useSheet()
  const hints = useId()
  const asked = useProcedure('rating.grid', { periodIds, as, unitId, below: true })
  const [filter, setFilter] = useKept<GridFilter>(`ratings.filter ${as} ${periodIds.join(' ')} ${unitId}`, () => noFilter)
  const [panel, setPanel] = useState({ open: window.matchMedia('(min-width: 62em)').matches, asked: 0, why: false })
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const root = useRef<HTMLDivElement>(null)

  const rows = asked.data?.rows
  useLayoutEffect(() => {
    if (rows !== undefined) sheet.load(rows)
  }, [rows, sheet])
  const loads = useSyncExternalStore(sheet.lines.watchAll, sheet.lines.loads)
  const keys = useMemo(() => rows?.map(keyOf) ?? null, [rows])
  // By the lines as they are when an answer came or the filter was changed: what is written meanwhile moves no row.
  const order = useMemo(() => {
    const lines = keys?.flatMap((key) => sheet.lines.line(key) ?? []) ?? []
    const here = loads >= 0 && keys !== null && lines.length === keys.length
    return here ? narrowed(lines, filter).map(({ key }) => key) : null
  }, [keys, loads, filter, sheet])
  useLayoutEffect(() => {
    if (order !== null) sheet.ground.show(order)
  }, [order, sheet])

  const openOne = useCallback((line: Line) => void navigate({ to: `/penilaian/${line.row.periodId}/${line.row.assignmentId}` }), [navigate])
  const why = useCallback(() => setPanel((before) => ({ open: true, asked: before.asked + 1, why: true })), [])
  const leave = useCallback((back: boolean) => {
    const target = back ? root.current?.querySelector<HTMLElement>('[data-desk-actions] button:not(:disabled)') : root.current?.querySelector<HTMLElement>('aside [role=region]')
    ;(target ?? root.current?.querySelector<HTMLElement>('[data-desk-actions] button:not(:disabled)'))?.focus()
  }, [])
  const several = shown.length > 1
  const periodName = useMemo(() => {
    if (!several) return null
    const names = new Map(shown.map(({ id, label }) => [id, periodTitle(label, say)]))
    return (id: number) => names.get(id) ?? ''
  }, [several, shown, say])

  return (
    <div ref={root} className={css['desk']}>
      <DeskHeader {...props} sheet={sheet} keys={keys ?? []} order={order ?? []} onPasted={setPasted} />
      <SavingNotice sheet={sheet} />
      {pasted === null || pasted.plan.faults === 0 ? null : <PasteReport sheet={sheet} pasted={pasted} onClose={() => setPasted(null)} />}
      <div className={css['beside']}>
        <Card flush grow>
          <DeskTools sheet={sheet} keys={keys ?? []} shown={order?.length ?? 0} filter={filter} onFilter={setFilter} panelOpen={panel.open} onPanel={() => setPanel({ open: true, asked: 0, why: false })} />
          {asked.error !== null && keys === null ? <ErrorState said={asked.error.said} code={asked.error.code} onRetry={() => void asked.refetch()} /> : null}
          {order === null && asked.error === null ? <div className={css['waiting']}><SkeletonLines count={12} /></div> : null}
          {order !== null && order.length === 0 ? <NobodyToRate as={as} nobody={keys?.length === 0} onShowAll={() => setFilter(noFilter)} /> : null}
          {order === null || order.length === 0 ? null : (
            <>
              <RatingGrid
                sheet={sheet}
                label={say('rating.gridLabel')}
                order={order}
                periodName={periodName}
                describedBy={hints}
                onWhy={why}
                onOpenOne={openOne}
                onLeave={leave}
                onPasted={setPasted}
              />
              <KeyHints id={hints} writes={as === 'evaluator'} />
            </>
          )}
        </Card>
        {panel.open && order !== null && order.length > 0 ? (
          <RatingPanel
            sheet={sheet}
            asked={panel.asked}
            why={panel.why}
            onWhy={(open) => setPanel((before) => ({ ...before, why: open }))}
            onClose={() => {
              setPanel({ open: false, asked: 0, why: false })
              root.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
            }}
          />
        ) : null}
      </div>
    </div>
  )
}
