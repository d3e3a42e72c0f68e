import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { AwardRound, Nominee } from '../../../../shared/contract/award.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import { hasRole, type Context } from '../../context.ts'
import { unitScopeOf } from '../../row-scope.ts'
import { awardName, gradeOf } from '../awards/award-rules.ts'
import { awardsHandlers } from '../awards/handlers.ts'
import { seenNominees } from '../awards/nominees.ts'
import { rankWord } from '../awards/rank-word.ts'
import { findRound } from '../awards/round-row.ts'
import { cell, fields, list, paragraph, row, section, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'

type Round = OutputOf<'award.get'> & { readonly nominees: readonly Nominee[] }

/** Nominatif of a nomination round: the annex with everybody who was nominated. */
export const drawNominatifAward: Draw<'award'> = async (context, { id }) => {
  const round = await roundOf(context, id)
  const draft = draftOf(round.round)
  return {
    draft, mayIssue: await mayIssue(context),
    content: contentOf('nominatif-penghargaan', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.award.nominatif'), headFields(round), ...nominatedTable(round), ...frozenLine(round.round), chairSigns(round),
    ], true),
  }
}

/** Berita acara of a nomination round: who met, who was nominated by unit, who was passed over and why, what was noted. */
export const drawBeritaAcaraAward: Draw<'award'> = async (context, { id }) => {
  const round = await roundOf(context, id)
  const { minutes, units, nominees } = round
  const draft = draftOf(round.round)
  const unsure = nominees.filter(({ outcome, state }) => outcome !== 'met' && state !== 'nominated')
  return {
    draft, mayIssue: await mayIssue(context),
    content: contentOf('berita-acara-penghargaan', [
      ...(draft ? [paragraph(draft, 'warning')] : []), title('document.award.minutes'), headFields(round),
      fields(null, ['document.held-on', minutes.heldOn ? { key: 'document.date', values: { date: { date: minutes.heldOn } } } : null], ['document.place', minutes.place || null], ['document.chair', minutes.chair || null]),
      list('document.award.members', minutes.members),
      table('document.award.units', [['document.unit', 40], ['document.award.unit-flagged', 20, 'center'], ['document.award.unit-nominated', 20, 'center'], ['document.award.unit-quota', 20, 'center']],
        units.map((unit) => row(cell(unit.unit), cell(unit.flagged), cell(unit.nominated), cell(unit.quota === null ? { key: 'document.award.no-quota' } : unit.quota)))),
      ...nominatedTable(round), ...decidedTable('document.award.passed', nominees.filter(({ outcome, state }) => outcome === 'met' && state === 'passed-over'), true), ...decidedTable('document.award.unsure', unsure, false),
      section('document.notes'), paragraph(minutes.notes || { key: 'document.nothing' }), ...frozenLine(round.round), chairSigns(round),
    ], true),
  }
}

async function roundOf(context: Context, id: number): Promise<Round> {
  return { ...await awardsHandlers['award.get'](context, { id }), nominees: await seenNominees(context, await findRound(context, id)) }
}

/** The paper is that of the whole office: a head of one unit reads the own rows of it and issues nothing. */
async function mayIssue(context: Context): Promise<boolean> {
  return hasRole(context.account, 'admin', 'pimpinan') && await unitScopeOf(context, ['admin', 'pimpinan']) === null
}

const draftOf = ({ state }: AwardRound) => (state === 'open' ? { key: 'document.draft.award' } as const : null)

const frozenLine = ({ hash }: AwardRound) => (hash === null ? [] : [paragraph({ key: 'document.frozen', values: { hash } }, 'small')])

function headFields({ round, citation, certainty }: Round) {
  const law = citation && { key: 'document.award.law-line', values: { source: cited(citation).short, pin: citation.pin, certainty: { text: `export.certainty.${certainty}` } } } as const
  return fields(null, ['document.award.reward', awardName(round.rule)], ['document.award.round', round.name], ['document.award.law', law], ['document.kp.as-of', { key: 'document.date', values: { date: { date: round.on } } }],
    ['document.award.count', { key: 'document.award.counts', values: { flagged: round.flagged, nominated: round.nominated, passed: round.passedOver } }])
}

function nominatedTable({ round, nominees }: Round) {
  const rows = nominees.filter(({ state }) => state === 'nominated')
  if (rows.length === 0) return [section('document.award.nominated'), paragraph({ key: 'document.award.nobody' })]
  const [grade, on] = [gradeOf(round.rule), isoDate(round.on)]
  return [table('document.award.nominated', [
    ['document.number-short', 4, 'center'], ['document.name-nip', 18], ['document.rank', 12], ['document.post', 16], ['document.unit', 15], ['document.award.service', 9], ['document.award.grade', 6, 'center'], ['document.award.basis', 20],
  ], rows.map((one, at) => row(...person(one, at, on), cell(one.serviceMonths === null ? null : { key: 'award.months', values: { lasted: { months: one.serviceMonths } } }), cell(grade ?? '–'), cell(one.message))))]
}

function decidedTable(name: 'document.award.passed' | 'document.award.unsure', rows: readonly Nominee[], reasoned: boolean) {
  if (rows.length === 0) return [section(name), paragraph({ key: 'document.award.nobody' })]
  return [table(name, [['document.number-short', 5, 'center'], ['document.name-nip', 22], ['document.post', 20], ['document.unit', 20], [reasoned ? 'document.award.reason' : 'document.award.basis', 20], ['document.award.decided-by', 13]],
    rows.map((one, at) => row(cell(at + 1), cell(`${one.name}\n${one.nip}`), cell(one.post), cell(one.unit), cell(reasoned ? one.reason : one.message), cell(one.decidedBy))))]
}

const person = (one: Nominee, at: number, on: IsoDate) => [cell(at + 1), cell(`${one.name}\n${one.nip}`), cell(rankWord(one.golongan, on)), cell(one.post), cell(one.unit)] as const

function chairSigns({ minutes }: Round) {
  return signatures([{ role: { key: 'document.chair' }, form: null, onBehalfOf: null, post: null, name: minutes.chair, rank: null, nip: null, date: null }], minutes.place || null, minutes.heldOn)
}
