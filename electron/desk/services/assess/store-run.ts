import { sql, type Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Certainty, Outcome } from '../../../../shared/legal/finding.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Counts } from './counts.ts'
import { inputHash, type FactSheet } from './fact-sheet.ts'
import { insertBlocks } from './insert-blocks.ts'

/** What is kept of a finding; the rest is recomputed from the sheet whenever somebody asks why. */
export type KeptFinding = {
  readonly rule: string
  readonly outcome: Outcome
  readonly metOn: string | null
  readonly certainty: Certainty
  readonly sealed: 0 | 1
  /** The sentence, as JSON. */
  readonly message: string
}

/** One person of a run: the sheet that was read and what the rules said. */
export type AssessedPerson = { readonly personId: number; readonly sheet: FactSheet; readonly findings: readonly KeptFinding[] }

/** What is kept of a run as a whole. */
export type RunHead = {
  readonly on: IsoDate
  readonly ranAt: string
  readonly accountId: number
  readonly dataVersion: number
  readonly counts: Readonly<Record<string, Counts>>
  /** The profiles under which it was asked, in the order of time. */
  readonly profiles: readonly number[]
}

/** Writes a run with its sheets and findings into the caller's transaction and gives its number; an abort rolls it all back. */
export async function storeRun(
  trx: Kysely<Database>, head: RunHead, people: readonly AssessedPerson[], signal: AbortSignal,
): Promise<number> {
  const { id } = await trx.insertInto('run').values({
    id: await nextNumber(trx), asked_on: head.on, ran_at: head.ranAt, account_id: head.accountId, rule_set: ruleSetVersion,
    input_hash: inputHash(people.map((one) => one.sheet.hash)),
    data_version: head.dataVersion, people: people.length, counts: JSON.stringify(head.counts),
  }).returning('id').executeTakeFirstOrThrow()
  const chain = head.profiles.toReversed().map((profile, position) => ({ run_id: id, position, profile_id: profile }))
  if (chain.length > 0) await trx.insertInto('run_profile').values(chain).execute()
  const write: Write = (start, rows) => insertBlocks(trx, start, rows, signal)
  // In the order of the keys, so that each lands at the end of its tree.
  const sheets = [...people].sort((a, b) => (a.sheet.hash < b.sheet.hash ? -1 : 1))
  await write('insert or ignore into fact_sheet (hash, facts) values', sheets.map(({ sheet }) => [sheet.hash, sheet.json]))
  const byId = [...people].sort((a, b) => a.personId - b.personId)
  await write('insert into run_person (run_id, person_id, fact_hash) values', byId.map(({ personId, sheet }) => [id, personId, sheet.hash]))
  const messages = await keepMessages(trx, people, write)
  for (const rule of Object.keys(head.counts).sort()) {
    await write(
      'insert into run_finding (run_id, rule, person_id, outcome, met_on, certainty, sealed, message_id) values',
      byId.flatMap(({ personId, findings }) => {
        const one = findings.find((finding) => finding.rule === rule)
        return one ? [[id, rule, personId, one.outcome, one.metOn, one.certainty, one.sealed, messages.get(one.message) ?? null]] : []
      }),
    )
  }
  return id
}

// Taking an import back removes runs; their numbers are never given again, so that the audit log and papers name one run each.
async function nextNumber(trx: Kysely<Database>): Promise<number> {
  const { kept } = await trx.selectFrom('run').select((select) => select.fn.max('id').as('kept')).executeTakeFirstOrThrow()
  const { told } = await trx.selectFrom('audit').select(sql<number | null>`max(cast(entity_id as integer))`.as('told')).where('entity', '=', 'run')
    .executeTakeFirstOrThrow()
  return Math.max(kept ?? 0, told ?? 0) + 1
}

// Most people are told one of a few hundred sentences, so that a run holds each once and points at it.
async function keepMessages(trx: Kysely<Database>, people: readonly AssessedPerson[], write: Write): Promise<ReadonlyMap<string, number>> {
  const all = new Set(people.flatMap(({ findings }) => findings.map((one) => one.message)))
  const known = await trx.selectFrom('finding_message').selectAll().execute()
  const ids = new Map(known.filter((row) => all.has(row.message)).map((row) => [row.message, row.id]))
  let last = known.reduce((highest, row) => Math.max(highest, row.id), 0)
  const fresh = [...all].filter((message) => !ids.has(message)).map((message) => [++last, message] as const)
  await write('insert into finding_message (id, message) values', fresh)
  for (const [id, message] of fresh) ids.set(message, id)
  return ids
}

type Write = (start: string, rows: readonly (readonly (string | number | null)[])[]) => Promise<void>
