import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { registerOf } from '../../../../shared/domain/record/registers.ts'
import type { Field } from '../../../../shared/domain/record/field.ts'
import { say, sayText, type Language } from '../../../../shared/text/say.ts'
import { MARK_SHEET, templateMark } from '../template-mark.ts'
import type { OutColumn, OutSheet } from './out-sheet.ts'
import { writeXlsx } from './xlsx.ts'

const EMPTY_ROWS = 5000

/** Writes the empty sheet in which a kind of record is collected: headings as the importer knows them, choices as lists, NIP as text. */
export async function writeTemplate(path: string, kind: RecordKindName, language: Language): Promise<void> {
  await writeXlsx(path, [templateSheet(kind, language)], [{ name: MARK_SHEET, rows: [[templateMark(kind)]] }])
}

/** The sheet of a template without its hidden mark; its first line carries the mark as well, so that it survives as CSV. */
export function templateSheet(kind: RecordKindName, language: Language): OutSheet {
  const { label, fields } = recordKind(kind)
  const named = sayText(language, label)
  const register = registerOf(kind)
  return {
    name: named,
    locked: true,
    emptyRows: EMPTY_ROWS,
    preface: [
      [say(language, { key: 'files.template.title', values: { kind: named } }), null, templateMark(kind)],
      [sayText(language, 'files.template.note')],
      ...(register === null ? [] : [[
        sayText(language, 'files.template.complete-through'), null,
        say(language, { key: 'files.template.complete-hint', values: { register: { text: register.name } } }),
      ]]),
    ],
    columns: templateColumns(fields, language),
    rows: [],
  }
}

function templateColumns(fields: readonly Field[], language: Language): OutColumn[] {
  return [
    { title: `${sayText(language, 'files.field.nip')} *`, width: 24, type: 'text' },
    { title: sayText(language, 'files.field.name'), width: 32, type: 'text' },
    ...fields.map((field): OutColumn => ({
      title: `${sayText(language, field.label)}${field.required ? ' *' : ''}`,
      type: field.type === 'date' ? 'date' : 'text',
      width: field.type === 'date' ? 16 : 26,
      ...(field.choices ? choicesOf(field.choices, language) : {}),
    })),
    { title: sayText(language, 'record.field.skNumber'), width: 26, type: 'text' },
    { title: sayText(language, 'record.field.skDate'), width: 16, type: 'date' },
  ]
}

function choicesOf(choices: NonNullable<Field['choices']>, language: Language): Required<Pick<OutColumn, 'choices' | 'hint'>> {
  return { choices: Object.values(choices).map((choice) => sayText(language, choice)), hint: sayText(language, 'files.template.choose') }
}
