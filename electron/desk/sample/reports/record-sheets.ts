import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { Field } from '../../../../shared/domain/record/field.ts'
import { sayText } from '../../../../shared/text/say.ts'
import { templateMark } from '../../files/template-mark.ts'
import { historyMakers } from '../histories/makers.ts'
import type { SheetCell } from '../output/sheet-file.ts'
import type { Material, Report } from './report.ts'

/** The history of one kind for the whole office, in the sheet that people fill in, declared complete through the data date. */
export function recordSheet(material: Material, kind: RecordKindName): Report {
  const { label, fields } = recordKind(kind)
  const { office, firstYear, lastYear, performance } = material
  const above: SheetCell[][] = [[templateMark(kind)], [`Riwayat: ${sayText('id', label)}`], [`Lengkap sampai: ${office.dataDate}`]]
  return {
    file: `Riwayat ${sayText('id', label)}.xlsx`,
    kind: `record-${kind}`,
    format: 'xlsx',
    headerRow: above.length + 1,
    otherLines: above.length + 1,
    *rows() {
      yield* above
      yield [
        'NIP',
        'Nama pegawai',
        ...fields.map((field) => sayText('id', field.label)),
        sayText('id', 'record.field.skNumber'),
        sayText('id', 'record.field.skDate'),
      ]
      const own = material.random.fork(`history ${kind}`)
      for (const person of office.people) {
        if (material.onlyInEkinerja.has(person.index)) continue
        const facts = { random: own.fork(`${person.index}`), dataDate: office.dataDate, firstYear, lastYear, performance }
        for (const { values, skNumber, skDate } of historyMakers[kind](person, facts)) {
          yield [person.nip, person.name, ...fields.map((field) => fieldCell(field, values[field.name] ?? null)), skNumber, skDate]
        }
      }
    },
  }
}

/** Choices are written as people read them; everything else stands as it is. */
function fieldCell(field: Field, value: string | number | null): SheetCell {
  const label = field.choices && typeof value === 'string' ? field.choices[value] : undefined
  return label ? sayText('id', label) : value
}
