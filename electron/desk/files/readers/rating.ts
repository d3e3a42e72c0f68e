import type { Period } from '../../../../shared/calendar/period.ts'
import { readGolongan } from '../cells/golongan.ts'
import { readEkspektasi, readEmployeeKind, readFlag, readPostKind, readPredikat } from '../cells/words.ts'
import { readNip } from '../cells/nip.ts'
import type { PlanRow, RatingRow } from '../parsed.ts'
import { EMPTY_PERIOD, rowPeriod } from './row-period.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads one evaluation of e-Kinerja's rating report; `report` is the period of the whole report, where one is known. */
export function readRatingRow(row: RowCursor, report: Period | null): RatingRow {
  const employeeKind = row.meaning('employee-kind', 'employeeKind', readEmployeeKind)
  const nip = row.nip('nip', employeeKind)
  const period = rowPeriod(row, report) ?? EMPTY_PERIOD
  const postKindCode = row.text('postKindCode')
  row.meaning('post-kind', 'postKindCode', readPostKind)
  return {
    row: row.row,
    nip,
    name: row.text('name'),
    period,
    unitExternalId: row.text('unitExternalId'),
    unitName: row.text('unitName') ?? '',
    parentUnitName: row.text('parentUnitName'),
    postName: row.text('postName') ?? '',
    postKindCode,
    acting: row.neededMeaning('flag-unknown', 'acting', readFlag) ?? false,
    hasilKerja: row.neededMeaning('rating-unknown', 'hasilKerja', readEkspektasi),
    perilakuKerja: row.neededMeaning('rating-unknown', 'perilakuKerja', readEkspektasi),
    hasilAkhir: row.neededMeaning('predikat-unknown', 'hasilAkhir', readPredikat),
    evaluatorNip: evaluatorNip(row),
    evaluatorName: row.text('evaluatorName'),
    evaluatorPost: row.text('evaluatorPost'),
    ratedAt: row.date('ratedAt'),
    golongan: readGolongan(row.text('golongan')),
    employeeKind,
    skpId: row.text('skpId'),
    unknownWords: row.unknownWords,
  }
}

/** The evaluator only accompanies the rating: a broken number is noted and left out, the rating stands. */
function evaluatorNip(row: RowCursor): string | null {
  const read = readNip(row.cell('evaluatorNip'), null)
  if (read.nip === null && read.fault !== 'nip-empty') row.note('evaluator-nip', 'evaluatorNip', { shown: read.shown })
  return read.nip
}

/** Reads one plan of e-Kinerja's plan report. */
export function readPlanRow(row: RowCursor, report: Period | null): PlanRow {
  const employeeKind = readEmployeeKind(row.text('employeeKind')).meaning
  const skpId = row.text('skpId')
  return {
    row: row.row,
    nip: row.nip('nip', employeeKind),
    name: row.text('name'),
    skpId,
    period: rowPeriod(row, report) ?? EMPTY_PERIOD,
    postName: row.text('postName') ?? '',
    unitName: row.text('unitName') ?? '',
    parentUnitName: row.text('parentUnitName'),
    acting: row.neededMeaning('flag-unknown', 'acting', readFlag) ?? false,
    hasSkp: row.has('hasSkp') ? (row.neededMeaning('flag-unknown', 'hasSkp', readFlag) ?? false) : skpId !== null,
    status: row.text('status'),
    model: row.text('model'),
    createdOn: row.date('createdOn'),
    employeeKind,
  }
}
