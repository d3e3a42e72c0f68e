import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { SuccessionRow } from '../../../../shared/contract/succession.ts'
import { successionHouse } from '../../../../shared/domain/succession/house-settings.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { readOverview } from './chosen-posts.ts'

const COLUMNS: readonly SheetColumn<SuccessionRow>[] = [
  { title: 'succession.column.post', width: 44, cell: (row) => row.post },
  { title: 'export.unit', width: 44, cell: (row) => row.unit },
  { title: 'succession.column.level', width: 16, cell: ({ level }) => sayText('id', `legal.post-level.${level}`) },
  { title: 'succession.column.critical', width: 40, cell: (row) => row.criticalReason },
  { title: 'succession.column.holder', width: 34, cell: (row) => row.holder },
  { title: 'succession.column.leaves', width: 14, type: 'date', cell: ({ leavesOn }) => (leavesOn === null ? null : { date: leavesOn }) },
  { title: 'succession.readiness.ready', width: 12, type: 'number', cell: ({ counts }) => counts.ready },
  { title: 'succession.readiness.one-year', width: 12, type: 'number', cell: ({ counts }) => counts.oneYear },
  { title: 'succession.readiness.three-years', width: 12, type: 'number', cell: ({ counts }) => counts.threeYears },
  { title: 'succession.readiness.cannot-tell', width: 12, type: 'number', cell: ({ counts }) => counts.cannotTell },
  { title: 'succession.column.risk', width: 14, cell: ({ risk }) => sayText('id', `succession.risk-word.${risk}`) },
  { title: 'export.why', width: 60, cell: ({ message }) => say('id', message) },
]

/** Writes the posts that a filter leaves with how many could follow, below a block that says as of when and by which figures. */
export async function exportSuccession(context: Context, { filter, format }: ParsedInputOf<'succession.export'>): Promise<OutputOf<'succession.export'>> {
  const { office, rows } = await readOverview(context, filter)
  const settings = await readSettings(context.db)
  return writeSheet(context, say('id', { key: 'succession.export-file', values: { on: office.on } }), format, {
    name: sayText('id', 'succession.export-sheet'), columns: headings(COLUMNS), rows: rows.map(({ row }) => COLUMNS.map((column) => column.cell(row))),
    preface: [
      [settings.office], [sayText('id', 'succession.export-title')], [sayText('id', 'export.asked-on'), { date: office.on }], [sayText('id', 'export.rule-set'), ruleSetVersion],
      [say('id', { key: 'succession.months-note', values: { months: successionHouse.fallsVacantMonths } })], [sayText('id', 'export.rows'), rows.length], [],
    ],
  })
}
