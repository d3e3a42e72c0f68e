import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Kysely } from 'kysely'
import { predikatSchema, type Ekspektasi, type Predikat } from '../../../../shared/legal/terms/predikat.ts'
import { hasRole } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { calibrationsHandlers } from '../calibration/handlers.ts'
import { ratingsHandlers } from '../ratings/handlers.ts'
import { capaianWord, cell, ekspektasiWord, fields, list, paragraph, periodWord, predikatWord, row, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'
import { identityOfRater, signerOf } from './officials.ts'

/** Format penetapan predikat kinerja of a unit: capaian, pattern in heads, everybody with both ratings and the predikat. */
export const drawPenetapan: Draw<'unit'> = async (context, { periodId, unitId }) => {
  const { db } = context
  const { distribution } = await calibrationsHandlers['calibration.distribution'](context, { periodId, unitId })
  const { rows, periods } = await ratingsHandlers['rating.grid'](context, { periodIds: [periodId], as: 'reader', unitId, below: true })
  const period = periods[0]
  const on = isoDate(period?.ends ?? context.today())
  const firm = await firmRatings(db, periodId)
  const open = rows.filter((one) => one.state !== 'locked' && (one.version > 0 || one.imported === null)).length
  const leader = await db.selectFrom('assignment').select('evaluator_id').where('unit_id', '=', unitId).where('heads_unit', '=', 1)
    .where('starts', '<=', on).where((where) => where.or([where('ends', 'is', null), where('ends', '>=', period?.starts ?? on)])).orderBy('starts', 'desc').executeTakeFirst()
  const signs = await identityOfRater(db, leader?.evaluator_id ?? null, on)
  const draft = open > 0 ? { key: 'document.draft.unit', values: { count: open } } as const : null
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('penetapan-predikat', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.penetapan.title'),
      fields(null, ['document.unit', distribution.unit], ['document.period', period ? periodWord(period.label) : null], ['document.capaian', capaianWord(distribution.capaian)], ['document.rated', { key: 'document.people', values: { count: distribution.rated, of: rows.length } }]),
      list('document.pattern', distribution.limits.map(({ sentence }) => sentence), 'document.no-pattern'),
      table('document.counts', predikatSchema.options.map((one) => [`legal.predikat.${one}` as const, 20, 'center'] as const), [row(...predikatSchema.options.map((one) => cell(distribution.now[one] ?? 0)))]),
      table('document.people-rated', [['document.number-short', 6, 'center'], ['document.name-nip', 30], ['document.post', 25], ['document.rating-hasil', 13], ['document.rating-perilaku', 13], ['document.predikat', 14]], rows.map((one, at) => {
        // What counts: the latest version that was confirmed or locked, else the imported rating unless the two are in dispute.
        const from = firm.get(one.assignmentId) ?? (one.conflictId === null ? one.imported : null)
        return row(cell(at + 1), cell(`${one.name}\n${one.nip}`), cell(one.post), cell(ekspektasiWord(from?.hasilKerja)), cell(ekspektasiWord(from?.perilakuKerja)), cell(predikatWord(from?.predikat) ?? { key: 'document.not-rated' }))
      })),
      signatures([signerOf('document.leader', signs)], null, null),
    ], true),
  }
}

type Firm = { readonly hasilKerja: Ekspektasi | null; readonly perilakuKerja: Ekspektasi | null; readonly predikat: Predikat | null }

/** The latest confirmed or locked rating of every span of a period; one that was reopened counts until the next is locked. */
async function firmRatings(db: Kysely<Database>, periodId: number): Promise<ReadonlyMap<number, Firm>> {
  const rows = await db.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .select(['assignment_id', 'hasil_kerja as hasilKerja', 'perilaku_kerja as perilakuKerja', 'predikat']).where('period_id', '=', periodId)
    .where('state', 'in', ['confirmed', 'locked']).orderBy('number').execute()
  return new Map(rows.map(({ assignment_id: assignmentId, ...rated }) => [assignmentId, rated]))
}
