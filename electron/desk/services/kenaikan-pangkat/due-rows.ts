import { addMonths, isoDate, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { DueRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { neededPapers, type DecreeOnRecord, type NeededPaper } from '../../../../shared/domain/promotion/papers.ts'
import type { Context } from '../../context.ts'
import { disciplineScopeOf, inScope } from '../../row-scope.ts'
import { sealedMessage } from '../assess/seal.ts'
import { profileOfRun } from '../profiles/active-profile.ts'
import { dueFindings, type DueFinding } from './due-findings.ts'
import { peopleOf } from './people.ts'

export type DueFilter = ParsedInputOf<'kp.due'>['filter']

/**
 * Everybody in reach whose kenaikan pangkat falls due within the months asked, with the papers of the file; narrowed by unit, search
 * and papers, not yet by kind or period. Who falls due only when a punishment ends is told to those alone who may read of it.
 */
export async function dueRows(context: Context, run: RunView, filter: Pick<DueFilter, 'months' | 'unitId' | 'search' | 'papers'>): Promise<DueRow[]> {
  const { db } = context
  const until = addMonths(run.on, filter.months)
  const open = await disciplineScopeOf(context)
  const people = await peopleOf(context, filter)
  const seen = (await dueFindings(context, run, until)).filter((one) => {
    const person = people.get(one.personId)
    return person !== undefined && (!one.sealed || one.outcome === 'met' || inScope(open, person.unitId))
  })
  const profile = await profileOfRun(db, run.runId)
  const ids = [...new Set(seen.map(({ personId }) => personId))]
  const [decrees, handedIn] = [await decreesOf(context, ids, run.on), await handedInOf(context, ids)]
  const rows = seen.flatMap((one): DueRow[] => {
    const person = people.get(one.personId)
    if (!person) return []
    const { id: _id, sortName: _sortName, ...named } = person
    const needed = neededPapers(one.rule, one.facts, one.period, profile, decrees.get(one.personId) ?? null)
    const papers = needed.map((paper) => ({ ...shown(paper), ...received(paper, one, handedIn.get(one.personId) ?? []) }))
    return [{
      ...named, golongan: one.facts.golongan, nextGolongan: one.nextGolongan, rule: one.rule, period: one.period, outcome: one.outcome, metOn: one.metOn, certainty: one.certainty,
      message: one.sealed && !inScope(open, person.unitId) ? sealedMessage(one.outcome) : one.message,
      papers, missing: papers.filter(({ receivedOn, onRecord }) => receivedOn === null && onRecord === null).length,
    }]
  })
  const order = new Map([...people.values()].map(({ nip, sortName }) => [nip, sortName]))
  const sorted = rows.sort((a, b) => compare(a.period, b.period) || compare(order.get(a.nip) ?? '', order.get(b.nip) ?? '') || compare(a.nip, b.nip) || compare(a.rule, b.rule))
  return sorted.filter(({ missing }) => filter.papers === 'all' || (filter.papers === 'missing') === missing > 0)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const shown = ({ paper, label, citation, certainty, onRecord }: NeededPaper) => ({ paper, label, citation: { ...citation }, certainty, onRecord })

type HandedIn = { readonly rule: string; readonly period: string; readonly paper: string; readonly received_on: string; readonly note: string | null }

/**
 * The paper as it was handed in for this file. One handed in for an earlier period of the same pangkat still serves when the file is
 * put forward later, but a paper about years only within the same year.
 */
function received({ paper, ofYear }: NeededPaper, { rule, period, facts }: DueFinding, handedIn: readonly HandedIn[]): Pick<DueRow['papers'][number], 'receivedOn' | 'note'> {
  const serves = (one: HandedIn): boolean => one.rule === rule && one.paper === paper && one.period <= period && one.period > (facts.golonganTmt ?? '')
    && (!ofYear || partsOf(isoDate(one.period)).year === partsOf(period).year)
  const last = handedIn.filter(serves).toSorted((a, b) => compare(a.period, b.period)).at(-1)
  return last ? { receivedOn: isoDate(last.received_on), note: last.note } : { receivedOn: null, note: null }
}

async function handedInOf({ db }: Context, ids: readonly number[]): Promise<ReadonlyMap<number, readonly HandedIn[]>> {
  const rows = await db.selectFrom('promotion_paper').select(['person_id', 'rule', 'period', 'paper', 'received_on', 'note']).execute()
  const wanted = new Set(ids)
  return Map.groupBy(rows.filter((row) => wanted.has(row.person_id)), (row) => row.person_id)
}

/** The decree of the definitive post that each held on a day, where the record has its number. */
async function decreesOf({ db }: Context, ids: readonly number[], on: IsoDate): Promise<ReadonlyMap<number, DecreeOnRecord | null>> {
  const rows = await db.selectFrom('post_record').select(['person_id', 'sk_number', 'sk_date']).where('assignment', '=', 'definitif').where('tmt', '<=', on)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', on)])).orderBy('tmt').execute()
  const wanted = new Set(ids)
  // The latest of several stands.
  return new Map(rows.filter((row) => wanted.has(row.person_id))
    .map((row) => [row.person_id, row.sk_number === null ? null : { number: row.sk_number, on: row.sk_date === null ? null : isoDate(row.sk_date) }]))
}
