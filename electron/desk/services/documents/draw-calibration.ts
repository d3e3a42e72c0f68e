import { predikatSchema } from '../../../../shared/legal/terms/predikat.ts'
import { hasRole } from '../../context.ts'
import { calibrationsHandlers } from '../calibration/handlers.ts'
import { capaianWord, cell, fields, list, paragraph, periodWord, predikatWord, row, section, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'

/** Berita acara kalibrasi: who met, the pattern before and after, every proposal with the evaluator's answer, what was noted. */
export const drawBeritaAcara: Draw<'calibration'> = async (context, { calibrationId }) => {
  const { session, minutes, members, distributions, crowded } = await calibrationsHandlers['calibration.get'](context, { calibrationId })
  const draft = session.state === 'closed' ? null : { key: 'document.draft.calibration' } as const
  const proposals = members.flatMap((member) => member.proposals.map((proposal) => ({ member, proposal })))
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('berita-acara-kalibrasi', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.kalibrasi.title'),
      fields(null, ['document.session', session.name], ['document.period', periodWord(session.period)], ['document.held-on', minutes.heldOn ? { key: 'document.date', values: { date: { date: minutes.heldOn } } } : null],
        ['document.place', minutes.place || null], ['document.chair', minutes.chair || null], ['document.secretary', minutes.secretary || null], ['document.units', session.units.map(({ name }) => name).join('; ')]),
      list('document.attendees', minutes.attendees),
      ...distributions.flatMap((one) => [
        section('document.distribution-of', { unit: one.unit }), fields(null, ['document.capaian', capaianWord(one.capaian)]),
        table(null, [['document.moment', 20], ...predikatSchema.options.map((predikat) => [`legal.predikat.${predikat}` as const, 16, 'center'] as const)], [
          row(cell({ key: 'document.before' }), ...predikatSchema.options.map((predikat) => cell(one.before[predikat] ?? 0))), row(cell({ key: 'document.after' }), ...predikatSchema.options.map((predikat) => cell(one.now[predikat] ?? 0))),
        ]),
        list(null, one.limits.map(({ sentence }) => sentence), 'document.no-pattern'), ...one.notices.map((notice) => paragraph(notice, 'small')),
      ]),
      ...crowded.map((notice) => paragraph(notice, 'small')),
      table('document.proposals', [['document.number-short', 7, 'center'], ['document.pegawai', 27], ['document.before', 12], ['document.proposed', 12], ['document.reason', 20], ['document.answer', 22]], proposals.map(({ member, proposal }, at) => row(
        cell(at + 1), cell([member.label, member.nip].filter(Boolean).join('\n')), cell(predikatWord(member.before.predikat)), cell(predikatWord(proposal.toPredikat)), cell(proposal.reason),
        cell({ key: 'document.answered', values: { state: { text: `document.answer.${proposal.state}` }, answer: proposal.answer ?? '' } }),
      ))),
      section('document.notes'), paragraph(minutes.notes || { key: 'document.nothing' }),
      ...(session.hash ? [paragraph({ key: 'document.frozen', values: { hash: session.hash } }, 'small')] : []),
      signatures([
        { role: { key: 'document.chair' }, form: null, onBehalfOf: null, post: null, name: minutes.chair, rank: null, nip: null, date: null },
        { role: { key: 'document.secretary' }, form: null, onBehalfOf: null, post: null, name: minutes.secretary, rank: null, nip: null, date: null },
      ], minutes.place || null, minutes.heldOn),
    ]),
  }
}
