import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CreditRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { personOn } from '../../../../shared/domain/facts/person-rule.ts'
import { jenjangOf } from '../../../../shared/domain/promotion/credit-person.ts'
import { akKumulatif } from '../../../../shared/legal/rules/credit/ak-kumulatif.ts'
import type { Context } from '../../context.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { factsOf } from '../assess/fact-sheet.ts'
import { profileOfRun } from '../profiles/active-profile.ts'
import { peopleOf } from './people.ts'

type Counted = Pick<CreditRow, 'golongan' | 'jenjang' | 'total' | 'forRank' | 'forJenjang' | 'rankBalance' | 'jenjangBalance' | 'message' | 'outcome' | 'certainty'>

const kept = new WeakMap<object, { readonly runId: number; readonly counted: ReadonlyMap<number, Counted> }>()
const AT_ONCE = 250

/** The functional officers in reach with their angka kredit, worked out anew from the sheets of the run; by name. */
export async function creditRows(context: Context, run: RunView, narrowing: { readonly unitId: string | null; readonly search: string }): Promise<CreditRow[]> {
  const people = await peopleOf(context, narrowing)
  const counted = await countedOf(context, run)
  return [...people.values()].sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.nip < b.nip ? -1 : 1)).flatMap(({ id, sortName: _sortName, ...person }) => {
    const credit = counted.get(id)
    return credit ? [{ ...person, ...credit }] : []
  })
}

async function countedOf(context: Context, run: RunView): Promise<ReadonlyMap<number, Counted>> {
  const store = openStoreOf(context.desk)
  const now = kept.get(store)
  if (now?.runId === run.runId) return now.counted
  const { db } = context
  const officers = (await db.selectFrom('run_finding').select('person_id').where('run_id', '=', run.runId).where('rule', '=', akKumulatif.id).where('outcome', '<>', 'not-applicable').orderBy('person_id').execute())
    .map((row) => row.person_id)
  const profile = await profileOfRun(db, run.runId)
  const counted = new Map<number, Counted>()
  for (let at = 0; at < officers.length; at += AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(at, officers.length, { key: 'kp.progress-credits' })
    const sheets = await db.selectFrom('run_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'run_person.fact_hash').select(['person_id', 'facts'])
      .where('run_id', '=', run.runId).where('person_id', 'in', officers.slice(at, at + AT_ONCE)).execute()
    for (const { person_id: id, facts: json } of sheets) {
      const facts = factsOf(json)
      const [finding] = assessPerson(facts, run.on, profile, (rule) => rule.id === akKumulatif.id)
      if (!finding) continue
      const { angkaKredit, minimalPangkat, minimalJenjang, kelebihanPangkat, kekuranganPangkat, kelebihanJenjang, kekuranganJenjang } = finding.details
      counted.set(id, {
        golongan: facts.golongan, jenjang: jenjangOf(personOn(facts, run.on, profile)).jenjang, outcome: finding.outcome, certainty: finding.certainty, message: finding.message,
        total: text(angkaKredit), forRank: text(minimalPangkat), forJenjang: text(minimalJenjang), rankBalance: balance(kelebihanPangkat, kekuranganPangkat), jenjangBalance: balance(kelebihanJenjang, kekuranganJenjang),
      })
    }
    await nextTurn()
  }
  kept.set(store, { runId: run.runId, counted })
  return counted
}

const text = (detail: string | number | undefined): string | null => (detail === undefined ? null : String(detail))

/** Above the need, or below it with a minus; the rule tells either. */
function balance(excess: string | number | undefined, shortage: string | number | undefined): string | null {
  return text(excess) ?? (shortage === undefined ? null : `-${shortage}`)
}
