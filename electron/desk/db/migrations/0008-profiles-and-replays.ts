import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // What a region chose. A family holds the versions of one profile; content is its values by parameter.
  `create table profile (
    id integer primary key,
    family integer not null,
    version integer not null check (version >= 1),
    name text not null,
    decree_number text,
    decree_date text,
    valid_from text,
    state text not null check (state in ('draft', 'active')),
    based_on text,
    content text not null check (json_valid(content)),
    -- Who signed off the file that it was read from, as JSON.
    signed_off text check (signed_off is null or json_valid(signed_off)),
    created_at text not null,
    created_by integer references account (id),
    changed_at text not null,
    changed_by integer references account (id),
    activated_at text,
    activated_by integer references account (id),
    unique (family, version),
    check ((decree_number is null) = (decree_date is null)),
    check (state = 'draft' or (valid_from is not null and decree_number is not null and activated_at is not null))
  ) strict`,
  `create unique index profile_active_from on profile (valid_from) where state = 'active'`,
  // The profiles under which a run was asked, the latest first (position 0), then those before it; one that begins only after the
  // date of the run is among them, for it decides what the run says about later days.
  `create table run_profile (
    run_id integer not null references run (id),
    position integer not null check (position >= 0),
    profile_id integer not null references profile (id),
    primary key (run_id, position)
  ) strict, without rowid`,
  `create index run_profile_profile on run_profile (profile_id)`,
  // One replay: the same facts under two profiles, each kept as it was with its name and those before it, since drafts go on changing.
  `create table replay (
    id integer primary key,
    asked_on text not null,
    ran_at text not null,
    account_id integer references account (id),
    rule_set text not null,
    run_id integer references run (id),
    before_ref text not null,
    after_ref text not null,
    before_profile text not null check (json_valid(before_profile)),
    after_profile text not null check (json_valid(after_profile)),
    people integer not null,
    changed integer not null,
    totals text not null check (json_valid(totals)),
    boxes text not null check (json_valid(boxes))
  ) strict`,
  `create index replay_run on replay (run_id) where run_id is not null`,
  `create table replay_person (
    replay_id integer not null references replay (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    unit_id text,
    primary key (replay_id, person_id)
  ) strict, without rowid`,
  `create index replay_person_person on replay_person (person_id)`,
  `create index replay_person_sheet on replay_person (fact_hash)`,
  `create table replay_row (
    replay_id integer not null references replay (id),
    rule text not null,
    person_id integer not null references person (id),
    change text not null check (change in ('gained', 'lost', 'open', 'box', 'rank', 'other')),
    before_outcome text not null check (before_outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    after_outcome text not null check (after_outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    before_box integer,
    after_box integer,
    before_rank integer,
    after_rank integer,
    sealed integer not null check (sealed in (0, 1)),
    step text,
    before_step text check (before_step is null or json_valid(before_step)),
    after_step text check (after_step is null or json_valid(after_step)),
    parameters text not null check (json_valid(parameters)),
    primary key (replay_id, rule, person_id)
  ) strict, without rowid`,
  `create index replay_row_person on replay_row (person_id)`,
  // Whether the field of a study fits the post, as the board judged it; null: not judged.
  `alter table education_record add column fits_post text check (fits_post in ('sesuai', 'tidak-sesuai'))`,
  // Scores that only some regions weigh: additional tasks, innovation, attendance, an assessment, a track record.
  `create table talent_score_record (
    id integer primary key,
    person_id integer not null references person (id),
    component text not null check (component in ('tugas-tambahan', 'inovasi', 'kehadiran', 'asesmen', 'rekam-jejak', 'pertimbangan-lain')),
    score text not null,
    given text not null,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict`,
  `create index talent_score_record_person on talent_score_record (person_id, given)`,
  `create index talent_score_record_batch on talent_score_record (batch_id) where batch_id is not null`,
]

const NEXT_VERSION = 'update data_version set version = version + 1 where id = 1'

// Another active profile makes the last run stale, and so does a score that a profile may weigh.
const TRIGGERS = [
  `create trigger version_profile_update after update of state on profile begin ${NEXT_VERSION}; end`,
  ...['insert', 'update', 'delete'].map((event) => (
    `create trigger version_talent_score_record_${event} after ${event} on talent_score_record begin ${NEXT_VERSION}; end`
  )),
]

/** Lays profiles of the region, replays, and what talent profiles weigh beyond the earlier records. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of [...STATEMENTS, ...TRIGGERS]) await sql.raw(statement).execute(db)
}
