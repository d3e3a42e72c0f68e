import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import type { Context } from '../../context.ts'
import { activeRows, chainOf } from '../profiles/active-profile.ts'
import { addTo, noCounts, type Counts } from './counts.ts'
import { dataVersion } from './data-version.ts'
import { factSheet } from './fact-sheet.ts'
import { personRanges, readFacts, readFrame } from './facts/read-facts.ts'
import { findRun } from './run-view.ts'
import { isSealed } from './seal.ts'
import { storeRun, type AssessedPerson, type KeptFinding } from './store-run.ts'

/** People whose rows are read together; between two such parts other work and a cancelling get their turn. */
const PEOPLE_AT_ONCE = 400

/**
 * Asks every rule about every person on a date, under what the board has activated, and keeps the answers with the facts behind them.
 * People who left are asked about
 * too: the rules find them not applicable. Errors: `refused` without people or rules, `conflict` when data changed meanwhile, `cancelled`.
 */
export async function runAssessment(context: Context, on: IsoDate): Promise<RunView> {
  const { db, progress } = context
  if (!rulesForPeople.some((rule) => isInForce(rule, on))) throw new TanjakError('refused', { key: 'assess.no-rules-on', values: { on: { date: on } } })
  const version = await dataVersion(db)
  const profiles = await activeRows(db)
  const profile = chainOf(profiles)
  const frame = await readFrame(db, on)
  const ranges = await personRanges(db, PEOPLE_AT_ONCE)
  if (ranges.length === 0) throw new TanjakError('refused', { key: 'assess.no-people' })
  const total = (await db.selectFrom('person').select((select) => select.fn.countAll<number>().as('n')).where('joined_to', 'is', null)
    .executeTakeFirstOrThrow()).n
  const counts: Record<string, Counts> = {}
  const people: AssessedPerson[] = []
  const kept = keeper()
  for (const range of ranges) {
    context.signal.throwIfAborted()
    progress(people.length, total, { key: 'assess.progress-asking' })
    for (const { personId, facts } of await readFacts(db, range, frame)) {
      const findings = assessPerson(facts, on, profile).map(kept)
      for (const { rule, outcome } of findings) addTo((counts[rule] ??= noCounts()), outcome)
      people.push({ personId, sheet: factSheet(facts), findings })
    }
    await nextTurn()
  }
  progress(people.length, total, { key: 'assess.progress-keeping' })
  const runId = await db.transaction().execute(async (trx) => {
    // What was read in parts is one picture only when nothing changed from the first part to the last.
    if ((await dataVersion(trx)) !== version) throw new TanjakError('conflict', { key: 'assess.data-changed-meanwhile' })
    const id = await storeRun(trx, { on, ranAt: context.now(), accountId: context.account.id, dataVersion: version, counts, profiles: profiles.map((one) => one.id) }, people,
      context.signal)
    await context.keep(trx, { entity: 'run', id: String(id), detail: { people: people.length, on } })
    return id
  })
  const run = await findRun(db, runId)
  if (!run) throw new Error(`Run ${runId} was stored and is gone`)
  return run
}

// Most people are told one of a few hundred sentences: each is held once, so that a run over an office stays small in memory.
function keeper(): (finding: Finding) => KeptFinding {
  const sentences = new Map<string, string>()
  return (finding) => {
    const { rule, outcome, metOn, certainty } = finding
    const written = JSON.stringify(finding.message)
    const message = sentences.get(written) ?? written
    if (message === written) sentences.set(written, written)
    return { rule, outcome, metOn, certainty, sealed: isSealed(finding) ? 1 : 0, message }
  }
}
