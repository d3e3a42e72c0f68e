import { emptyEvaluation, lacking, type EvaluationContent } from '../../../../../shared/domain/appraisal/evaluation.ts'
import type { MessageKey } from '../../../../../shared/text/keys.ts'
import type { Message, MessageValue } from '../../../../../shared/text/message.ts'
import type { RatingSheetRow } from '../../../files/parsed.ts'
import { spanKey } from '../../periods/spans.ts'
import { hasNobodyAbove } from '../../ratings/nobody-above.ts'
import { readRowCode } from '../../ratings/row-code.ts'
import type { LineOut, SheetOut } from '../../ratings/sheets-out.ts'
import { addVersion, contentOf } from '../../ratings/versions.ts'
import { countRow, type FileReport } from '../file-report.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'

/** A line that fits the sheet it came from, with the span that it rates. */
type Fitting = { readonly sheet: SheetOut; readonly line: LineOut; readonly span: NonNullable<LineOut['span']> }

/**
 * Takes rating sheets in that come back from evaluators without Tanjak. Each line is held against the sheet that went out and passes the
 * checks of the grid; it becomes a submitted version, to be confirmed by the atasan like any other. Blank lines are left alone.
 */
export async function importRatingSheets(state: ImportState, file: FileReport, rows: readonly RatingSheetRow[], tick: Tick): Promise<void> {
  const taken = new Set<string>()
  const returned = new Set<number>()
  for (const given of rows) {
    await tick()
    const fitting = fit(state, given)
    const fault = 'fault' in fitting ? fitting.fault : taken.has(given.rowCode) ? { code: 'sheet-row-twice' as const } : place(state, file, given, fitting, returned)
    if (fault) reject(file, given, fault)
    taken.add(given.rowCode)
  }
}

type Fault = { readonly code: 'sheet-code-unreadable' | 'sheet-unknown' | 'sheet-row-altered' | 'sheet-row-twice' | 'sheet-out-of-scope' | 'sheet-other-evaluator' | 'sheet-not-open' | 'sheet-period-closed' | 'sheet-already' | 'sheet-draft' | 'sheet-head' | 'sheet-lacks'; readonly values?: Message['values'] }

function fit(state: ImportState, given: RatingSheetRow): Fitting | { readonly fault: Fault } {
  const code = readRowCode(given.rowCode)
  if (!code) return { fault: { code: 'sheet-code-unreadable', values: { shown: given.rowCode } } }
  const sheet = state.sheets.get(code.sheet)
  if (!sheet) return { fault: { code: 'sheet-unknown', values: { sheet: code.sheet } } }
  const line = sheet.lines.get(code.place)
  if (!line || line.check !== code.check || line.nip !== given.nip) return { fault: { code: 'sheet-row-altered', values: { nip: given.nip } } }
  if (!line.span) return { fault: { code: 'sheet-out-of-scope', values: { nip: given.nip } } }
  if (line.span.evaluatorId !== sheet.raterId) return { fault: { code: 'sheet-other-evaluator', values: { name: line.span.name, evaluator: line.span.evaluator ?? { text: 'reconcile.nothing' } } } }
  return { sheet, line, span: line.span }
}

/** Puts a line in its place, or says why not. */
function place(state: ImportState, file: FileReport, given: RatingSheetRow, { sheet, line, span }: Fitting, returned: Set<number>): Fault | null {
  const { author } = state.book
  const content: EvaluationContent = {
    ...emptyEvaluation, hasilKerja: line.head ? null : given.hasilKerja, perilakuKerja: given.perilakuKerja, reason: given.reason, note: given.note,
    values: Object.fromEntries(Object.entries(given.values).filter((entry) => entry[1] !== null)),
  }
  const tell = (outcome: 'added' | 'unchanged'): null => {
    countRow(file, outcome, { row: given.row, nip: given.nip, name: span.name, message: { key: 'import.change.sheet', values: { period: span.period } } })
    return null
  }
  const values = { name: span.name } as const
  if (JSON.stringify(content) === JSON.stringify(emptyEvaluation)) return tell('unchanged')
  if (line.version && line.version.state !== 'draft') {
    if (line.version.origin === 'sheet' && JSON.stringify(contentOf(line.version)) === JSON.stringify(content)) return tell('unchanged')
    return { code: 'sheet-already', values: { ...values, state: { text: `rating.state.${line.version.state}` } } }
  }
  if (state.ratedBySheet.has(spanKey(span))) return { code: 'sheet-already', values: { ...values, state: { text: 'rating.state.submitted' } } }
  if (state.today < span.periodOpensOn) return { code: 'sheet-not-open', values: { ...values, period: span.period, date: { date: span.periodOpensOn } } }
  if (!span.periodOpen) return { code: 'sheet-period-closed', values: { ...values, period: span.period } }
  if (line.version && JSON.stringify(contentOf(line.version)) !== JSON.stringify(emptyEvaluation)) return { code: 'sheet-draft', values }
  if (line.head && given.hasilKerja !== null && given.hasilKerja !== line.head.hasilKerja) return { code: 'sheet-head', values: { ...values, why: { message: line.head.message } } }
  const lacks = lacking(content, line.head)
  if (lacks.length > 0) return { code: 'sheet-lacks', values: { ...values, lacks: { list: lacks.map((one): MessageValue => ({ text: `rating.lack.${one}` })) } } }
  state.ratedBySheet.add(spanKey(span))
  state.book.later(async (db) => {
    const submitted = { submitted_at: author.now, submitted_by: author.accountId, batch_id: author.batchId }
    const alone = await hasNobodyAbove(db, span)
    // An empty draft gives way; it stays among the versions.
    if (line.version) await db.updateTable('evaluation_version').set({ state: 'dropped' }).where('id', '=', line.version.id).execute()
    await addVersion(db, span, {
      state: alone ? 'confirmed' : 'submitted', origin: 'sheet', content, headHasilKerja: line.head?.hasilKerja ?? null, reason: null, at: author.now, by: author.accountId,
      stamps: alone ? { ...submitted, confirmed_at: author.now, confirmed_by: author.accountId } : submitted,
    })
    if (returned.has(sheet.id)) return
    returned.add(sheet.id)
    await db.updateTable('rating_sheet').set({ returned_at: author.now, batch_id: author.batchId }).where('id', '=', sheet.id).execute()
  })
  return tell('added')
}

function reject(file: FileReport, given: RatingSheetRow, { code, values }: Fault): void {
  const key: MessageKey = `import.rejected.${code}`
  file.rejected.push({ row: given.row, column: null, code, message: { key, values: { ...values, row: String(given.row) } }, cells: given.cells })
}
