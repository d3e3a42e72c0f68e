import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Context } from '../../context.ts'
import { skpsHandlers } from '../skps/handlers.ts'
import { fields, list, paragraph, signatures, title } from './blocks.ts'
import { contentOf, type Draw, type Drawn } from './drawn.ts'
import { hasilKerjaTable } from './hasil-kerja.ts'
import { identityOfPerson, identityOfRater, sideOf, signerOf, type Identity } from './officials.ts'
import { perilakuTable } from './perilaku.ts'

/** Sasaran Kinerja Pegawai: identities, hasil kerja, expected behaviour. */
export const drawSkp: Draw<'skp'> = async (context, subject) => {
  const known = await readSkp(context, subject)
  const { skp, pegawai, penilai, starts } = known
  const approach = `document.skp.${skp.content.approach}${skp.perspectives ? '.jpt' : ''}` as const
  return answer(known, contentOf('skp', [
    title('document.skp.title'), title(approach),
    fields(null, ['document.period', { key: 'document.span', values: { from: { date: skp.head.starts }, to: { date: skp.head.ends } } }]),
    { block: 'sides', sides: [sideOf('document.pegawai', pegawai), sideOf('document.penilai', penilai)] },
    hasilKerjaTable(skp.content, null, skp.perspectives), perilakuTable(starts, skp.content.expectations, 'document.ekspektasi'),
    signatures([signerOf('document.pegawai', pegawai), signerOf('document.penilai', penilai)], null, skp.head.agreedOn),
  ], true))
}

/** Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi. */
export const drawLampiranSkp: Draw<'skp'> = async (context, subject) => {
  const known = await readSkp(context, subject)
  const { skp, pegawai, penilai } = known
  return answer(known, contentOf('lampiran-skp', [
    title('document.lampiran.title'),
    fields(null, ['document.period', { key: 'document.span', values: { from: { date: skp.head.starts }, to: { date: skp.head.ends } } }]),
    { block: 'sides', sides: [sideOf('document.pegawai', pegawai), sideOf('document.penilai', penilai)] },
    list('document.resources', skp.content.resources), list('document.accountability', skp.content.accountability), list('document.consequences', skp.content.consequences),
    signatures([signerOf('document.pegawai', pegawai), signerOf('document.penilai', penilai)], null, skp.head.agreedOn),
  ]))
}

type Known = Awaited<ReturnType<typeof readSkp>>

async function readSkp(context: Context, { assignmentId, year }: { readonly assignmentId: number; readonly year: number }) {
  const skp = await skpsHandlers['skp.get'](context, { assignmentId, year })
  const { evaluator_id: evaluatorId } = await context.db.selectFrom('assignment').select('evaluator_id').where('id', '=', assignmentId).executeTakeFirstOrThrow()
  const on = isoDate(skp.head.ends)
  const pegawai: Identity = await identityOfPerson(context.db, skp.head.nip, on, skp.head)
  return { skp, pegawai, penilai: await identityOfRater(context.db, evaluatorId, on), starts: isoDate(skp.head.starts) }
}

function answer({ skp }: Known, content: Drawn['content']): Drawn {
  const agreed = skp.head.state === 'agreed'
  const blocks = agreed ? content.blocks : [paragraph({ key: 'document.draft.skp' }, 'warning'), ...content.blocks]
  return { content: { ...content, blocks }, draft: agreed ? null : { key: 'document.draft.skp' }, mayIssue: skp.head.mayWrite }
}
