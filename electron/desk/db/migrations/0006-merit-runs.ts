import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // One merit run: all rules asked about all people on one date.
  `create table run (
    id integer primary key,
    asked_on text not null,
    ran_at text not null,
    account_id integer references account (id),
    rule_set text not null,
    input_hash text not null,
    data_version integer not null,
    people integer not null,
    counts text not null check (json_valid(counts))
  ) strict`,
  // The facts that a run read of a person; shared by runs in which they were the same.
  `create table fact_sheet (
    hash text primary key,
    facts text not null check (json_valid(facts))
  ) strict`,
  `create table run_person (
    run_id integer not null references run (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    primary key (run_id, person_id)
  ) strict, without rowid`,
  `create index run_person_person on run_person (person_id)`,
  `create index run_person_sheet on run_person (fact_hash)`,
  // The sentences of findings; a few hundred serve everyone in every run.
  `create table finding_message (
    id integer primary key,
    message text not null unique check (json_valid(message))
  ) strict`,
  // sealed: a condition about discipline stands in the way, so the sentence and the day are told only to those who may see discipline.
  // run_person, written beside it, holds the references.
  `create table run_finding (
    run_id integer not null,
    rule text not null,
    person_id integer not null,
    outcome text not null check (outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    met_on text,
    certainty text not null check (certainty in ('official-text', 'secondary', 'assumed')),
    sealed integer not null check (sealed in (0, 1)),
    message_id integer not null references finding_message (id),
    primary key (run_id, rule, person_id)
  ) strict, without rowid`,
  // What the board does with a flag; it goes on from run to run.
  `create table flag (
    person_id integer not null references person (id),
    rule text not null,
    state text not null check (state in ('new', 'proposed', 'postponed', 'done')),
    reason text,
    changed_at text not null,
    account_id integer references account (id),
    primary key (person_id, rule)
  ) strict`,
]

/** Lays merit runs with the facts they read and the findings they gave. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
