import { isIsoDate, monthsBetween } from '../../../../shared/calendar/iso-date.ts'
import type { DueRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import { askedPapers } from '../../../../shared/legal/parameters/promotion/papers.ts'
import { sayText } from '../../../../shared/text/say.ts'
import { hasRole } from '../../context.ts'
import { findRun } from '../assess/run-view.ts'
import { checkRule, narrowed } from '../kenaikan-pangkat/due.ts'
import { dueRows } from '../kenaikan-pangkat/due-rows.ts'
import { kindWord } from '../kenaikan-pangkat/words.ts'
import { cell, fields, paragraph, row, section, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'

/** Nominatif of one kind of kenaikan pangkat in a period: whose files are complete, and what the others still lack. */
export const drawNominatifKp: Draw<'promotion'> = async (context, { period, rule, unitId }) => {
  const { db } = context
  checkRule(rule)
  const run = await findRun(db, null)
  if (!run || !isIsoDate(period)) throw new TanjakError('not-found', { key: 'assess.no-run' })
  const months = Math.min(36, Math.max(1, monthsBetween(run.on, period < run.on ? run.on : period) + 1))
  const rows = narrowed(await dueRows(context, run, { months, unitId, search: '', papers: 'all' }), { rule, period })
  const unit = unitId === null ? null : await db.selectFrom('unit_period').select('name').where('unit_id', '=', unitId).orderBy('valid_from', 'desc').executeTakeFirst()
  const complete = rows.filter(({ missing }) => missing === 0)
  const lacking = rows.filter(({ missing }) => missing > 0)
  const draft = run.stale ? { key: 'document.draft.kp' } as const : null
  const papers = askedPapers.filter(({ rules }) => rules.some((one) => one === rule))
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('nominatif-kenaikan-pangkat', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.kp.title'),
      fields(null, ['document.kp.kind', kindWord(rule)], ['document.kp.period', { key: 'document.date', values: { date: { date: period } } }], ['document.unit', unit?.name ?? { key: 'document.kp.all-units' }],
        ['document.kp.as-of', { key: 'document.date', values: { date: { date: run.on } } }], ['document.kp.count', { key: 'document.kp.counts', values: { count: rows.length, complete: complete.length, missing: lacking.length } }]),
      ...part('document.kp.complete', complete, false), ...part('document.kp.incomplete', lacking, true),
      paragraph({ key: 'document.kp.sources', values: {
        citations: { list: [...new Set(papers.map(({ citation }) => `${cited(citation).short} (${citation.pin})`))] }, certainties: { list: [...new Set(papers.map(({ certainty }) => sayText('id', `export.certainty.${certainty}`)))] },
      } }, 'small'),
      signatures([{ role: { key: 'document.kp.head' }, form: null, onBehalfOf: null, post: null, name: '', rank: null, nip: null, date: null }], null, null),
    ], true),
  }
}

function part(name: 'document.kp.complete' | 'document.kp.incomplete', rows: readonly DueRow[], lacking: boolean) {
  if (rows.length === 0) return [section(name), paragraph({ key: 'document.kp.nobody' })]
  return [table(name, [
    ['document.number-short', 5, 'center'], ['document.name-nip', 24], ['document.kp.golongan', 13], ['document.post', 21], ['document.unit', 19], [lacking ? 'document.kp.papers' : 'document.kp.basis', 18],
  ], rows.map((one, at) => row(
    cell(at + 1), cell(`${one.name}\n${one.nip}`), cell({ key: 'document.kp.from-to', values: { from: one.golongan ?? '–', to: one.nextGolongan ?? '–' } }), cell(one.post), cell(one.unit),
    cell(lacking ? { key: 'document.kp.list', values: { papers: { list: one.papers.filter(({ receivedOn, onRecord }) => receivedOn === null && onRecord === null).map(({ label }) => ({ message: label })) } } } : one.message),
  )))]
}
