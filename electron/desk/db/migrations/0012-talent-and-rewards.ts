import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // A mapping of talents: everybody's box on a day, under the law and the profile of that day. Kept, so that years can be compared.
  `create table talent_map (
    id integer primary key,
    asked_on text not null,
    made_at text not null,
    account_id integer references account (id),
    rule_set text not null,
    data_version integer not null,
    profile text not null check (json_valid(profile)),
    people integer not null,
    counts text not null check (json_valid(counts))
  ) strict`,
  `create table talent_map_person (
    map_id integer not null references talent_map (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    unit_id text,
    unit_name text,
    post_name text,
    -- JPT, administrator, pengawas, jabatan fungsional or pelaksana: people are mapped apart.
    level text,
    golongan text,
    kinerja text,
    potensial text,
    box integer check (box between 1 and 9),
    y text,
    x text,
    nilai text,
    -- Place within the box of the level.
    place integer,
    outcome text not null check (outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    -- The sentence of the finding, as JSON: what is missing where there is no box.
    message text not null check (json_valid(message)),
    -- The conditions that could not be told, as a JSON list of their names.
    missing text not null check (json_valid(missing)),
    sealed integer not null check (sealed in (0, 1)),
    primary key (map_id, person_id)
  ) strict, without rowid`,
  `create index talent_map_box on talent_map_person (map_id, box, level)`,
  `create index talent_map_sheet on talent_map_person (fact_hash)`,
  // Papers of a kenaikan pangkat that somebody has handed in.
  `create table promotion_paper (
    person_id integer not null references person (id),
    rule text not null,
    period text not null,
    paper text not null,
    received_on text not null,
    note text,
    entered_at text not null,
    entered_by integer references account (id),
    primary key (person_id, rule, period, paper)
  ) strict, without rowid`,
  `create table award_round (
    id integer primary key,
    rule text not null,
    name text not null,
    asked_on text not null,
    run_id integer references run (id) on delete set null,
    rule_set text not null,
    state text not null check (state in ('open', 'closed', 'removed')),
    -- How many of each unit, or of the office, may be nominated; JSON.
    quota text not null check (json_valid(quota)),
    opened_at text not null,
    opened_by integer references account (id),
    closed_at text,
    closed_by integer references account (id),
    minutes text not null check (json_valid(minutes)),
    frozen text check (frozen is null or json_valid(frozen)),
    frozen_hash text,
    removed_reason text
  ) strict`,
  `create table award_nominee (
    award_round_id integer not null references award_round (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    unit_id text,
    unit_name text,
    outcome text not null check (outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    message text not null check (json_valid(message)),
    sealed integer not null check (sealed in (0, 1)),
    -- Order by which a quota is filled, where the rule gives one.
    place integer,
    state text not null check (state in ('flagged', 'nominated', 'passed-over')),
    reason text,
    decided_at text,
    decided_by integer references account (id),
    primary key (award_round_id, person_id)
  ) strict, without rowid`,
  `create index award_nominee_sheet on award_nominee (fact_hash)`,
]

/** Lays talent mappings, papers of kenaikan pangkat and nomination rounds of rewards. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
