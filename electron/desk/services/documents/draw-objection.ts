import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { hasRole } from '../../context.ts'
import { dutiesOf, dutyAs } from '../assignments/duties.ts'
import { objectionsHandlers } from '../objections/handlers.ts'
import { ekspektasiWord, fields, paragraph, periodWord, predikatWord, section, signatures, table, cell, row, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'
import { identityOfPerson, identityOfRater, sideOf, signerOf } from './officials.ts'

/** Keputusan atasan pejabat penilai on an objection: what was objected to, both sides, the decision, the rating that follows. */
export const drawKeputusan: Draw<'objection'> = async (context, { id }) => {
  const { db } = context
  const { objection } = await objectionsHandlers['objection.get'](context, { id })
  const stored = await db.selectFrom('objection').innerJoin('assignment', (join) => join.on('assignment.id', '=', objection.assignmentId))
    .select(['objection.superior_id', 'decided_for', 'evaluator_id']).where('objection.id', '=', id).executeTakeFirstOrThrow()
  const on = isoDate(objection.decidedOn ?? context.today())
  const [pegawai, penilai, atasan] = [await identityOfPerson(db, objection.nip, on, objection), await identityOfRater(db, stored.evaluator_id, on), await identityOfRater(db, stored.superior_id, on)]
  const delegation = stored.decided_for === null ? undefined : await db.selectFrom('delegation').select(['delegate_id', 'cause']).where('id', '=', stored.decided_for).executeTakeFirst()
  const standIn = delegation && await identityOfRater(db, delegation.delegate_id, on)
  const draft = objection.decision ? null : { key: 'document.draft.objection' } as const
  const date = (day: string) => ({ key: 'document.date', values: { date: { date: day } } } as const)
  const after = objection.decided ?? objection.objected
  return {
    draft, mayIssue: hasRole(context.account, 'admin') || dutyAs(await dutiesOf(context), stored.superior_id) !== undefined,
    content: contentOf('keputusan-keberatan', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.keberatan.title'),
      fields(null, ['document.objection-number', objection.number], ['document.period', periodWord(objection.period)], ['document.letter', objection.letterNumber], ['document.received-on', date(objection.receivedOn)], ['document.filed-on', date(objection.filedOn)]),
      { block: 'sides', sides: [sideOf('document.pegawai', pegawai), sideOf('document.penilai', penilai), sideOf('document.atasan', atasan)] },
      section('document.grounds'), paragraph(objection.grounds), section('document.explanation'), paragraph(objection.explanation ?? { key: 'document.nothing' }),
      section('document.considering'), paragraph(objection.filing.message, 'small'), paragraph(objection.deciding.message, 'small'),
      section('document.deciding'), paragraph(objection.decision ? { key: `document.decides.${objection.decision}` } : { key: 'document.not-decided' }), paragraph(objection.decisionReason ?? { key: 'document.nothing' }),
      table(null, [['document.moment', 25], ['document.rating-hasil', 25], ['document.rating-perilaku', 25], ['document.predikat', 25]], [
        row(cell({ key: 'document.before' }), cell(ekspektasiWord(objection.objected.hasilKerja)), cell(ekspektasiWord(objection.objected.perilakuKerja)), cell(predikatWord(objection.objected.predikat))),
        ...(objection.decision ? [row(cell({ key: 'document.after' }), cell(ekspektasiWord(after.hasilKerja)), cell(ekspektasiWord(after.perilakuKerja)), cell(predikatWord(after.predikat)))] : []),
      ]),
      ...(objection.recommendation ? [section('document.recommendation'), paragraph(objection.recommendation)] : []),
      paragraph({ key: 'document.final' }),
      signatures([signerOf('document.atasan', atasan, delegation && standIn ? { identity: standIn, cause: delegation.cause } : null)], null, objection.decidedOn),
      { block: 'copies', title: { key: 'document.copies' }, items: [objection.name, ...(objection.evaluator ? [objection.evaluator] : [])] },
    ]),
  }
}
