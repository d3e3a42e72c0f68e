import { sql, type Kysely } from 'kysely'

const RATINGS = `hasil_kerja text check (hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    perilaku_kerja text check (perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    predikat text check (predikat in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'))`

const CALIBRATION_AND_OBJECTION = [
  `create table calibration (
    id integer primary key,
    name text not null,
    period_id integer not null references appraisal_period (id),
    state text not null check (state in ('open', 'closed', 'removed')),
    anonymous integer not null check (anonymous in (0, 1)),
    opened_at text not null,
    opened_by integer references account (id),
    minutes text not null check (json_valid(minutes)),
    closed_at text,
    closed_by integer references account (id),
    -- The session as it was closed, with the hash over it.
    frozen text check (frozen is null or json_valid(frozen)),
    frozen_hash text,
    removed_reason text
  ) strict`,
  `create table calibration_unit (
    calibration_id integer not null references calibration (id),
    unit_id text not null references unit (id),
    primary key (calibration_id, unit_id)
  ) strict, without rowid`,
  // Each rating as it was when the session opened: of a version, or of an imported rating.
  `create table calibration_member (
    calibration_id integer not null references calibration (id),
    assignment_id integer not null references assignment (id),
    version_id integer references evaluation_version (id),
    rating_id integer references rating (id) on delete set null,
    ${RATINGS},
    primary key (calibration_id, assignment_id)
  ) strict, without rowid`,
  // A session proposes, the evaluator answers; what was refused stays written.
  `create table calibration_proposal (
    id integer primary key,
    calibration_id integer not null references calibration (id),
    assignment_id integer not null references assignment (id),
    to_hasil_kerja text not null check (to_hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    to_perilaku_kerja text not null check (to_perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    reason text not null,
    proposed_at text not null,
    proposed_by integer references account (id),
    state text not null check (state in ('proposed', 'accepted', 'refused', 'withdrawn')),
    answer text,
    answered_at text,
    answered_by integer references account (id),
    made_version_id integer references evaluation_version (id)
  ) strict`,
  `create unique index calibration_proposal_waiting on calibration_proposal (calibration_id, assignment_id) where state = 'proposed'`,
  `create table objection (
    id integer primary key,
    year integer not null,
    number integer not null,
    version_id integer not null references evaluation_version (id),
    person_id integer not null references person (id),
    received_on text not null,
    filed_on text not null,
    letter_number text,
    letter_date text,
    letter_name text,
    letter_sha256 text,
    grounds text not null,
    with_reasons integer not null check (with_reasons in (0, 1)),
    -- The atasan pejabat penilai to whom it goes, fixed when it is registered.
    superior_id integer not null references rater (id),
    registered_at text not null,
    registered_by integer references account (id),
    explanation text,
    explained_at text,
    explained_by integer references account (id),
    state text not null check (state in ('registered', 'decided', 'withdrawn')),
    decision text check (decision in ('upheld', 'confirmed', 'not-admitted')),
    decision_reason text,
    recommendation text,
    to_hasil_kerja text check (to_hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    to_perilaku_kerja text check (to_perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    decided_on text,
    decided_at text,
    decided_by integer references account (id),
    decided_for integer references delegation (id),
    made_version_id integer references evaluation_version (id),
    reported_on text,
    withdrawn_on text,
    withdrawn_reason text,
    unique (year, number),
    check ((state = 'decided') = (decision is not null))
  ) strict`,
  `create unique index objection_version on objection (version_id) where state <> 'withdrawn'`,
  // A document that was issued: its number, what it shows and under which law; its content is drawn from versions that never change.
  `create table document (
    id integer primary key,
    kind text not null,
    subject text not null,
    number text not null,
    dated text not null,
    place text not null,
    content text not null check (json_valid(content)),
    content_hash text not null,
    rule_set text not null,
    audit_head text not null,
    issued_at text not null,
    issued_by integer references account (id)
  ) strict`,
  `create index document_subject on document (subject)`,
]

// A conflict may also come from the desk itself, when an entered rating is locked beside an imported one that differs.
const CONFLICT_WITHOUT_IMPORT = [
  `create table conflict_new (
    id integer primary key,
    kind text not null,
    key text not null,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer,
    person_id integer references person (id),
    nip text,
    subject text not null,
    message text not null check (json_valid(message)),
    rule text not null check (json_valid(rule)),
    options text not null check (json_valid(options)),
    effects text not null check (json_valid(effects)),
    proposed text,
    state text not null check (state in ('open', 'settled')),
    settled_as text,
    settled_how text check (settled_how in ('rule', 'officer')),
    reason text,
    settled_at text,
    settled_by integer references account (id),
    unique (kind, key)
  ) strict`,
  `insert into conflict_new select id, kind, key, batch_id, file_id, row_number, person_id, nip, subject, message, rule, options, effects, proposed,
    state, settled_as, settled_how, reason, settled_at, settled_by from conflict`,
  `drop table conflict`,
  `alter table conflict_new rename to conflict`,
  `create index conflict_state on conflict (state, kind)`,
  `create index conflict_person on conflict (person_id)`,
  `create index conflict_batch on conflict (batch_id)`,
]

/** Lays calibration, objections, issued documents, and conflicts that no import brought. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of [...CALIBRATION_AND_OBJECTION, ...CONFLICT_WITHOUT_IMPORT]) await sql.raw(statement).execute(db)
}
