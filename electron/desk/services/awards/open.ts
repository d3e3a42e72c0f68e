import type { AwardRound } from '../../../../shared/contract/award.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { personOn } from '../../../../shared/domain/facts/person-rule.ts'
import { bestCandidate, bestEmployees } from '../../../../shared/domain/reward/best-employees.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Outcome } from '../../../../shared/legal/finding.ts'
import type { Context } from '../../context.ts'
import { factsOf } from '../assess/fact-sheet.ts'
import { insertBlocks } from '../assess/insert-blocks.ts'
import { findRun } from '../assess/run-view.ts'
import { profileOfRun } from '../profiles/active-profile.ts'
import { awardRule, isBestEmployee } from './award-rules.ts'
import { findRound, roundView } from './round-row.ts'

type Found = {
  readonly personId: number; readonly factHash: string; readonly unitId: string | null; readonly unit: string | null; readonly outcome: Outcome; readonly message: string; readonly sealed: 0 | 1; readonly place: number | null
}

const AT_ONCE = 250

/**
 * Opens a round with everyone in service whom the latest run flags for the reward, and those of whom it cannot tell beside them. Who is
 * marked as proposed or done in the list of candidates is left out. Errors: `bad-input`, `not-found` before the first run, `conflict`
 * while a round of the same reward is open, `refused` when nobody is left, `cancelled`.
 */
export async function openAwardRound(context: Context, { rule, name, quota }: ParsedInputOf<'award.open'>): Promise<AwardRound> {
  const { db } = context
  awardRule(rule)
  const run = await findRun(db, null)
  if (!run) throw new TanjakError('not-found', { key: 'assess.no-run' })
  const known = new Set((await db.selectFrom('unit').select('id').execute()).map(({ id }) => id))
  const unknown = Object.keys(quota.units).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new TanjakError('bad-input', { key: 'award.unknown-units', values: { units: unknown.join(', ') } })
  const found = isBestEmployee(rule) ? await bestOfRun(context, run) : await flaggedInRun(context, run, rule)
  if (found.length === 0) throw new TanjakError('refused', { key: 'award.nobody' })
  const id = await db.transaction().execute(async (trx) => {
    const open = await trx.selectFrom('award_round').select('name').where('rule', '=', rule).where('state', '=', 'open').executeTakeFirst()
    if (open) throw new TanjakError('conflict', { key: 'award.open-already', values: { name: open.name } })
    const row = await trx.insertInto('award_round').values({
      rule, name, asked_on: run.on, run_id: run.runId, rule_set: run.ruleSet, state: 'open', quota: JSON.stringify(quota), opened_at: context.now(), opened_by: context.account.id, minutes: '{}',
    }).returning('id').executeTakeFirstOrThrow()
    await insertBlocks(trx, 'insert into award_nominee (award_round_id, person_id, fact_hash, unit_id, unit_name, outcome, message, sealed, place, state) values',
      found.map((one) => [row.id, one.personId, one.factHash, one.unitId, one.unit, one.outcome, one.message, one.sealed, one.place, 'flagged']), context.signal)
    await context.keep(trx, { entity: 'award-round', id: String(row.id), detail: { rule, flagged: found.filter(({ outcome }) => outcome === 'met').length } })
    return row.id
  })
  return roundView(context, await findRound(context, id))
}

async function flaggedInRun({ db }: Context, run: RunView, rule: string): Promise<Found[]> {
  const rows = await db.selectFrom('run_finding').innerJoin('finding_message', 'finding_message.id', 'message_id')
    .innerJoin('run_person', (join) => join.onRef('run_person.run_id', '=', 'run_finding.run_id').onRef('run_person.person_id', '=', 'run_finding.person_id'))
    .innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .leftJoin('flag', (join) => join.onRef('flag.person_id', '=', 'run_finding.person_id').onRef('flag.rule', '=', 'run_finding.rule'))
    .select(['run_finding.person_id', 'fact_hash', 'unit_id', 'unit_name', 'outcome', 'finding_message.message', 'sealed'])
    .where('run_finding.run_id', '=', run.runId).where('run_finding.rule', '=', rule).where('outcome', 'in', ['met', 'cannot-tell']).where('person_current.state', '=', 'active')
    .where((where) => where.or([where('flag.state', 'is', null), where('flag.state', 'in', ['new', 'postponed'])])).orderBy('run_finding.person_id').execute()
  return rows.map((row) => ({ personId: row.person_id, factHash: row.fact_hash, unitId: row.unit_id, unit: row.unit_name, outcome: row.outcome, message: row.message, sealed: row.sealed, place: null }))
}

/** The best employees of every unit and level, by the sheets of the run; who holds no post of a known level is left out. */
async function bestOfRun(context: Context, run: RunView): Promise<Found[]> {
  const { db, signal, progress } = context
  const people = await db.selectFrom('run_person').innerJoin('person_current', 'person_current.person_id', 'run_person.person_id')
    .select(['run_person.person_id', 'nip', 'fact_hash', 'unit_id', 'unit_name']).where('run_id', '=', run.runId).where('person_current.state', '=', 'active').orderBy('run_person.person_id').execute()
  const profile = await profileOfRun(db, run.runId)
  const candidates: NonNullable<ReturnType<typeof bestCandidate>>[] = []
  for (let at = 0; at < people.length; at += AT_ONCE) {
    signal.throwIfAborted()
    progress(at, people.length, { key: 'award.progress' })
    const part = people.slice(at, at + AT_ONCE)
    const sheets = new Map((await db.selectFrom('fact_sheet').selectAll().where('hash', 'in', part.map((row) => row.fact_hash)).execute()).map(({ hash, facts }) => [hash, facts]))
    for (const row of part) {
      const json = sheets.get(row.fact_hash)
      const candidate = json === undefined ? null : bestCandidate(row.nip, { unitId: row.unit_id, unit: row.unit_name }, personOn(factsOf(json), run.on, profile))
      if (candidate) candidates.push(candidate)
    }
  }
  const byNip = new Map(people.map((row) => [row.nip, row]))
  return bestEmployees(candidates, run.on, profile).flatMap(({ ref, outcome, place, message }) => {
    const row = byNip.get(ref)
    return row ? [{ personId: row.person_id, factHash: row.fact_hash, unitId: row.unit_id, unit: row.unit_name, outcome, message: JSON.stringify(message), sealed: 0 as const, place }] : []
  })
}
