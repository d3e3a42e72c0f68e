import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { profileOfRun } from '../profiles/active-profile.ts'
import { disciplineScopeOf, inScope, refuseOutside, seesPerson } from '../../row-scope.ts'
import { factSheet, factsOf, sheetHash } from './fact-sheet.ts'
import { readFacts, readFrame } from './facts/read-facts.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { findRun } from './run-view.ts'
import { sealFinding } from './seal.ts'

/**
 * Explains what a run said about a person: every finding (of one rule, where it is named) recomputed from the facts and profiles that the run kept, compared with what it kept.
 * Errors: `not-found` for an unknown person, or when there is no run, or when the run did not ask about the person.
 */
export async function explainPerson(
  context: Context, { nip, runId, rule }: ParsedInputOf<'explain.person'>,
): Promise<OutputOf<'explain.person'>> {
  const { db } = context
  const person = await findPerson(db, nip)
  refuseOutside(seesPerson(await rowScopeOf(context), person), { entity: 'person', id: nip, said: { key: 'people.not-found', values: { id: nip } } })
  const run = await findRun(db, runId)
  if (rule !== null && !rulesForPeople.some((one) => one.id === rule)) throw new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule } })
  if (!run) throw new TanjakError('not-found', { key: 'assess.no-run' })
  const kept = await db.selectFrom('run_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'run_person.fact_hash')
    .select(['fact_sheet.hash', 'fact_sheet.facts']).where('run_id', '=', run.runId).where('person_id', '=', person.id).executeTakeFirst()
  if (!kept) throw new TanjakError('not-found', { key: 'assess.person-not-in-run', values: { name: person.name, on: { date: run.on } } })
  const facts = factsOf(kept.facts)
  // A run answers for the rules that it asked; a rule that came later has nothing to be compared with.
  const asked = Object.keys(run.findings).filter((id) => rule === null || id === rule)
  const findings = assessPerson(facts, run.on, await profileOfRun(db, run.runId), (one) => asked.includes(one.id))
  const stored = await db.selectFrom('run_finding').innerJoin('finding_message', 'finding_message.id', 'message_id')
    .select(['rule', 'outcome', 'met_on', 'certainty', 'message'])
    .where('run_id', '=', run.runId).where('rule', 'in', asked).where('person_id', '=', person.id).execute()
  const same = stored.length === findings.length && findings.every((one) => stored.some((row) => row.rule === one.rule && says(row, one)))
  const [now] = await readFacts(db, { from: person.id, to: person.id }, await readFrame(db, run.on))
  const open = inScope(await disciplineScopeOf(context), person.unitId)
  const { dataKey } = openStoreOf(context.desk)
  return {
    nip: person.nip, name: person.name, unit: person.unit, run,
    findings: findings.map((one) => (open ? one : sealFinding(one, dataKey, person.nip))),
    changedSince: now === undefined || factSheet(now.facts).hash !== kept.hash,
    recomputed: sheetHash(kept.facts) === kept.hash && same,
  }
}

type Stored = { readonly outcome: string; readonly met_on: string | null; readonly certainty: string; readonly message: string }

function says(row: Stored, finding: Finding): boolean {
  return row.outcome === finding.outcome && row.met_on === finding.metOn && row.certainty === finding.certainty
    && row.message === JSON.stringify(finding.message)
}
