import { sql, type Kysely } from 'kysely'

const RATINGS = `hasil_kerja text check (hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    perilaku_kerja text check (perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    predikat text check (predikat in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'))`

// Who rates whom, in which period.
const PERIODS_AND_DUTIES = [
  `create table appraisal_period (
    id integer primary key,
    kind text not null check (kind in ('month', 'quarter', 'year')),
    starts text not null,
    ends text not null,
    opens_on text not null,
    deadline text not null,
    state text not null check (state in ('open', 'closed')),
    created_at text not null,
    created_by integer references account (id),
    unique (starts, ends),
    check (starts <= ends and opens_on <= deadline)
  ) strict`,
  `create table appraisal_period_event (
    id integer primary key,
    period_id integer not null references appraisal_period (id),
    at text not null,
    account_id integer references account (id),
    what text not null check (what in ('opened', 'dates', 'closed', 'reopened')),
    reason text,
    detail text not null check (json_valid(detail))
  ) strict`,
  `create index appraisal_period_event_period on appraisal_period_event (period_id)`,
  // An official who rates or decides: an employee of the record, or one who is none (the Kepala Daerah) with name and post.
  `create table rater (
    id integer primary key,
    person_id integer unique references person (id),
    name text,
    post text,
    account_id integer unique references account (id),
    check ((person_id is null) = (name is not null))
  ) strict`,
  // One SKP span: this person in this post is rated by this official. Another post or another evaluator is another row.
  `create table assignment (
    id integer primary key,
    person_id integer not null references person (id),
    post_name text not null,
    unit_id text references unit (id),
    unit_name text not null,
    acting integer not null check (acting in (0, 1)),
    heads_unit integer not null check (heads_unit in (0, 1)),
    starts text not null,
    ends text,
    evaluator_id integer references rater (id),
    superior_id integer references rater (id),
    source text not null check (source in ('import', 'hand', 'unit', 'paste')),
    reason text,
    changed_at text not null,
    changed_by integer references account (id),
    check (ends is null or starts <= ends)
  ) strict`,
  `create index assignment_person on assignment (person_id, starts)`,
  `create index assignment_evaluator on assignment (evaluator_id) where evaluator_id is not null`,
  `create index assignment_superior on assignment (superior_id) where superior_id is not null`,
  `create index assignment_unit on assignment (unit_id)`,
  // Somebody acts for an official who is on leave, or whose post is vacant.
  `create table delegation (
    id integer primary key,
    rater_id integer not null references rater (id),
    delegate_id integer not null references rater (id),
    starts text not null,
    ends text not null,
    cause text not null check (cause in ('cuti', 'jabatan-kosong', 'tugas-belajar', 'tugas-luar', 'lain')),
    reason text not null,
    sk_number text,
    sk_date text,
    created_at text not null,
    created_by integer references account (id),
    revoked_on text,
    revoked_by integer references account (id),
    revoke_reason text,
    check (starts <= ends and rater_id <> delegate_id)
  ) strict`,
  `create index delegation_rater on delegation (rater_id)`,
  `create index delegation_delegate on delegation (delegate_id)`,
]

const PLANS_AND_RATINGS = [
  // The SKP of one span in one year; what was agreed is kept version by version.
  `create table skp (
    id integer primary key,
    assignment_id integer not null references assignment (id),
    year integer not null,
    state text not null check (state in ('draft', 'agreed')),
    content text not null check (json_valid(content)),
    revision integer not null,
    number integer not null,
    agreed_on text,
    -- Why an agreed SKP is open again; goes into its next version.
    reopen_reason text,
    changed_at text not null,
    changed_by integer references account (id),
    unique (assignment_id, year)
  ) strict`,
  `create table skp_version (
    id integer primary key,
    skp_id integer not null references skp (id),
    number integer not null,
    content text not null check (json_valid(content)),
    agreed_on text not null,
    reason text,
    created_at text not null,
    created_by integer references account (id),
    unique (skp_id, number)
  ) strict`,
  // What is rated: one SKP span in one period. The rating itself stands in its versions; the highest number is the present one.
  `create table evaluation (
    id integer primary key,
    period_id integer not null references appraisal_period (id),
    assignment_id integer not null references assignment (id),
    person_id integer not null references person (id),
    unique (period_id, assignment_id)
  ) strict`,
  `create index evaluation_assignment on evaluation (assignment_id)`,
  `create index evaluation_person on evaluation (person_id)`,
  // State of a version: a returned one is always followed by a new draft, a locked one stays locked beside the versions after it.
  `create table evaluation_version (
    id integer primary key,
    evaluation_id integer not null references evaluation (id),
    number integer not null check (number >= 1),
    state text not null check (state in ('draft', 'submitted', 'returned', 'confirmed', 'locked', 'dropped')),
    origin text not null check (origin in ('entry', 'sheet', 'return', 'reopening', 'calibration', 'objection')),
    -- Counts every save, so that two who write at once find out.
    revision integer not null,
    ${RATINGS},
    content text not null check (json_valid(content)),
    -- Why this version exists: the reason of a return, a reopening, a calibration, an objection.
    reason text,
    created_at text not null,
    created_by integer references account (id),
    changed_at text not null,
    changed_by integer references account (id),
    submitted_at text,
    submitted_by integer references account (id),
    submitted_for integer references delegation (id),
    confirmed_at text,
    confirmed_by integer references account (id),
    confirmed_for integer references delegation (id),
    locked_at text,
    locked_by integer references account (id),
    handed_over_on text,
    handed_over_by integer references account (id),
    -- The import that brought it, for one from a sheet.
    batch_id integer references import_batch (id),
    unique (evaluation_id, number)
  ) strict`,
  `create index evaluation_version_state on evaluation_version (state)`,
  `create index evaluation_version_batch on evaluation_version (batch_id) where batch_id is not null`,
  // What somebody wrote on a revision that another had meanwhile replaced; kept until it is settled.
  `create table evaluation_clash (
    id integer primary key,
    version_id integer not null references evaluation_version (id),
    base_revision integer not null,
    content text not null check (json_valid(content)),
    at text not null,
    account_id integer not null references account (id),
    settled_at text,
    settled_by integer references account (id)
  ) strict`,
  `create index evaluation_clash_version on evaluation_clash (version_id)`,
  // What a save of a draft replaced, so that a page which wrote on an older save can be compared with it; gone once it is submitted.
  `create table evaluation_save (
    version_id integer not null references evaluation_version (id),
    revision integer not null,
    former text not null check (json_valid(former)),
    primary key (version_id, revision)
  ) strict, without rowid`,
  // Where the proof of work lies and what it was when it was named; the file itself stays where it is.
  `create table evidence (
    id integer primary key,
    evaluation_id integer not null references evaluation (id),
    name text not null,
    location text not null,
    sha256 text,
    size integer,
    note text,
    added_at text not null,
    added_by integer references account (id),
    removed_at text,
    removed_by integer references account (id)
  ) strict`,
  `create index evidence_evaluation on evidence (evaluation_id)`,
  // A sheet that went out for an evaluator without Tanjak, by the code that is written in it.
  `create table rating_sheet (
    id integer primary key,
    code text not null unique,
    period_id integer not null references appraisal_period (id),
    rater_id integer not null references rater (id),
    rows text not null check (json_valid(rows)),
    issued_at text not null,
    issued_by integer references account (id),
    returned_at text,
    batch_id integer references import_batch (id)
  ) strict`,
  // A locked version counts as a rating like an imported one; the version that gave it is named.
  `alter table rating add column version_id integer references evaluation_version (id)`,
  `create index rating_version on rating (version_id) where version_id is not null`,
  `create table unit_capaian (
    id integer primary key,
    period_id integer not null references appraisal_period (id),
    unit_id text not null references unit (id),
    level text not null check (level in ('istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
    basis text not null,
    -- Share of the target that the unit reached, as exact text in per cent, where the basis gives one.
    achieved text,
    sk_number text,
    sk_date text,
    -- The official who set it, in words; the account is who entered it.
    set_by text not null,
    set_at text not null,
    account_id integer references account (id),
    reason text,
    replaced_at text
  ) strict`,
  `create unique index unit_capaian_present on unit_capaian (period_id, unit_id) where replaced_at is null`,
]

/** Lays the evaluator's desk: periods, who rates whom, SKP, ratings with their versions, capaian. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of [...PERIODS_AND_DUTIES, ...PLANS_AND_RATINGS]) await sql.raw(statement).execute(db)
}
