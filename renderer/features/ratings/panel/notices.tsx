import { Button } from '@mantine/core'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import { Notice } from '../../../components/feedback/notice.tsx'
import { useSay } from '../../../components/say.tsx'
import { hasilKerjaOf, type Line } from '../sheet/line.ts'
import { inWords } from '../rating-words.ts'
import css from './panel.module.css'

/** What has to be known about a line before it is rated: why it is closed or came back, what waits for an answer, what differs from a file. */
export function Notices({ line, onClash, onProposal }: { readonly line: Line; readonly onClash: () => void; readonly onProposal: () => void }) {
  const say = useSay()
  const { row } = line
  const refused = Object.values(line.errors).slice(0, 3)
  return (
    <div className={css['notices']}>
      {row.clash === null ? null : (
        <Notice tone="bad" title={say('rating.clashTitle')}>
          <p className={css['line']}>{say('rating.clashLine', { by: row.clash.by, at: say.instant(row.clash.at) })}</p>
          <Button size="compact-sm" variant="default" onClick={onClash}>{say('rating.clashOpen')}</Button>
        </Notice>
      )}
      {row.proposal === null ? null : (
        <Notice tone="warn" title={say('rating.proposalTitle', { calibration: row.proposal.calibration })}>
          <p className={css['line']}>
            {say('rating.proposalLine', { hasil: inWords(row.proposal.toHasilKerja, say), perilaku: inWords(row.proposal.toPerilakuKerja, say), by: row.proposal.by, reason: row.proposal.reason })}
          </p>
          {row.evaluator === null ? null : <Button size="compact-sm" variant="default" onClick={onProposal}>{say('rating.proposalOpen')}</Button>}
        </Notice>
      )}
      {row.because === null ? null : (
        <Notice tone={row.state === 'draft' ? 'warn' : 'info'} title={say(`rating.because.${row.origin ?? 'entry'}`)}>
          <p className={css['line']}>{row.because.reason}</p>
          <p className={css['quiet']}>{row.because.by === null ? say.instant(row.because.at) : say('rating.becauseBy', { by: row.because.by, at: say.instant(row.because.at) })}</p>
        </Notice>
      )}
      {refused.map((error) => (
        <Notice key={error.text} tone="bad">{say('rating.cellError', { text: error.text, why: { message: error.message } })}</Notice>
      ))}
      {row.head === null ? null : <Notice tone="info">{say.message(row.head.message)}</Notice>}
      <ImportedNotice line={line} />
      {row.mayWrite || row.whyNot === null ? null : <Notice tone="info">{say.message(row.whyNot)}</Notice>}
      {row.delegation === null ? null : <Notice tone="info">{say.message(row.delegation)}</Notice>}
      {row.objection === null ? null : <Notice tone="warn">{say(`rating.objection.${row.objection}`)}</Notice>}
    </div>
  )
}

function ImportedNotice({ line }: { readonly line: Line }) {
  const say = useSay()
  const { row, content } = line
  const imported = row.imported
  if (imported === null) return null
  const hasil = hasilKerjaOf(row, content)
  const differs = (hasil !== null && imported.hasilKerja !== null && hasil !== imported.hasilKerja)
    || (content.perilakuKerja !== null && imported.perilakuKerja !== null && content.perilakuKerja !== imported.perilakuKerja)
  const values = {
    source: imported.source, hasil: inWords(imported.hasilKerja, say), perilaku: inWords(imported.perilakuKerja, say),
    predikat: imported.predikat === null ? say('shell.predikat.belumDapatDipastikan') : say(`legal.predikat.${imported.predikat}`), period: periodLabelWords(row.period),
  }
  return (
    <Notice tone={differs ? 'warn' : 'info'} title={say('rating.importedTitle')}>
      {say('rating.importedLine', values)} {differs ? say('rating.importedDiffers') : ''}
    </Notice>
  )
}
