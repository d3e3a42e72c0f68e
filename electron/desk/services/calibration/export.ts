import type { CalibrationMember, UnitDistribution } from '../../../../shared/contract/calibration.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import { predikatSchema, type Ekspektasi, type Predikat } from '../../../../shared/legal/terms/predikat.ts'
import { say, sayText, sayValue } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet, type Annex } from '../sheets/write-sheet.ts'
import { shownSession } from './get.ts'
import { findSession } from './session-row.ts'

const hasil = (value: Ekspektasi | null): OutCell => (value === null ? null : sayText('id', `legal.ekspektasi.${value}`))
const predikat = (value: Predikat | null): OutCell => (value === null ? null : sayText('id', `legal.predikat.${value}`))

const COLUMNS: readonly SheetColumn<CalibrationMember>[] = [
  { title: 'calibration.column.number', width: 8, type: 'number', cell: (row) => row.number },
  { title: 'export.nip', width: 22, cell: (row) => row.nip },
  { title: 'export.name', width: 34, cell: (row) => row.label },
  { title: 'export.post', width: 36, cell: (row) => row.post },
  { title: 'export.unit', width: 40, cell: (row) => row.unit },
  { title: 'calibration.column.evaluator', width: 30, cell: (row) => row.evaluator },
  { title: 'calibration.column.source', width: 14, cell: (row) => sayText('id', `calibration.source.${row.source}`) },
  { title: 'calibration.column.before-hasil', width: 20, cell: ({ before }) => hasil(before.hasilKerja) },
  { title: 'calibration.column.before-perilaku', width: 20, cell: ({ before }) => hasil(before.perilakuKerja) },
  { title: 'calibration.column.before', width: 18, cell: ({ before }) => predikat(before.predikat) },
  { title: 'calibration.column.now-hasil', width: 20, cell: ({ now }) => hasil(now.hasilKerja) },
  { title: 'calibration.column.now-perilaku', width: 20, cell: ({ now }) => hasil(now.perilakuKerja) },
  { title: 'calibration.column.now', width: 18, cell: ({ now }) => predikat(now.predikat) },
  { title: 'calibration.column.counted', width: 12, cell: ({ counted, gone }) => sayText('id', gone ? 'calibration.counted.gone' : counted ? 'calibration.counted.yes' : 'calibration.counted.no') },
  { title: 'calibration.column.proposals', width: 70, cell: ({ proposals }) => proposals.map(proposalLine).join('; ') || null },
]

function proposalLine({ toPredikat, state, reason, answer }: CalibrationMember['proposals'][number]): string {
  const values = { predikat: toPredikat === null ? '' : sayText('id', `legal.predikat.${toPredikat}`), state: sayText('id', `calibration.proposal.${state}`), reason, answer: answer ?? '–' }
  return say('id', { key: 'calibration.export-proposal', values })
}

/** Writes what a session shows, people below the distribution of the units; in anonymous mode numbers stand for people. Error: `not-found`. */
export async function exportSession(context: Context, { calibrationId, format }: ParsedInputOf<'calibration.export'>): Promise<OutputOf<'calibration.export'>> {
  const { session, members, distributions, evaluators, comparison } = await shownSession(context, await findSession(context, calibrationId))
  const { office } = await readSettings(context.db)
  const preface: OutCell[][] = [
    [office], [say('id', { key: 'calibration.export-title', values: { name: session.name } })], [sayText('id', 'calibration.export-period'), sayValue('id', periodLabelWords(session.period))],
    [sayText('id', 'calibration.export-state'), sayText('id', `calibration.state.${session.state}`)], ...(session.hash === null ? [] : [[sayText('id', 'calibration.export-hash'), session.hash]]),
    [sayText('id', 'export.rows'), members.length], [], ...distributions.flatMap(distributionLines), [],
  ]
  const annex: Annex = {
    name: sayText('id', 'calibration.evaluators'), columns: [{ title: sayText('id', 'calibration.column.evaluator'), width: 34 }, { title: sayText('id', 'calibration.column.people'), width: 10, type: 'number' }, { title: sayText('id', 'calibration.column.finding'), width: 110 }],
    rows: [...evaluators.map(({ name, people, message }) => [name, people, say('id', message)]), [say('id', comparison)]],
  }
  return writeSheet(context, say('id', { key: 'calibration.export-file', values: { id: String(session.id), period: session.period } }), format, {
    name: sayText('id', 'calibration.people'), preface, columns: headings(COLUMNS), rows: members.map((member) => COLUMNS.map((column) => column.cell(member))),
  }, annex)
}

function distributionLines({ unit, message, limits, notices, before, now, unrated }: UnitDistribution): OutCell[][] {
  const counts = (of: UnitDistribution['now']): string => predikatSchema.options.map((one) => `${sayText('id', `legal.predikat.${one}`)} ${of[one] ?? 0}`).join(', ')
  return [
    [unit, say('id', message)], [sayText('id', 'calibration.before'), counts(before)], [sayText('id', 'calibration.now'), counts(now)], [sayText('id', 'calibration.unrated'), unrated],
    ...[...limits.map(({ sentence }) => sentence), ...notices].map((sentence): OutCell[] => ['', say('id', sentence)]),
  ]
}
