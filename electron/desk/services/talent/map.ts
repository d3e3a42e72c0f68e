import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { TalentMap } from '../../../../shared/contract/talent.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { levelGroup } from '../../../../shared/domain/talent/level-group.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { talentBox } from '../../../../shared/legal/rules/talent/box.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import type { Context } from '../../context.ts'
import { dataVersion } from '../assess/data-version.ts'
import { factSheet } from '../assess/fact-sheet.ts'
import { personRanges, readFacts, readFrame } from '../assess/facts/read-facts.ts'
import { isSealed } from '../assess/seal.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { BOX_RULE, openRanking } from '../replays/ranking.ts'
import { findMap } from './map-view.ts'
import { readStood, unitNamesOn } from './stood.ts'
import { storeMap, type MappedPerson } from './store-map.ts'

/** People whose rows are read together; between two such parts other work and a cancelling get their turn. */
const PEOPLE_AT_ONCE = 400

/**
 * Asks for everybody's talent box on a day, under what the board has activated, and keeps the boxes with the facts behind them.
 * Errors: `refused` without people or before there was such a rule, `conflict` when data changed meanwhile, `cancelled`.
 */
export async function mapTalents(context: Context, on: IsoDate): Promise<TalentMap> {
  const { db, progress, signal } = context
  if (!isInForce(talentBox, on)) throw new TanjakError('refused', { key: 'kotak.no-rule-on', values: { on: { date: on } } })
  const [version, profile] = [await dataVersion(db), await activeProfile(db)]
  const [frame, units, ranges] = [await readFrame(db, on), await unitNamesOn(db, on), await personRanges(db, PEOPLE_AT_ONCE)]
  if (ranges.length === 0) throw new TanjakError('refused', { key: 'assess.no-people' })
  const { total } = await db.selectFrom('person').select((select) => select.fn.countAll<number>().as('total')).where('joined_to', 'is', null).executeTakeFirstOrThrow()
  const ranking = openRanking(profile, on, levelGroup)
  const people: Omit<MappedPerson, 'place'>[] = []
  for (const range of ranges) {
    signal.throwIfAborted()
    progress(people.length, total, { key: 'kotak.progress-mapping' })
    const stood = await readStood(db, range, on, units)
    for (const { personId, facts } of await readFacts(db, range, frame)) {
      const [finding] = assessPerson(facts, on, profile, (rule) => rule.id === BOX_RULE)
      if (!finding) throw new Error(`${BOX_RULE} is in force on ${on} and gave no answer`)
      ranking.add(personId, facts, finding)
      people.push({ personId, sheet: factSheet(facts), level: levelGroup(facts, on), stood: stood.get(personId) ?? null, ...keptOf(finding) })
    }
    await nextTurn()
  }
  signal.throwIfAborted()
  progress(people.length, total, { key: 'kotak.progress-keeping' })
  const places = ranking.places()
  const id = await db.transaction().execute(async (trx) => {
    // What was read in parts is one picture only when nothing changed from the first part to the last.
    if ((await dataVersion(trx)) !== version) throw new TanjakError('conflict', { key: 'assess.data-changed-meanwhile' })
    const mapId = await storeMap(trx, { on, madeAt: context.now(), accountId: context.account.id, dataVersion: version, profile },
      people.map((one) => ({ ...one, place: places.get(one.personId) ?? null })), signal)
    await context.keep(trx, { entity: 'talent-map', id: String(mapId), detail: { people: people.length, on } })
    return mapId
  })
  return findMap(context, id)
}

/** What a mapping keeps of a finding. */
function keptOf({ outcome, message, details, steps, ...finding }: Finding): Pick<MappedPerson, 'outcome' | 'message' | 'missing' | 'box' | 'kinerja' | 'potensial' | 'y' | 'x' | 'nilai' | 'sealed'> {
  const text = (name: string): string | null => (details[name] === undefined ? null : String(details[name]))
  const missing = outcome === 'cannot-tell' ? [...new Set(steps.filter((step) => step.outcome === 'cannot-tell').map(({ id }) => id))] : []
  return {
    outcome, message, missing, box: typeof details['box'] === 'number' ? details['box'] : null, kinerja: text('kinerja'), potensial: text('potensial'),
    y: text('y'), x: text('x'), nilai: text('nilai'), sealed: isSealed({ outcome, message, details, steps, ...finding }),
  }
}
