import { setImmediate as nextTurn } from 'node:timers/promises'
import { isIsoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { personOn } from '../../../../shared/domain/facts/person-rule.ts'
import { isKpRule, paperFactsOf, type PaperFacts } from '../../../../shared/domain/promotion/papers.ts'
import type { Outcome, Certainty } from '../../../../shared/legal/finding.ts'
import { kpRuleIds, type KpRuleId } from '../../../../shared/legal/parameters/promotion/papers.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { factsOf } from '../assess/fact-sheet.ts'
import { profileOfRun } from '../profiles/active-profile.ts'

/** A kenaikan pangkat that falls due, as the latest run found it: the period and the golongan ruang are worked out anew from the kept sheet. */
export type DueFinding = {
  readonly personId: number
  readonly rule: KpRuleId
  readonly outcome: Outcome
  readonly metOn: IsoDate | null
  readonly certainty: Certainty
  readonly sealed: boolean
  readonly message: Message
  readonly period: IsoDate
  readonly nextGolongan: string | null
  readonly facts: PaperFacts
}

type Worked = Pick<DueFinding, 'period' | 'nextGolongan' | 'facts'> | null

/** What was worked out of one run, kept while the store is open: the same sheets always give the same answer. */
const kept = new WeakMap<object, { readonly runId: number; readonly worked: Map<string, Worked> }>()

/** People whose sheets are read together; between two such parts other work and a cancelling get their turn. */
const AT_ONCE = 250

/** Everybody whom a rule of kenaikan pangkat finds met, or will by the passing of time until a day, with the period in which it falls due. */
export async function dueFindings(context: Context, run: RunView, until: IsoDate): Promise<readonly DueFinding[]> {
  const { db } = context
  const rows = await db.selectFrom('run_finding').innerJoin('finding_message', 'finding_message.id', 'message_id').innerJoin('person', 'person.id', 'run_finding.person_id')
    .select(['person_id as personId', 'rule', 'outcome', 'met_on', 'certainty', 'sealed', 'finding_message.message'])
    .where('run_id', '=', run.runId).where('rule', 'in', [...kpRuleIds]).where('person.joined_to', 'is', null)
    .where((where) => where.or([where('outcome', '=', 'met'), where('met_on', '<=', until)])).orderBy('person_id').orderBy('rule').execute()
  const worked = workedOf(context, run)
  const open = rows.filter(({ personId, rule }) => !worked.has(`${personId} ${rule}`))
  const profile = open.length > 0 ? await profileOfRun(db, run.runId) : null
  for (let at = 0; at < open.length; at += AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(at, open.length, { key: 'kp.progress' })
    const part = open.slice(at, at + AT_ONCE)
    const sheets = await db.selectFrom('run_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'run_person.fact_hash').select(['person_id', 'facts'])
      .where('run_id', '=', run.runId).where('person_id', 'in', [...new Set(part.map(({ personId }) => personId))]).execute()
    const factsBy = new Map(sheets.map((sheet) => [sheet.person_id, factsOf(sheet.facts)]))
    for (const { personId, rule } of part) {
      const facts = factsBy.get(personId)
      const [finding] = facts ? assessPerson(facts, run.on, profile, (one) => one.id === rule) : []
      const { period, nextGolongan } = finding?.details ?? {}
      worked.set(`${personId} ${rule}`, facts && typeof period === 'string' && isIsoDate(period) ? { period, nextGolongan: typeof nextGolongan === 'string' ? nextGolongan : null, facts: paperFactsOf(personOn(facts, run.on, profile)) } : null)
    }
    await nextTurn()
  }
  return rows.flatMap(({ personId, rule, outcome, met_on: metOn, certainty, sealed, message }) => {
    const known = worked.get(`${personId} ${rule}`)
    if (!known || !isKpRule(rule) || known.period > until) return []
    return [{ personId, rule, outcome, metOn: metOn !== null && isIsoDate(metOn) ? metOn : null, certainty, sealed: sealed === 1, message: JSON.parse(message) as Message, ...known }]
  })
}

function workedOf({ desk }: Context, { runId }: RunView): Map<string, Worked> {
  const store = openStoreOf(desk)
  const now = kept.get(store)
  if (now?.runId === runId) return now.worked
  const worked = new Map<string, Worked>()
  kept.set(store, { runId, worked })
  return worked
}
