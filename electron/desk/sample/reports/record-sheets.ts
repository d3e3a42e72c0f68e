import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { Field } from '../../../../shared/domain/record/field.ts'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import { sayText } from '../../../../shared/text/say.ts'
import { MARK_SHEET, templateMark } from '../../files/template-mark.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { templateSheet } from '../../files/writers/template.ts'
import { historyMakers } from '../histories/makers.ts'
import type { Material, Report } from './report.ts'

/** The history of one kind for the whole office, filled into the template; registers are declared complete through the data date. */
export function recordSheet(material: Material, kind: RecordKindName): Report {
  const { label, fields } = recordKind(kind)
  const { office, firstYear, lastYear, performance } = material
  const { preface = [], columns } = templateSheet(kind, 'id')
  const through = sayText('id', 'files.template.complete-through')
  return {
    file: `Riwayat ${sayText('id', label)}.xlsx`,
    kind: `record-${kind}`,
    format: 'xlsx',
    preface: preface.map((line) => (line[0] === through ? [through, { date: office.dataDate }] : line)),
    columns,
    hidden: [{ name: MARK_SHEET, rows: [[templateMark(kind)]] }],
    notData: 0,
    *rows() {
      const own = material.random.fork(`history ${kind}`)
      for (const person of office.people) {
        if (material.onlyInEkinerja.has(person.index)) continue
        const facts = { random: own.fork(`${person.index}`), dataDate: office.dataDate, firstYear, lastYear, performance }
        for (const { values, skNumber, skDate } of historyMakers[kind](person, facts)) {
          const cells = fields.map((field) => fieldCell(field, values[field.name] ?? null))
          yield [person.nip, person.name, ...cells, skNumber, skDate && { date: skDate }]
        }
      }
    },
  }
}

/** Choices are written as people read them, dates as date cells, everything else as it is. */
function fieldCell(field: Field, value: string | number | null): OutCell {
  if (field.type === 'date' && typeof value === 'string' && isIsoDate(value)) return { date: value }
  const label = field.choices && typeof value === 'string' ? field.choices[value] : undefined
  return label ? sayText('id', label) : value
}
