import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { useProcedure } from '../../../bridge/hooks.ts'
import { EmptyState } from '../../../components/layout/empty-state.tsx'
import { SidePanel } from '../../../components/layout/side-panel.tsx'
import { useSay } from '../../../components/say.tsx'
import { ClashDialog } from '../flow/clash-dialog.tsx'
import { ProposalDialog } from '../flow/proposal-dialog.tsx'
import { stateWords } from '../rating-words.ts'
import { gridColumns } from '../sheet/columns.ts'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { EvidencePart } from './evidence-part.tsx'
import { Notices } from './notices.tsx'
import { PredikatPart } from './predikat-part.tsx'
import { TextPart } from './text-part.tsx'
import { useResting } from './use-resting.ts'
import { ValuePart } from './value-part.tsx'
import css from './panel.module.css'

/** What explains the line in which the keyboard stands: predikat and why, the chosen value with its panduan, reason, note, evidence, versions. */
export function RatingPanel({ sheet, asked, why, onWhy, onClose }: {
  readonly sheet: Sheet
  readonly asked: number
  readonly why: boolean
  readonly onWhy: (open: boolean) => void
  readonly onClose: () => void
}) {
  const say = useSay()
  const { line, column } = useResting(sheet)
  if (line === undefined) {
    return (
      <SidePanel title={say('rating.panel')} onClose={onClose} asked={asked}>
        <EmptyState title={say('rating.noLine')} />
      </SidePanel>
    )
  }
  return <PanelOf key={line.key} {...{ sheet, asked, why, onWhy, onClose, line, column }} />
}

function PanelOf({ sheet, asked, why, onWhy, onClose, line, column }: {
  readonly sheet: Sheet
  readonly asked: number
  readonly why: boolean
  readonly onWhy: (open: boolean) => void
  readonly onClose: () => void
  readonly line: Line
  readonly column: number
}) {
  const say = useSay()
  const { row } = line
  const [open, setOpen] = useState<'clash' | 'proposal' | null>(null)
  // Evidence and versions are asked for when the keyboard rests on a line, not for every one it passes.
  const one = useProcedure('rating.one', { periodId: row.periodId, assignmentId: row.assignmentId }, { enabled: useRested(400) })
  const field = gridColumns[column]?.id ?? ''
  const nilai = nilaiBerakhlakSchema.safeParse(field)
  const state = stateWords(row, say).word
  return (
    <SidePanel
      title={row.name}
      line={`${row.nip} · ${[row.golongan === null ? null : say('rating.golongan', { golongan: row.golongan }), row.post].filter(Boolean).join(' · ')}`}
      onClose={onClose}
      asked={asked}
      actions={<Button component={Link} to={`/penilaian/${row.periodId}/${row.assignmentId}`} variant="default" size="xs">{say('rating.openOne')}</Button>}
    >
      <Notices line={line} onClash={() => setOpen('clash')} onProposal={() => setOpen('proposal')} />
      <PredikatPart line={line} why={why} onWhy={onWhy} />
      {line.asked === null ? null : <ReasonPart sheet={sheet} line={line} />}
      {nilai.success ? <ValuePart sheet={sheet} line={line} nilai={nilai.data} /> : null}
      <section className={css['part']}>
        {line.asked === null ? <TextPart sheet={sheet} line={line} field="reason" label={say('rating.column.reason')} rows={1} /> : null}
        <TextPart sheet={sheet} line={line} field="note" label={say('rating.column.note')} rows={2} />
      </section>
      <EvidencePart line={line} evidence={one.data?.evidence ?? []} />
      <p className={css['quiet']}>{say('rating.versionLine', { state, count: one.data?.versions.length ?? (row.version === 0 ? 0 : row.version) })}</p>
      {open === 'clash' && row.clash !== null ? <ClashDialog sheet={sheet} line={line} onClose={() => setOpen(null)} /> : null}
      {open === 'proposal' && row.proposal !== null ? <ProposalDialog line={line} proposal={row.proposal} onClose={() => setOpen(null)} /> : null}
    </SidePanel>
  )
}

/** True once the part that asks has stood for some milliseconds. */
function useRested(ms: number): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return rested
}

/** The sentence that an extreme rating asks for, at once where it is asked. */
export function ReasonPart({ sheet, line }: { readonly sheet: Sheet; readonly line: Line }) {
  const say = useSay()
  const asked = line.asked ?? 'lowest'
  const lacks = line.lacks.includes('reason')
  return (
    <section className={css['part']}>
      <TextPart
        sheet={sheet}
        line={line}
        field="reason"
        label={<span className={css['partTitle']} data-tone={lacks ? 'bad' : undefined}>{say(`rating.askedShort.${asked}`)}</span>}
        description={say(`rating.asked.${asked}`)}
        rows={2}
      />
    </section>
  )
}
