import { z } from 'zod'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { awardMinutesSchema, type AwardMinutes } from '../../../../shared/contract/award.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { describeRule } from '../../../../shared/legal/describe.ts'
import type { Context } from '../../context.ts'
import { inScope, readerRoles, unitScopeOf } from '../../row-scope.ts'
import { activeProfile, profileOfRun } from '../profiles/active-profile.ts'
import { awardRule } from './award-rules.ts'
import { keptNominees, type KeptNominee } from './nominees.ts'
import { quotasOf } from './quota.ts'
import { findRound, roundView, type RoundRow } from './round-row.ts'

/** A round whole: its units against their quota, its minutes, what the law says. Error: `not-found`. */
export async function getRound(context: Context, { id }: ParsedInputOf<'award.get'>): Promise<OutputOf<'award.get'>> {
  const round = await findRound(context, id)
  const scope = await unitScopeOf(context, readerRoles)
  const whole = scope === null
  const nominees = (await keptNominees(context, round)).filter(({ unitId }) => inScope(scope, unitId))
  const body = await bodyOf(context, round, nominees)
  return {
    round: await roundView(context, round), ...body, ...await lawOf(context, round),
    // The minutes and the whole are those of the office: a head of one unit is shown that unit.
    ...(whole ? {} : { minutes: awardMinutesSchema.parse({}), quotaFinding: null }),
  }
}

type Body = Pick<OutputOf<'award.get'>, 'minutes' | 'units' | 'quotaFinding'>

const frozenBody = z.object({ body: z.custom<Body>() })

/** Units, minutes and the finding on the quota; of a closed round as they were frozen. */
export async function bodyOf(context: Pick<Context, 'db'>, round: RoundRow, nominees: readonly KeptNominee[]): Promise<Body> {
  if (round.frozen !== null) {
    const { body } = frozenBody.parse(JSON.parse(round.frozen))
    const seen = new Set(nominees.map(({ unitId }) => unitId))
    return { ...body, units: body.units.filter(({ unitId }) => seen.has(unitId)) }
  }
  const quotas = await quotasOf(context, round)
  const units = [...Map.groupBy(nominees, ({ unitId }) => unitId)].map(([unitId, own]) => {
    const count = (wanted: (one: KeptNominee) => boolean): number => own.filter(wanted).length
    const [nominated, quota] = [count(({ state }) => state === 'nominated'), quotas.of(unitId)]
    return {
      unitId, unit: own[0]?.unit ?? '–', flagged: count(({ outcome }) => outcome === 'met'), nominated, passedOver: count(({ state }) => state === 'passed-over'),
      waiting: count(({ outcome, state }) => outcome === 'met' && state === 'flagged'), heads: quotas.heads(unitId), quota, over: quota !== null && nominated > quota,
    }
  })
  return {
    minutes: minutesOf(round), units: units.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : (a.unitId ?? '') < (b.unitId ?? '') ? -1 : 1)),
    quotaFinding: quotas.finding(nominees.filter(({ state }) => state === 'nominated').length),
  }
}

/** The minutes of a round as they were written. */
export function minutesOf({ minutes }: Pick<RoundRow, 'minutes'>): AwardMinutes {
  return awardMinutesSchema.parse(JSON.parse(minutes))
}

async function lawOf({ db }: Pick<Context, 'db'>, round: RoundRow): Promise<Pick<OutputOf<'award.get'>, 'certainty' | 'citation'>> {
  const on = isoDate(round.asked_on)
  const rule = awardRule(round.rule)
  const view = describeRule(rule, on, round.run_id === null ? await activeProfile(db) : await profileOfRun(db, round.run_id))
  const version = view.versions.find(({ inForce }) => inForce)
  return { certainty: view.certainty ?? 'assumed', citation: version ? { source: version.citation.source, pin: version.citation.pin } : null }
}
