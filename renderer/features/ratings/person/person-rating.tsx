import { Anchor, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { DocumentLinks } from '../../../components/appraisal/document-links.tsx'
import { Chip } from '../../../components/feedback/chip.tsx'
import { KeyboardHint } from '../../../components/feedback/keyboard-hint.tsx'
import { Card } from '../../../components/layout/card.tsx'
import { PageHeader } from '../../../components/layout/page-header.tsx'
import { Columns, Rows } from '../../../components/layout/screen.tsx'
import { useSay } from '../../../components/say.tsx'
import { ClashDialog } from '../flow/clash-dialog.tsx'
import { FlowDialog } from '../flow/flow-dialog.tsx'
import { ProposalDialog } from '../flow/proposal-dialog.tsx'
import { canGo } from '../flow/steps.ts'
import { EvidencePart } from '../panel/evidence-part.tsx'
import { Notices } from '../panel/notices.tsx'
import { PredikatPart } from '../panel/predikat-part.tsx'
import { RatingChoice } from '../panel/rating-choice.tsx'
import { TextPart } from '../panel/text-part.tsx'
import { ValuePart } from '../panel/value-part.tsx'
import { periodTitle } from '../period-title.ts'
import { stateWords } from '../rating-words.ts'
import { SavingNotice } from '../saving-notice.tsx'
import { hasilKerjaOf, whyClosed, type Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { HandOver } from './hand-over.tsx'
import { OtherPeriods, YearPart } from './year-part.tsx'
import { SkpPart } from './skp-part.tsx'
import { VersionsPart } from './versions-part.tsx'
import css from './person.module.css'

/** One evaluation, whole: SKP with realisasi, values and panduan, words, evidence, versions and the year; with the same autosave as the grid. */
export function PersonRating({ sheet, line, one }: { readonly sheet: Sheet; readonly line: Line; readonly one: OutputOf<'rating.one'> }) {
  const say = useSay()
  const navigate = useNavigate()
  const { row } = line
  const [why, setWhy] = useState(false)
  const [open, setOpen] = useState<'clash' | 'proposal' | 'submit' | null>(null)
  const order = sheet.ground.order()
  const at = order.indexOf(line.key)
  const toward = (step: -1 | 1) => (at < 0 ? undefined : sheet.lines.line(order[at + step] ?? ''))
  const goTo = (step: -1 | 1) => {
    const next = toward(step)
    if (next === undefined) return
    sheet.ground.goTo({ row: at + step, column: sheet.ground.place().column })
    void navigate({ to: `/penilaian/${next.row.periodId}/${next.row.assignmentId}` })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F1') setWhy(true)
      else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) goTo(event.key === 'ArrowDown' ? 1 : -1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const state = stateWords(row, say)
  const write = (field: 'hasilKerja' | 'perilakuKerja') => (value: string | null) => void sheet.write([{ key: line.key, field, value }])
  return (
    <>
      <PageHeader
        title={row.name}
        above={<Anchor component={Link} to="/penilaian">{say('rating.backToGrid')}</Anchor>}
        line={[row.nip, row.golongan === null ? null : say('rating.golongan', { golongan: row.golongan }), row.post, row.unit].filter(Boolean).join(' · ')}
        actions={
          <>
            <Button variant="default" size="xs" disabled={toward(-1) === undefined} leftSection={<IconArrowUp size={15} aria-hidden="true" />} aria-keyshortcuts="Alt+ArrowUp" onClick={() => goTo(-1)}>{say('rating.previous')}</Button>
            <Button variant="default" size="xs" disabled={toward(1) === undefined} leftSection={<IconArrowDown size={15} aria-hidden="true" />} aria-keyshortcuts="Alt+ArrowDown" onClick={() => goTo(1)}>{say('rating.next')}</Button>
            {row.version > 0 ? <DocumentLinks links={[{ kind: 'hasil-evaluasi', of: `evaluation/${row.periodId}/${row.assignmentId}` }, { kind: 'dokumen-evaluasi', of: `evaluation/${row.periodId}/${row.assignmentId}` }]} /> : null}
            {canGo('submit', line) ? <Button size="xs" onClick={() => setOpen('submit')}>{say('rating.submitOne')}</Button> : null}
          </>
        }
      />
      <p className={css['facts']}>
        <b>{periodTitle(row.period, say)}</b> · {say('rating.span', { from: { date: row.starts }, until: { date: row.ends } })} · <Chip tone={state.tone}>{state.word}</Chip>
        <br />
        {say('rating.between', { evaluator: row.evaluator ?? say('rating.nobodyAssigned'), superior: row.superior ?? say('rating.nobodyAssigned') })}
        {row.acting ? ` · ${say('rating.acting')}` : ''}
      </p>
      <SavingNotice sheet={sheet} />
      <Columns ratio="side">
        <Rows>
          <Notices line={line} onClash={() => setOpen('clash')} onProposal={() => setOpen('proposal')} />
          <Card title={say('rating.assessment')}>
            <RatingChoice label={say('rating.column.hasilKerja')} strong value={hasilKerjaOf(row, line.content)} disabled={whyClosed(line, 'hasilKerja') !== null} onChange={write('hasilKerja')} />
            <RatingChoice label={say('rating.column.perilakuKerja')} strong value={line.content.perilakuKerja} disabled={whyClosed(line, 'perilakuKerja') !== null} onChange={write('perilakuKerja')} />
            <div className={css['texts']}>
              <TextPart
                sheet={sheet}
                line={line}
                field="reason"
                label={line.asked === null ? say('rating.column.reason') : say(`rating.askedShort.${line.asked}`)}
                {...(line.asked === null ? {} : { description: say(`rating.asked.${line.asked}`) })}
              />
              <TextPart sheet={sheet} line={line} field="note" label={say('rating.column.note')} />
              <TextPart sheet={sheet} line={line} field="recommendation" label={say('rating.recommendation')} />
            </div>
          </Card>
          <SkpPart sheet={sheet} line={line} skp={one.skp} />
          <Card title={say('rating.behaviour')} line={say('rating.behaviourLine')}>
            {nilaiBerakhlakSchema.options.map((nilai) => <ValuePart key={nilai} sheet={sheet} line={line} nilai={nilai} withRating />)}
          </Card>
          <VersionsPart versions={one.versions} skp={one.skp} />
        </Rows>
        <Rows>
          <Card title={say('rating.column.predikat')}><PredikatPart line={line} why={why} onWhy={setWhy} /></Card>
          <Card><EvidencePart line={line} evidence={one.evidence} /></Card>
          <YearPart year={one.year} />
          <OtherPeriods others={one.others} />
          <HandOver line={line} />
        </Rows>
      </Columns>
      <KeyboardHint keys={[{ keys: ['Alt ↑', 'Alt ↓'], does: say('rating.key.person') }, { keys: ['A', 'S', 'B'], does: say('rating.key.rate') }, { keys: ['F1'], does: say('common.keyWhy') }]} />
      {open === 'clash' && row.clash !== null ? <ClashDialog sheet={sheet} line={line} onClose={() => setOpen(null)} /> : null}
      {open === 'proposal' && row.proposal !== null ? <ProposalDialog line={line} proposal={row.proposal} onClose={() => setOpen(null)} /> : null}
      {open === 'submit' ? <FlowDialog sheet={sheet} step="submit" lines={[line]} chosen={null} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
