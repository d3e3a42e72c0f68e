import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { disciplineScopeOf, inScope } from '../../row-scope.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { factsOf } from '../assess/fact-sheet.ts'
import { sealFinding } from '../assess/seal.ts'
import { findReplay, readSides } from './replay-view.ts'
import type { Side } from './sides.ts'

/** Both findings of a rule about a person, worked out anew from the facts and profiles that the replay kept. Error: `not-found`. */
export async function replayPerson(context: Context, { replayId, nip, rule }: ParsedInputOf<'replay.person'>): Promise<OutputOf<'replay.person'>> {
  const { db } = context
  const replay = await findReplay(db, replayId)
  const { before, after } = await readSides(db, replayId)
  const person = await findPerson(db, nip)
  const kept = await db.selectFrom('replay_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'replay_person.fact_hash').select(['facts', 'unit_id'])
    .where('replay_id', '=', replayId).where('person_id', '=', person.id).executeTakeFirst()
  if (!kept) throw new TanjakError('not-found', { key: 'replay.person-not-in', values: { name: person.name, id: String(replayId) } })
  const facts = factsOf(kept.facts)
  const open = inScope(await disciplineScopeOf(context), kept.unit_id)
  const { dataKey } = openStoreOf(context.desk)
  const ask = ({ profile }: Side): Finding => {
    const [finding] = assessPerson(facts, replay.on, profile, (one) => one.id === rule)
    if (!finding) throw new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule } })
    return open ? finding : sealFinding(finding, dataKey, person.nip)
  }
  return { name: person.name, before: ask(before), after: ask(after) }
}
