import { randomInt } from 'node:crypto'
import { statSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { ekspektasiSchema } from '../../../../shared/legal/terms/predikat.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import type { OutCell, OutColumn, OutSheet } from '../../files/writers/out-sheet.ts'
import { writeXlsx } from '../../files/writers/xlsx.ts'
import { raterNames, readSpans, spanKey, type Span } from '../periods/spans.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import { headsOf, type Head } from './heads.ts'
import { importedFor } from './imported.ts'
import { checkOf, rowCode } from './row-code.ts'
import { sheetRows, type SheetRow } from './sheets-out.ts'
import { presentVersions } from './versions.ts'

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Writes the sheet of an evaluator without Tanjak: those of the period that are not submitted, protected but for the cells to fill. */
export async function issueSheet(context: Context, { periodId, evaluator }: ParsedInputOf<'rating-sheet.issue'>): Promise<OutputOf<'rating-sheet.issue'>> {
  const { db, desk, account, now } = context
  const raterId = await raterOf(context, evaluator)
  const period = await db.selectFrom('appraisal_period').select(['id', 'state', 'deadline']).where('id', '=', periodId).executeTakeFirst()
  if (!period) throw new TanjakError('not-found', { key: 'period.not-found', values: { id: periodId } })
  if (period.state === 'closed') throw new TanjakError('refused', { key: 'rating.sheet.period-closed' })
  const spans = await openSpans(context, periodId, raterId)
  const [first] = spans
  if (!first) throw new TanjakError('refused', { key: 'rating.sheet.nobody' })
  const code = `LP${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
  const rows = spans.map((span, at): SheetRow => ({ place: at + 1, assignmentId: span.assignmentId, nip: span.nip, check: checkOf(code, at + 1, span) }))
  await db.insertInto('rating_sheet').values({ code, period_id: periodId, rater_id: raterId, rows: JSON.stringify(rows), issued_at: now(), issued_by: account.id }).execute()
  const headOf = await headsOf(db, [periodId])
  const staged = desk.stage.reserve(`lembar-penilaian-${first.period}-${code}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const named = (await raterNames(db)).get(raterId) ?? ''
  await writeXlsx(staged.path, [sheetOf({ code, period: first.period, evaluator: named, deadline: period.deadline }, spans, headOf)], [], new Date(now()))
  return { code, rows: rows.length, file: { fileId: staged.id, name: staged.name, size: statSync(staged.path).size } }
}

/** The sheets that went out, the latest first. */
export async function listSheets({ db }: Context): Promise<OutputOf<'rating-sheet.list'>> {
  const names = await raterNames(db)
  const stored = await db.selectFrom('rating_sheet').innerJoin('appraisal_period', 'appraisal_period.id', 'rating_sheet.period_id').leftJoin('account', 'account.id', 'rating_sheet.issued_by')
    .select(['rating_sheet.period_id as periodId', 'code', 'rows', 'rater_id', 'issued_at', 'returned_at', 'batch_id', 'account.display_name as by', 'starts', 'ends', 'kind']).orderBy('rating_sheet.id', 'desc').execute()
  const back = await returnedLines(db)
  return {
    sheets: stored.map((sheet) => ({
      code: sheet.code, period: periodLabel({ kind: sheet.kind, start: isoDate(sheet.starts), end: isoDate(sheet.ends) }), evaluator: names.get(sheet.rater_id) ?? '', rows: sheetRows(sheet.rows).length, back: sheetRows(sheet.rows).filter(({ assignmentId }) => back.has(spanKey({ periodId: sheet.periodId, assignmentId }))).length, issuedAt: sheet.issued_at, issuedBy: sheet.by,
      returnedAt: sheet.returned_at, batchId: sheet.batch_id,
    })),
  }
}

/** The spans whose rating came from a sheet and was not taken back. */
async function returnedLines(db: Context['db']): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .select(['period_id as periodId', 'assignment_id as assignmentId']).where('origin', '=', 'sheet').where('evaluation_version.state', '<>', 'dropped').execute()
  return new Set(rows.map(spanKey))
}

async function raterOf({ db }: Context, evaluator: ParsedInputOf<'rating-sheet.issue'>['evaluator']): Promise<number> {
  const found = 'raterId' in evaluator
    ? await db.selectFrom('rater').select('id').where('id', '=', evaluator.raterId).executeTakeFirst()
    : await db.selectFrom('rater').innerJoin('person_number', 'person_number.person_id', 'rater.person_id').select('rater.id').where('person_number.nip', '=', evaluator.nip).executeTakeFirst()
  if (!found) throw new TanjakError('not-found', { key: 'rating.sheet.no-evaluator' })
  return found.id
}

/** Those whom the evaluator still has to rate: neither submitted nor rated in a file. */
async function openSpans({ db }: Context, periodId: number, raterId: number): Promise<Span[]> {
  const spans = await readSpans(db, { periodIds: [periodId], evaluators: [raterId] })
  const [versions, imported] = [await presentVersions(db, [periodId], spans.map(({ assignmentId }) => assignmentId)), await importedFor(db, spans)]
  return spans.filter((span) => (versions.get(spanKey(span))?.state ?? 'draft') === 'draft' && !imported.has(spanKey(span)))
}

function sheetOf(sheet: { readonly code: string; readonly period: string; readonly evaluator: string; readonly deadline: string }, spans: readonly Span[], headOf: (span: Span) => Head | null): OutSheet {
  const words = ekspektasiSchema.options.map((one) => sayText('id', `legal.ekspektasi.${one}`))
  const rated = (title: string): OutColumn => ({ title, type: 'text', width: 16, choices: words, hint: sayText('id', 'files.rating-sheet.choose') })
  const t = (key: Parameters<typeof sayText>[1]) => sayText('id', key)
  return {
    name: t('rating.sheet.name'), locked: true, fixedRows: true, forPrint: true,
    preface: [
      [say('id', { key: 'rating.sheet.title', values: { period: periodLabelWords(sheet.period) } })], [say('id', { key: 'rating.sheet.evaluator', values: { name: sheet.evaluator } })],
      [say('id', { key: 'rating.sheet.code', values: { code: sheet.code } })], [t('rating.sheet.how')], [t('rating.sheet.reason')], [say('id', { key: 'rating.sheet.return', values: { date: { date: sheet.deadline } } })], [t('rating.sheet.signed')],
    ],
    columns: [
      { title: t('files.field.rowCode'), type: 'plain', width: 26 }, { title: 'NIP', type: 'plain', width: 22 }, { title: t('rating.sheet.person'), type: 'plain', width: 30 },
      { title: t('rating.sheet.post'), type: 'plain', width: 32 }, { title: t('rating.sheet.unit'), type: 'plain', width: 30 }, rated(t('files.field.hasilKerja')),
      ...nilaiBerakhlakSchema.options.map((nilai) => rated(t(`appraisal.berakhlak.${nilai}`))), rated(t('files.field.perilakuKerja')),
      { title: t('files.field.ratingReason'), type: 'text', width: 40 }, { title: t('files.field.ratingNote'), type: 'text', width: 40 },
    ],
    rows: spans.map((span, at): OutCell[] => [
      rowCode(sheet.code, at + 1, span), span.nip, span.name, span.post, span.unit, headWord(headOf(span)), ...nilaiBerakhlakSchema.options.map(() => ''), '', '', '',
    ]),
  }
}

// The head of a unit brings the hasil kerja of the capaian; what stands there is shown, and another word is refused when the sheet comes back.
const headWord = (head: Head | null): string => (head?.hasilKerja ? sayText('id', `legal.ekspektasi.${head.hasilKerja}`) : '')
