import type { CalibrationMember } from '../../../shared/contract/calibration.ts'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { personName, ProposalState, raterName, unitName } from './calibration-words.tsx'

/** The columns of the people of a session. */
export function peopleColumns(say: Say, anonymous: boolean): readonly Column<CalibrationMember>[] {
  const rating = ({ hasilKerja, perilakuKerja }: CalibrationMember['now']): string =>
    hasilKerja === null || perilakuKerja === null ? '–' : say('calibration.pair', { hasil: { text: `calibration.short.${hasilKerja}` }, perilaku: { text: `calibration.short.${perilakuKerja}` } })
  return [
    { id: 'person', label: say('calibration.person-column'), width: 200, grow: 2, locked: true, cell: (row) => <TwoLines main={personName(row, say)} under={row.gone ? say('calibration.standing.is-gone') : anonymous ? unitName(row, say) : row.post ?? ''} /> },
    { id: 'unit', label: say('calibration.unit'), width: 150, grow: 1.4, hiddenAtFirst: anonymous, panelSaysIt: true, cell: (row) => <OneLine text={unitName(row, say)} /> },
    { id: 'rater', label: say('calibration.column.evaluator'), width: 140, grow: 1.2, panelSaysIt: true, cell: (row) => <OneLine text={raterName(row, say)} /> },
    { id: 'before', label: say('calibration.before'), width: 140, cell: ({ before }) => <TwoLines main={<PredikatChip predikat={before.predikat} />} under={rating(before)} /> },
    { id: 'now', label: say('calibration.now'), width: 140, cell: ({ now, changed }) => <TwoLines main={<PredikatChip predikat={now.predikat} />} under={changed ? say('calibration.changedRating', { rating: rating(now) }) : rating(now)} /> },
    { id: 'source', label: say('calibration.column.source'), width: 130, hiddenAtFirst: true, cell: ({ source }) => <OneLine text={say(`calibration.source.${source}`)} /> },
    { id: 'proposal', label: say('calibration.proposals'), width: 150, cell: ({ proposals }) => (proposals[0] === undefined ? <OneLine text={null} /> : <ProposalState state={proposals[0].state} />) },
  ]
}
