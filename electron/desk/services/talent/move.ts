import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import type { Context } from '../../context.ts'
import { findPerson, type FoundPerson } from '../../db/repositories/find-person.ts'
import { disciplineScopeOf, inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { factsOf, sheetHash } from '../assess/fact-sheet.ts'
import { BOX_RULE } from '../replays/ranking.ts'
import { findMap, profileOfMap } from './map-view.ts'
import { movedSteps, veiledSteps } from './moved-steps.ts'
import { personOf, selectPeople, shownColumns } from './people.ts'

/**
 * What moved a person between two mappings, worked out again from the facts and profiles that both kept. Errors: `not-found` for an
 * unknown person or mapping, or when the person is not in one of them.
 */
export async function explainMove(context: Context, { mapId, beforeId, nip }: ParsedInputOf<'talent.move'>): Promise<OutputOf<'talent.move'>> {
  const person = await findPerson(context.db, nip)
  await needReach(context, person)
  const open = await disciplineScopeOf(context)
  const [before, after] = [await askAgain(context, beforeId, person), await askAgain(context, mapId, person)]
  const row = await selectPeople(context, { mapId, conditions: [], level: [], open, krs: [] }, { box: [], open: false, missing: null, krs: false, beforeId })
    .select(shownColumns).where('mapped.person_id', '=', person.id).executeTakeFirstOrThrow()
  const steps = movedSteps(before.finding, after.finding)
  return {
    person: personOf(row, open), recomputed: before.same && after.same,
    changes: [...(inScope(open, person.unitId) ? steps : veiledSteps(steps, before.finding, after.finding))],
  }
}

/** Refuses, as `not-found`, a person of units that the caller does not read; the refusal is logged. */
export async function needReach(context: Context, person: FoundPerson): Promise<void> {
  const scope = await unitScopeOf(context, readerRoles)
  refuseOutside(inScope(scope, person.unitId), { entity: 'person', id: person.nip, said: { key: 'people.not-found', values: { id: person.nip } } })
}

async function askAgain(context: Context, mapId: number, person: FoundPerson): Promise<{ readonly finding: Finding; readonly same: boolean }> {
  const map = await findMap(context, mapId)
  const kept = await context.db.selectFrom('talent_map_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'talent_map_person.fact_hash')
    .select(['fact_sheet.facts', 'fact_sheet.hash', 'talent_map_person.outcome', 'talent_map_person.message'])
    .where('map_id', '=', mapId).where('person_id', '=', person.id).executeTakeFirst()
  if (!kept) throw new TanjakError('not-found', { key: 'kotak.person-not-in', values: { name: person.name, on: { date: map.on } } })
  const [finding] = assessPerson(factsOf(kept.facts), isoDate(map.on), await profileOfMap(context.db, mapId), (rule) => rule.id === BOX_RULE)
  if (!finding) throw new TanjakError('not-found', { key: 'kotak.no-rule-on', values: { on: { date: map.on } } })
  return { finding, same: sheetHash(kept.facts) === kept.hash && finding.outcome === kept.outcome && JSON.stringify(finding.message) === kept.message }
}
