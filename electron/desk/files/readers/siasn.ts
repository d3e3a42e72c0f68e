import { readKnownGolongan } from '../cells/golongan.ts'
import {
  employeeKindOfNip, isKnownLegalStatus, readCpnsStatus, readEducationLevel, readEmployeeKind, readPostKind, readSex,
} from '../cells/words.ts'
import type { EmployeeKind, SiasnRow } from '../parsed.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads one person of SIASN's staff export (or of a local staff list mapped to it). */
export function readSiasnRow(row: RowCursor): SiasnRow {
  const kind = employeeKind(row)
  const nip = row.nip('nip', kind)
  const name = row.text('name')
  if (name === null) row.reject('name-empty', 'name')
  return {
    row: row.row,
    siasnId: row.text('siasnId'),
    nip,
    formerNip: row.text('formerNip')?.replace(/^['`’]/, '') ?? null,
    name: name ?? '',
    titleFront: row.text('titleFront'),
    titleBack: row.text('titleBack'),
    birthPlace: row.text('birthPlace'),
    birthDate: row.date('birthDate'),
    sex: sex(row),
    employeeKind: kind ?? (nip === '' ? 'PNS' : employeeKindOfNip(nip)),
    cpnsStatus: readCpnsStatus(row.text('cpnsStatus')).meaning ?? row.text('cpnsStatus'),
    legalStatus: legalStatus(row),
    cpns: { skNumber: row.text('cpnsSkNumber'), skDate: row.date('cpnsSkDate'), tmt: row.date('cpnsTmt') },
    pns: { skNumber: row.text('pnsSkNumber'), skDate: row.date('pnsSkDate'), tmt: row.date('pnsTmt') },
    golonganAwal: golongan(row, 'golonganAwal'),
    golongan: golongan(row, 'golongan'),
    golonganTmt: row.date('golonganTmt'),
    serviceYears: row.integer('serviceYears'),
    serviceMonths: row.integer('serviceMonths'),
    ...post(row),
    ...education(row),
    unitId: row.text('unitId'),
    unitName: row.text('unitName'),
    parentUnitId: row.text('parentUnitId'),
    parentUnitName: row.text('parentUnitName'),
    unknownWords: row.unknownWords,
  }
}

/** The kind named by the row; where the row names none, its CPNS/PNS status; null leaves it to the number. */
function employeeKind(row: RowCursor): EmployeeKind | null {
  return row.meaning('employee-kind', 'employeeKind', readEmployeeKind) ?? (readCpnsStatus(row.text('cpnsStatus')).meaning ? 'PNS' : null)
}

function golongan(row: RowCursor, field: 'golonganAwal' | 'golongan'): string | null {
  return row.meaning('golongan', field, readKnownGolongan) ?? row.text(field)
}

function sex(row: RowCursor): 'L' | 'P' | null {
  const text = row.text('sex')
  const { meaning, unknown } = readSex(text)
  if (unknown) row.note('word-unknown', 'sex', { shown: text ?? '' })
  return meaning
}

function legalStatus(row: RowCursor): string | null {
  const text = row.text('legalStatus')
  if (text !== null && !isKnownLegalStatus(text)) row.addUnknownWord('legal-status', 'legalStatus', text)
  return text
}

function post(row: RowCursor): Pick<SiasnRow, 'postKind' | 'postName' | 'postTmt' | 'eselon'> {
  const byWord = row.text('postKind') !== null
  return {
    postKind: row.meaning('post-kind', byWord ? 'postKind' : 'postKindId', readPostKind),
    postName: row.text('postName'),
    postTmt: row.date('postTmt'),
    eselon: row.text('eselon'),
  }
}

function education(row: RowCursor): Pick<SiasnRow, 'educationLevel' | 'educationProgram' | 'graduatedYear' | 'school'> {
  return {
    educationLevel: row.meaning('education', 'educationLevel', readEducationLevel) ?? row.text('educationLevel'),
    educationProgram: row.text('educationProgram'),
    graduatedYear: row.integer('graduatedYear'),
    school: row.text('school'),
  }
}
