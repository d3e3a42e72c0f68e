import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { predikatSchema } from '../../../../shared/legal/terms/predikat.ts'
import { hasRole } from '../../context.ts'
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
  const rated = rows.map((one) => ({ ...one, told: one.state === 'locked' || one.state === 'confirmed' || one.version === 0 }))
  const open = rated.filter((one) => one.state !== 'locked' && one.imported === null).length
  const leader = await db.selectFrom('assignment').select('evaluator_id').where('unit_id', '=', unitId).where('heads_unit', '=', 1).orderBy('starts', 'desc').executeTakeFirst()
  const signs = await identityOfRater(db, leader?.evaluator_id ?? null, on)
  const draft = open > 0 ? { key: 'document.draft.unit', values: { count: open } } as const : null
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('penetapan-predikat', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.penetapan.title'),
      fields(null, ['document.unit', distribution.unit], ['document.period', period ? periodWord(period.label) : null], ['document.capaian', capaianWord(distribution.capaian)], ['document.rated', { key: 'document.people', values: { count: distribution.rated } }]),
      list('document.pattern', distribution.limits.map(({ sentence }) => sentence), 'document.no-pattern'), paragraph(distribution.message, 'small'),
      table('document.counts', predikatSchema.options.map((one) => [`legal.predikat.${one}` as const, 20, 'center'] as const), [row(...predikatSchema.options.map((one) => cell(distribution.now[one] ?? 0)))]),
      table('document.people-rated', [['document.number-short', 5, 'center'], ['document.name-nip', 30], ['document.post', 25], ['document.rating-hasil', 13], ['document.rating-perilaku', 13], ['document.predikat', 14]], rated.map((one, at) => {
        const from = one.version > 0 && one.told ? { hasilKerja: one.content?.hasilKerja ?? one.head?.hasilKerja, perilakuKerja: one.content?.perilakuKerja, predikat: one.predikat } : one.imported
        const head = one.head && one.version > 0 ? one.head.hasilKerja : from?.hasilKerja
        return row(cell(at + 1), cell(`${one.name}\n${one.nip}`), cell(one.post), cell(ekspektasiWord(head)), cell(ekspektasiWord(from?.perilakuKerja)), cell(predikatWord(from?.predikat) ?? { key: 'document.not-rated' }))
      })),
      signatures([signerOf('document.leader', signs)], null, null),
    ], true),
  }
}
