import type { ObjectionView } from '../../../../shared/contract/objection.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { objectionsHandlers } from '../objections/handlers.ts'
import { capaianWord, ekspektasiWord, fields, paragraph, periodWord, predikatWord, section, signatures, title } from './blocks.ts'
import { contentOf, type Draw, type Drawn } from './drawn.ts'
import { readEvaluation, type PrintedEvaluation } from './evaluation.ts'
import { hasilKerjaTable } from './hasil-kerja.ts'
import { sideOf, signerOf } from './officials.ts'
import { perilakuTable } from './perilaku.ts'

/** Hasil evaluasi kinerja, periodic or annual: realisasi and umpan balik line by line, both ratings, the predikat. */
export const drawHasilEvaluasi: Draw<'evaluation'> = async (context, subject) => {
  const printed = await readEvaluation(context, subject)
  const { one, version, pegawai, penilai, penilaiDelegate, on, skp } = printed
  return answer(printed, contentOf('hasil-evaluasi', [
    title(one.row.head ? 'document.evaluasi.title-head' : 'document.evaluasi.title'), ...headOf(printed),
    { block: 'sides', sides: [sideOf('document.pegawai', pegawai), sideOf('document.penilai', penilai)] },
    ...(skp ? [hasilKerjaTable(skp, version.content, skp.lines.some((line) => line.perspective !== null))] : [paragraph({ key: 'document.no-skp' }, 'small')]),
    fields(null, ['document.rating-hasil', ekspektasiWord(version.hasilKerja)], ...(one.row.head ? [['document.from-capaian', fromCapaian(printed)] as const] : [])),
    perilakuTable(on, version.content.valueFeedback, 'document.umpan-balik'),
    fields(null, ['document.rating-perilaku', ekspektasiWord(version.perilakuKerja)], ['document.predikat', predikatWord(version.predikat)], ['document.reason', version.content.reason || null], ['document.note', version.content.note || null]),
    signatures([signerOf('document.pegawai', pegawai), signerOf('document.penilai', penilai, penilaiDelegate)], null, null),
  ], true))
}

/** Dokumen evaluasi kinerja (Format D.1.3): identities, evaluation, catatan, keberatan with explanation and decision, signatures with dates. */
export const drawDokumenEvaluasi: Draw<'evaluation'> = async (context, subject) => {
  const printed = await readEvaluation(context, subject)
  const { version, pegawai, penilai, atasan, penilaiDelegate, atasanDelegate } = printed
  const objection = await objectionAbout(context, version.versionId)
  return answer(printed, contentOf('dokumen-evaluasi', [
    title('document.dokumen.title'), ...headOf(printed),
    { block: 'sides', sides: [sideOf('document.dokumen.1', pegawai), sideOf('document.dokumen.2', penilai), sideOf('document.dokumen.3', atasan)] },
    section('document.dokumen.4'),
    fields(null, ['document.capaian', capaianWord(printed.capaian)], ['document.rating-hasil', ekspektasiWord(version.hasilKerja)], ['document.rating-perilaku', ekspektasiWord(version.perilakuKerja)], ['document.predikat', predikatWord(version.predikat)]),
    section('document.dokumen.5'), paragraph(version.content.recommendation || { key: 'document.nothing' }),
    section('document.dokumen.6'), ...objectionBlocks(objection),
    section('document.dokumen.7'), paragraph(objection?.explanation ?? { key: 'document.nothing' }),
    section('document.dokumen.8'), ...decisionBlocks(objection),
    signatures([
      signerOf('document.dokumen.9', penilai, penilaiDelegate), signerOf('document.dokumen.10', pegawai, null, printed.one.row.handedOverOn), signerOf('document.dokumen.11', atasan, atasanDelegate, objection?.decidedOn ?? null),
    ], null, null),
  ]))
}

/** On what the hasil kerja of a head rests: the capaian of the unit as it held when the rating was submitted. */
function fromCapaian({ one, version, capaian }: PrintedEvaluation): Message {
  if (capaian === null || version.hasilKerja === null) return one.row.head?.message ?? { key: 'document.nothing' }
  return { key: 'rating.head.follows', values: { unit: one.row.unit, capaian: { text: `legal.capaian.${capaian}` }, hasil: { text: `legal.ekspektasi.${version.hasilKerja}` } } }
}

function headOf({ one, version, capaian }: PrintedEvaluation): DocumentBlock[] {
  const { row } = one
  return [fields(
    null, ['document.period', periodWord(row.period)], ['document.span-rated', { key: 'document.span', values: { from: { date: row.starts }, to: { date: row.ends } } }], ['document.capaian', capaianWord(capaian)],
    // A first version as the evaluator wrote it needs no word.
    ...(version.number > 1 || version.origin !== 'entry' ? [['document.version', { key: 'document.version-of', values: { number: version.number, why: { text: `document.origin.${version.origin}` } } }] as const] : []),
    ...(version.submittedFor ? [['document.delegated', version.submittedFor] as const] : []), ...(version.confirmedFor ? [['document.delegated-superior', version.confirmedFor] as const] : []),
  )]
}

/** The objection that was filed against a version, or that made it. */
async function objectionAbout(context: Context, versionId: number): Promise<ObjectionView | null> {
  const found = await context.db.selectFrom('objection').select('id').where('state', '<>', 'withdrawn')
    .where((where) => where.or([where('version_id', '=', versionId), where('made_version_id', '=', versionId)])).orderBy('id', 'desc').executeTakeFirst()
  return found ? (await objectionsHandlers['objection.get'](context, { id: found.id })).objection : null
}

function objectionBlocks(objection: ObjectionView | null): DocumentBlock[] {
  if (!objection) return [paragraph({ key: 'document.no-objection' })]
  return [
    fields(null, ['document.objection-number', objection.number], ['document.filed-on', { key: 'document.date', values: { date: { date: objection.filedOn } } }]), paragraph(objection.grounds),
  ]
}

function decisionBlocks(objection: ObjectionView | null): DocumentBlock[] {
  if (!objection?.decision) return [paragraph({ key: 'document.nothing' })]
  return [
    fields(null, ['document.decision', { key: `document.decision.${objection.decision}` }], ['document.predikat', predikatWord((objection.decided ?? objection.objected).predikat)]),
    paragraph(objection.decisionReason ?? { key: 'document.nothing' }), ...(objection.recommendation ? [paragraph(objection.recommendation)] : []),
  ]
}

function answer({ draft, mayIssue }: PrintedEvaluation, content: Drawn['content']): Drawn {
  return { content: draft ? { ...content, blocks: [paragraph(draft, 'warning'), ...content.blocks] } : content, draft, mayIssue }
}
