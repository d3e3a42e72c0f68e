import type { Mapping } from '../../../shared/contract/import.ts'
import { recordKind } from '../../../shared/domain/record/kinds.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'

/** A field that a column of a foreign sheet may fill. */
export type MapField = { readonly field: string; readonly label: MessageKey; readonly required: boolean }

const person = [
  'nip', 'name', 'siasnId', 'formerNip', 'titleFront', 'titleBack', 'birthPlace', 'birthDate', 'sex', 'employeeKind', 'legalStatus', 'cpnsStatus',
  'cpnsSkNumber', 'cpnsSkDate', 'cpnsTmt', 'pnsSkNumber', 'pnsSkDate', 'pnsTmt', 'golonganAwal', 'golongan', 'golonganTmt', 'serviceYears',
  'serviceMonths', 'postKind', 'postKindId', 'postName', 'postTmt', 'eselon', 'educationLevel', 'educationProgram', 'graduatedYear', 'school',
  'unitId', 'unitName', 'parentUnitId', 'parentUnitName',
]
const rating = [
  'nip', 'name', 'periodStart', 'periodEnd', 'unitExternalId', 'unitName', 'parentUnitName', 'postName', 'postKindCode', 'acting', 'hasilKerja',
  'perilakuKerja', 'hasilAkhir', 'evaluatorNip', 'evaluatorName', 'evaluatorPost', 'ratedAt', 'golongan', 'employeeKind', 'skpId',
]
const needed = { person: ['nip', 'name'], rating: ['nip', 'hasilKerja', 'perilakuKerja', 'hasilAkhir'] }
const otherLabels: Readonly<Record<string, MessageKey>> = { unitExternalId: 'files.field.unitId', postKindCode: 'files.field.postKindId' }

/** What a mapping can fill for a kind of sheet, the needed fields marked; the readers know the same fields. */
export function mapFields(target: Mapping['target']): readonly MapField[] {
  if (target === 'person') return person.map((field) => labelled(field, needed.person))
  if (target === 'rating') return rating.map((field) => labelled(field, needed.rating))
  return [
    { field: 'nip', label: 'files.field.nip', required: true },
    ...recordKind(target).fields.map((one) => ({ field: one.name, label: one.label, required: one.required })),
    { field: 'skNumber', label: 'record.field.skNumber', required: false },
    { field: 'skDate', label: 'record.field.skDate', required: false },
    { field: 'personName', label: 'files.field.name', required: false },
  ]
}

function labelled(field: string, required: readonly string[]): MapField {
  const key = `files.field.${field}`
  return { field, label: otherLabels[field] ?? (isMessageKey(key) ? key : 'files.field.name'), required: required.includes(field) }
}

/** A first proposal: a column whose heading is the label or the name of a field, letters and digits only. */
export function proposed(fields: readonly MapField[], columns: readonly string[], labelOf: (field: MapField) => string): Record<string, string> {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const free = new Set(columns)
  const found: Record<string, string> = {}
  for (const field of fields) {
    const names = [plain(labelOf(field)), plain(field.field)]
    const column = [...free].find((one) => names.includes(plain(one))) ?? [...free].find((one) => plain(one).length > 2 && names.some((name) => name.startsWith(plain(one)) || plain(one).startsWith(name)))
    if (column === undefined) continue
    found[field.field] = column
    free.delete(column)
  }
  return found
}
