import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { headings } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { candidateColumns, outsiderColumns } from './list-columns.ts'
import { listHeader } from './list-header.ts'
import { findRound } from './round-row.ts'
import { findShortlist, keptContent, keptProfile, shortlistHead } from './shortlist-row.ts'
import { readsDiscipline, veilContent } from './veil.ts'

/**
 * Writes a frozen list as it was frozen: the names that go to the head, the whole ranking with those beside it, or those outside. Readers
 * without the right get no details of discipline in it. Errors: `not-found`, `damaged-store`.
 */
export async function exportShortlist(context: Context, { id, what, format }: ParsedInputOf<'shortlist.export'>): Promise<OutputOf<'shortlist.export'>> {
  const { db } = context
  const row = await findShortlist(db, id)
  const veiled = !await readsDiscipline(context)
  const kept = await keptContent(db, row)
  const { target, settings, ranked, open, outside } = veiled ? veilContent(kept) : kept
  const [round, head] = [await findRound(db, row.round_id), shortlistHead(row)]
  const candidates = what === 'listed' ? ranked.filter(({ listed }) => listed) : [...ranked, ...open]
  const sheet = what === 'outside'
    ? { columns: headings(outsiderColumns), rows: outside.map((one) => outsiderColumns.map((column) => column.cell(one))) }
    : { columns: headings(candidateColumns), rows: candidates.map((one) => candidateColumns.map((column) => column.cell(one))) }
  return writeSheet(context, say('id', { key: `round.export-file.${what}`, values: { id: String(round.id), number: head.number } }), format, {
    name: sayText('id', `round.export-sheet.${what}`), ...sheet,
    preface: await listHeader(context, { name: round.name, head, target, profile: keptProfile(row).profile, size: settings.size, veiled }, sheet.rows.length),
  })
}
