CREATE TABLE account (
    id integer primary key,
    user_name text not null unique,
    display_name text not null,
    nip text,
    state text not null check (state in ('active', 'must-change-password', 'disabled')),
    created_at text not null,
    changed_at text not null
  ) strict;
CREATE TABLE account_role (
    account_id integer not null references account (id),
    role text not null check (role in ('admin', 'penilai', 'pimpinan', 'auditor')),
    unit_id text not null default '',
    primary key (account_id, role, unit_id)
  ) strict;
CREATE TABLE acting_appointment (
    id integer primary key,
    post_id integer not null references post (id),
    person_id integer not null references person (id),
    kind text not null check (kind in ('plt', 'plh')),
    starts text not null,
    ends text not null,
    extended_to text,
    extension_reason text,
    sk_number text,
    sk_date text,
    reason text not null,
    ended_on text,
    end_reason text,
    created_at text not null,
    created_by integer references account (id)
  ) strict;
CREATE INDEX acting_person on acting_appointment (person_id);
CREATE INDEX acting_post on acting_appointment (post_id);
CREATE TABLE appraisal_period (
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
  ) strict;
CREATE TABLE appraisal_period_event (
    id integer primary key,
    period_id integer not null references appraisal_period (id),
    at text not null,
    account_id integer references account (id),
    what text not null check (what in ('opened', 'dates', 'closed', 'reopened')),
    reason text,
    detail text not null check (json_valid(detail))
  ) strict;
CREATE INDEX appraisal_period_event_period on appraisal_period_event (period_id);
CREATE TRIGGER version_assessment_record_delete after delete on assessment_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_assessment_record_insert after insert on assessment_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_assessment_record_update after update on assessment_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE assessment_record (
    id integer primary key,
    person_id integer not null references person (id),
    subject text not null check (subject in ('teknis', 'manajerial', 'sosiokultural', 'potensi')),
    score text not null,
    standard text,
    method text,
    assessed text not null,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX assessment_record_batch on assessment_record (batch_id) where batch_id is not null;
CREATE INDEX assessment_record_person on assessment_record (person_id, assessed);
CREATE TABLE assignment (
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
  ) strict;
CREATE INDEX assignment_evaluator on assignment (evaluator_id) where evaluator_id is not null;
CREATE INDEX assignment_person on assignment (person_id, starts);
CREATE INDEX assignment_superior on assignment (superior_id) where superior_id is not null;
CREATE INDEX assignment_unit on assignment (unit_id);
CREATE TRIGGER audit_no_delete before delete on audit begin select raise(abort, 'audit rows are never deleted'); end;
CREATE TRIGGER audit_no_update before update on audit begin select raise(abort, 'audit rows are never changed'); end;
CREATE TABLE audit (
    seq integer primary key,
    at text not null,
    account_id integer references account (id),
    actor text not null,
    role text not null,
    action text not null,
    entity text not null,
    entity_id text,
    reason text,
    detail text not null check (json_valid(detail)),
    prev_hash text not null,
    hash text not null unique
  ) strict;
CREATE TABLE award_nominee (
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
  ) strict, without rowid;
CREATE INDEX award_nominee_sheet on award_nominee (fact_hash);
CREATE TRIGGER version_award_record_delete after delete on award_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_award_record_insert after insert on award_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_award_record_update after update on award_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE award_record (
    id integer primary key,
    person_id integer not null references person (id),
    award_kind text not null check (award_kind in ('slks-x', 'slks-xx', 'slks-xxx', 'teladan', 'lain')),
    name text not null,
    scope text check (scope in ('instansi', 'lintas-instansi', 'nasional', 'internasional')),
    awarded text not null,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX award_record_batch on award_record (batch_id) where batch_id is not null;
CREATE INDEX award_record_person on award_record (person_id, awarded);
CREATE TABLE award_round (
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
  ) strict;
CREATE TABLE board_vote (
    id integer primary key,
    member_id integer not null references committee_member (id),
    shortlist_id integer not null references shortlist (id),
    person_id integer references person (id),
    reason text,
    cast_at text not null,
    entered_by integer references account (id),
    replaced_at text
  ) strict;
CREATE UNIQUE INDEX board_vote_standing on board_vote (member_id, shortlist_id) where replaced_at is null;
CREATE TABLE calibration (
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
  ) strict;
CREATE TABLE calibration_member (
    calibration_id integer not null references calibration (id),
    assignment_id integer not null references assignment (id),
    version_id integer references evaluation_version (id),
    rating_id integer references rating (id) on delete set null,
    hasil_kerja text check (hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    perilaku_kerja text check (perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    predikat text check (predikat in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
    primary key (calibration_id, assignment_id)
  ) strict, without rowid;
CREATE TABLE calibration_proposal (
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
  ) strict;
CREATE UNIQUE INDEX calibration_proposal_waiting on calibration_proposal (calibration_id, assignment_id) where state = 'proposed';
CREATE TABLE calibration_unit (
    calibration_id integer not null references calibration (id),
    unit_id text not null references unit (id),
    primary key (calibration_id, unit_id)
  ) strict, without rowid;
CREATE TRIGGER version_certificate_record_delete after delete on certificate_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_certificate_record_insert after insert on certificate_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_certificate_record_update after update on certificate_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE certificate_record (
    id integer primary key,
    person_id integer not null references person (id),
    certificate_kind text not null check (certificate_kind in ('ujian-dinas-1', 'ujian-dinas-2', 'penyesuaian-ijazah', 'kompetensi', 'lain')),
    name text not null,
    issued text not null,
    valid_until text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX certificate_record_batch on certificate_record (batch_id) where batch_id is not null;
CREATE INDEX certificate_record_person on certificate_record (person_id, issued);
CREATE TABLE change (
    id integer primary key,
    changed_at text not null,
    account_id integer references account (id),
    batch_id integer references import_batch (id),
    reason text,
    entity text not null,
    row_id text not null,
    person_id integer references person (id),
    before text check (json_valid(before)),
    after text check (json_valid(after))
  ) strict;
CREATE INDEX change_batch on change (batch_id) where batch_id is not null;
CREATE INDEX change_person on change (person_id);
CREATE INDEX change_row on change (entity, row_id);
CREATE TABLE committee_member (
    id integer primary key,
    round_id integer not null references selection_round (id),
    name text not null,
    nip text,
    post text,
    office text not null,
    chair integer not null check (chair in (0, 1)),
    interest text check (interest in ('none', 'family', 'direct')),
    interest_in integer references person (id),
    interest_note text,
    declared_at text,
    removed_at text,
    removed_reason text
  ) strict;
CREATE INDEX committee_round on committee_member (round_id);
CREATE TABLE "conflict" (
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
  ) strict;
CREATE INDEX conflict_batch on conflict (batch_id);
CREATE INDEX conflict_person on conflict (person_id);
CREATE INDEX conflict_state on conflict (state, kind);
CREATE TRIGGER version_credit_record_delete after delete on credit_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_credit_record_insert after insert on credit_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_credit_record_update after update on credit_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE credit_record (
    id integer primary key,
    person_id integer not null references person (id),
    credit_kind text not null check (credit_kind in ('dasar', 'lama', 'penyesuaian', 'konversi', 'integrasi', 'pendidikan')),
    amount text not null,
    since text not null,
    until text not null,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX credit_record_batch on credit_record (batch_id) where batch_id is not null;
CREATE INDEX credit_record_person on credit_record (person_id, until);
CREATE TABLE data_version (
    id integer primary key check (id = 1),
    version integer not null
  ) strict;
CREATE TABLE delegation (
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
  ) strict;
CREATE INDEX delegation_delegate on delegation (delegate_id);
CREATE INDEX delegation_rater on delegation (rater_id);
CREATE TRIGGER version_discipline_record_delete after delete on discipline_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_discipline_record_insert after insert on discipline_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_discipline_record_update after update on discipline_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE discipline_record (
    id integer primary key,
    person_id integer not null references person (id),
    level text not null check (level in ('ringan', 'sedang', 'berat')),
    punishment text,
    regulation text,
    started text not null,
    finished text,
    reason text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX discipline_record_batch on discipline_record (batch_id) where batch_id is not null;
CREATE INDEX discipline_record_person on discipline_record (person_id, started);
CREATE TABLE document (
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
  ) strict;
CREATE INDEX document_subject on document (subject);
CREATE TRIGGER version_education_record_delete after delete on education_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_education_record_insert after insert on education_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_education_record_update after update on education_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE education_record (
    id integer primary key,
    person_id integer not null references person (id),
    level text not null,
    program text,
    school text,
    graduated text,
    graduated_year integer,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  , fits_post text check (fits_post in ('sesuai', 'tidak-sesuai'))) strict;
CREATE INDEX education_record_batch on education_record (batch_id) where batch_id is not null;
CREATE INDEX education_record_person on education_record (person_id, graduated);
CREATE TABLE evaluation (
    id integer primary key,
    period_id integer not null references appraisal_period (id),
    assignment_id integer not null references assignment (id),
    person_id integer not null references person (id),
    unique (period_id, assignment_id)
  ) strict;
CREATE INDEX evaluation_assignment on evaluation (assignment_id);
CREATE INDEX evaluation_person on evaluation (person_id);
CREATE TABLE evaluation_clash (
    id integer primary key,
    version_id integer not null references evaluation_version (id),
    base_revision integer not null,
    content text not null check (json_valid(content)),
    at text not null,
    account_id integer not null references account (id),
    settled_at text,
    settled_by integer references account (id)
  ) strict;
CREATE INDEX evaluation_clash_version on evaluation_clash (version_id);
CREATE TABLE evaluation_save (
    version_id integer not null references evaluation_version (id),
    revision integer not null,
    former text not null check (json_valid(former)),
    primary key (version_id, revision)
  ) strict, without rowid;
CREATE TABLE evaluation_version (
    id integer primary key,
    evaluation_id integer not null references evaluation (id),
    number integer not null check (number >= 1),
    state text not null check (state in ('draft', 'submitted', 'returned', 'confirmed', 'locked', 'dropped')),
    origin text not null check (origin in ('entry', 'sheet', 'return', 'reopening', 'calibration', 'objection')),
    -- Counts every save, so that two who write at once find out.
    revision integer not null,
    hasil_kerja text check (hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    perilaku_kerja text check (perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    predikat text check (predikat in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
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
  ) strict;
CREATE INDEX evaluation_version_batch on evaluation_version (batch_id) where batch_id is not null;
CREATE INDEX evaluation_version_state on evaluation_version (state);
CREATE TABLE evidence (
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
  ) strict;
CREATE INDEX evidence_evaluation on evidence (evaluation_id);
CREATE TABLE evidence_pack (
    id integer primary key,
    decision_id integer not null references round_decision (id),
    made_at text not null,
    made_by integer references account (id),
    name text not null,
    sha256 text not null,
    audit_head text not null
  ) strict;
CREATE TABLE fact_sheet (
    hash text primary key,
    facts text not null check (json_valid(facts))
  ) strict;
CREATE TRIGGER version_feedback_record_delete after delete on feedback_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_feedback_record_insert after insert on feedback_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_feedback_record_update after update on feedback_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE feedback_record (
    id integer primary key,
    person_id integer not null references person (id),
    given text not null,
    score text not null,
    respondents integer,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX feedback_record_batch on feedback_record (batch_id) where batch_id is not null;
CREATE INDEX feedback_record_person on feedback_record (person_id, given);
CREATE TABLE finding_message (
    id integer primary key,
    message text not null unique check (json_valid(message))
  ) strict;
CREATE TABLE flag (
    person_id integer not null references person (id),
    rule text not null,
    state text not null check (state in ('new', 'proposed', 'postponed', 'done')),
    reason text,
    changed_at text not null,
    account_id integer references account (id),
    primary key (person_id, rule)
  ) strict;
CREATE TABLE import_batch (
    id integer primary key,
    imported_at text not null,
    account_id integer not null references account (id),
    state text not null check (state in ('committed', 'undone')),
    undone_at text,
    undone_by integer references account (id),
    covers text,
    backup_file text
  ) strict;
CREATE TABLE import_file (
    id integer primary key,
    batch_id integer not null references import_batch (id),
    name text not null,
    sha256 text not null,
    kind text not null,
    period_start text,
    period_end text,
    drawn_on text,
    row_count integer not null,
    accepted integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    dropped_columns text not null check (json_valid(dropped_columns))
  ) strict;
CREATE INDEX import_file_batch on import_file (batch_id);
CREATE TABLE import_rejection (
    id integer primary key,
    file_id integer not null references import_file (id),
    row_number integer not null,
    column_name text,
    code text not null,
    message text not null check (json_valid(message)),
    cells text not null check (json_valid(cells))
  ) strict;
CREATE INDEX import_rejection_file on import_rejection (file_id);
CREATE TRIGGER version_leave_record_delete after delete on leave_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_leave_record_insert after insert on leave_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_leave_record_update after update on leave_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE leave_record (
    id integer primary key,
    person_id integer not null references person (id),
    leave_kind text not null check (leave_kind in ('tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama', 'cltn')),
    started text not null,
    finished text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX leave_record_batch on leave_record (batch_id) where batch_id is not null;
CREATE INDEX leave_record_person on leave_record (person_id, started);
CREATE TRIGGER version_legal_status_record_delete after delete on legal_status_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_legal_status_record_insert after insert on legal_status_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_legal_status_record_update after update on legal_status_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE legal_status_record (
    id integer primary key,
    person_id integer not null references person (id),
    status text not null,
    started text not null,
    finished text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX legal_status_record_batch on legal_status_record (batch_id) where batch_id is not null;
CREATE INDEX legal_status_record_person on legal_status_record (person_id, started);
CREATE TABLE mapping_profile (
    id integer primary key,
    name text not null unique,
    target text not null,
    columns text not null check (json_valid(columns)),
    created_at text not null,
    account_id integer not null references account (id)
  ) strict;
CREATE TABLE objection (
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
  ) strict;
CREATE UNIQUE INDEX objection_version on objection (version_id) where state <> 'withdrawn';
CREATE TRIGGER touch_person_delete after delete on person begin insert or ignore into person_touched (person_id) values (old.id); end;
CREATE TRIGGER touch_person_insert after insert on person begin insert or ignore into person_touched (person_id) values (new.id); end;
CREATE TRIGGER touch_person_update after update on person begin insert or ignore into person_touched (person_id) values (old.id); insert or ignore into person_touched (person_id) values (new.id); end;
CREATE TRIGGER version_person_delete after delete on person begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_person_insert after insert on person begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_person_update after update on person begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE person (
    id integer primary key,
    nip text not null unique,
    siasn_id text,
    employee_kind text not null check (employee_kind in ('PNS', 'PPPK', 'PPPK_PW')),
    name text not null,
    title_front text,
    title_back text,
    birth_date text,
    birth_place text,
    sex text check (sex in ('L', 'P')),
    cpns_date text,
    pns_date text,
    state text not null check (state in ('active', 'left')),
    left_on text,
    left_reason text,
    -- The person whom a decision found this one to be: the histories stand there, this row only keeps the former number.
    joined_to integer references person (id),
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX person_batch on person (batch_id) where batch_id is not null;
CREATE INDEX person_joined on person (joined_to) where joined_to is not null;
CREATE TABLE person_current (
    person_id integer primary key references person (id),
    nip text not null,
    sort_name text not null,
    search text not null,
    employee_kind text not null,
    state text not null,
    golongan text,
    golongan_tmt text,
    post_name text,
    post_kind text,
    post_tmt text,
    eselon text,
    acting_post text,
    unit_id text,
    unit_name text,
    education_level text,
    legal_status text,
    last_predikat text,
    last_predikat_year integer,
    education_rank integer generated always as (case education_level when 'sd' then 1 when 'sltp' then 2 when 'sltp-kejuruan' then 3 when 'slta' then 4 when 'slta-kejuruan' then 5 when 'slta-keguruan' then 6 when 'd1' then 7 when 'd2' then 8 when 'sgplb' then 9 when 'd3' then 10 when 'd4' then 11 when 's1' then 12 when 'dokter-apoteker' then 13 when 's2' then 14 when 's3' then 15 end) stored,
    golongan_rank integer generated always as (case golongan when 'I' then 1 when 'II' then 2 when 'III' then 3 when 'IV' then 4 when 'V' then 5 when 'VI' then 6 when 'VII' then 7 when 'VIII' then 8 when 'IX' then 9 when 'X' then 10 when 'XI' then 11 when 'XII' then 12 when 'XIII' then 13 when 'XIV' then 14 when 'XV' then 15 when 'XVI' then 16 when 'XVII' then 17 when 'I/a' then 18 when 'I/b' then 19 when 'I/c' then 20 when 'I/d' then 21 when 'II/a' then 22 when 'II/b' then 23 when 'II/c' then 24 when 'II/d' then 25 when 'III/a' then 26 when 'III/b' then 27 when 'III/c' then 28 when 'III/d' then 29 when 'IV/a' then 30 when 'IV/b' then 31 when 'IV/c' then 32 when 'IV/d' then 33 when 'IV/e' then 34 end) stored,
    predikat_rank integer generated always as (case last_predikat when 'sangat-kurang' then 1 when 'kurang' then 2 when 'butuh-perbaikan' then 3 when 'baik' then 4 when 'sangat-baik' then 5 end) stored
  ) strict;
CREATE INDEX person_current_by_education_rank on person_current (education_rank, sort_name, state);
CREATE INDEX person_current_by_golongan_rank on person_current (golongan_rank, sort_name, state);
CREATE INDEX person_current_by_nip on person_current (nip, sort_name, state);
CREATE INDEX person_current_by_post_name on person_current (post_name, sort_name, state);
CREATE INDEX person_current_by_predikat_rank on person_current (predikat_rank, sort_name, state);
CREATE INDEX person_current_by_sort_name on person_current (sort_name, state);
CREATE INDEX person_current_by_unit_name on person_current (unit_name, sort_name, state);
CREATE INDEX person_current_by_year on person_current (last_predikat_year);
CREATE INDEX person_current_filters on person_current (golongan, post_kind, employee_kind, last_predikat, last_predikat_year, state);
CREATE INDEX person_current_unit on person_current (unit_id, state);
CREATE TABLE person_number (
    nip text primary key,
    person_id integer not null references person (id),
    valid_from text,
    reason text,
    batch_id integer references import_batch (id)
  ) strict;
CREATE INDEX person_number_person on person_number (person_id);
CREATE TABLE person_touched (person_id integer primary key) strict;
CREATE TABLE person_year (
    person_id integer not null references person (id) on delete cascade,
    year integer not null,
    category text not null check (category in (
      'sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'belum-dinilai', 'tidak-membuat-skp', 'belum-dapat-dipastikan'
    )),
    unit_id text,
    primary key (person_id, year)
  ) strict, without rowid;
CREATE INDEX person_year_count on person_year (year, unit_id, category);
CREATE TRIGGER touch_placement_record_delete after delete on placement_record begin insert or ignore into person_touched (person_id) values (old.person_id); end;
CREATE TRIGGER touch_placement_record_insert after insert on placement_record begin insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TRIGGER touch_placement_record_update after update on placement_record begin insert or ignore into person_touched (person_id) values (old.person_id); insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TRIGGER version_placement_record_delete after delete on placement_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_placement_record_insert after insert on placement_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_placement_record_update after update on placement_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE placement_record (
    id integer primary key,
    person_id integer not null references person (id),
    unit_id text not null,
    tmt text not null,
    until text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX placement_record_batch on placement_record (batch_id) where batch_id is not null;
CREATE INDEX placement_record_person on placement_record (person_id, tmt);
CREATE TRIGGER touch_plan_delete after delete on plan begin insert or ignore into person_touched (person_id) values (old.person_id); end;
CREATE TRIGGER touch_plan_insert after insert on plan begin insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TRIGGER touch_plan_update after update on plan begin insert or ignore into person_touched (person_id) values (old.person_id); insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TABLE plan (
    id integer primary key,
    person_id integer not null references person (id),
    skp_id text,
    period_start text not null,
    period_end text not null,
    post_name text not null,
    unit_id text,
    unit_name text not null,
    acting integer not null check (acting in (0, 1)),
    has_skp integer not null check (has_skp in (0, 1)),
    status text,
    model text,
    created_on text,
    set_aside integer not null default 0 check (set_aside in (0, 1)),
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer,
    unique (person_id, period_start, period_end, post_name, unit_name, acting)
  ) strict;
CREATE INDEX plan_batch on plan (batch_id) where batch_id is not null;
CREATE TABLE post (
    id integer primary key,
    name text not null,
    name_key text not null,
    unit_id text not null references unit (id),
    kind text not null check (kind in ('struktural', 'fungsional', 'pelaksana')),
    level text check (level in ('jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'pelaksana')),
    jenjang text,
    eselon text,
    job_class integer check (job_class between 1 and 17),
    seats integer not null check (seats >= 1),
    education text,
    fields text not null check (json_valid(fields)),
    golongan_low text,
    golongan_high text,
    standards text not null check (json_valid(standards)),
    critical integer not null check (critical in (0, 1)),
    critical_reason text,
    source text not null check (source in ('import', 'drawn-up', 'hand')),
    abolished_on text,
    abolished_reason text,
    revision integer not null default 1,
    changed_at text not null,
    changed_by integer references account (id),
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer,
    check (critical = 0 or critical_reason is not null)
  ) strict;
CREATE INDEX post_batch on post (batch_id);
CREATE UNIQUE INDEX post_named on post (unit_id, name_key) where abolished_on is null;
CREATE TRIGGER version_post_record_delete after delete on post_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_post_record_insert after insert on post_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_post_record_update after update on post_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE post_record (
    id integer primary key,
    person_id integer not null references person (id),
    assignment text not null check (assignment in ('definitif', 'plt', 'plh', 'pj')),
    name text not null,
    post_kind text check (post_kind in ('struktural', 'fungsional', 'pelaksana')),
    -- A word for the kind of post that no table knows, until the board says what it means.
    post_kind_word text,
    eselon text,
    jenjang text,
    unit_id text,
    tmt text not null,
    until text,
    inaugurated text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX post_record_batch on post_record (batch_id) where batch_id is not null;
CREATE INDEX post_record_person on post_record (person_id, tmt);
CREATE TRIGGER version_profile_update after update of state on profile begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE profile (
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
  ) strict;
CREATE UNIQUE INDEX profile_active_from on profile (valid_from) where state = 'active';
CREATE TABLE promotion_paper (
    person_id integer not null references person (id),
    rule text not null,
    period text not null,
    paper text not null,
    received_on text not null,
    note text,
    entered_at text not null,
    entered_by integer references account (id),
    primary key (person_id, rule, period, paper)
  ) strict, without rowid;
CREATE TRIGGER version_rank_record_delete after delete on rank_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_rank_record_insert after insert on rank_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_rank_record_update after update on rank_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE rank_record (
    id integer primary key,
    person_id integer not null references person (id),
    golongan text not null,
    tmt text not null,
    promotion_kind text,
    service_years integer,
    service_months integer,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX rank_record_batch on rank_record (batch_id) where batch_id is not null;
CREATE INDEX rank_record_person on rank_record (person_id, tmt);
CREATE TABLE rated_year (year integer primary key) strict;
CREATE TABLE rater (
    id integer primary key,
    person_id integer unique references person (id),
    name text,
    post text,
    account_id integer unique references account (id),
    check ((person_id is null) = (name is not null))
  ) strict;
CREATE TRIGGER touch_rating_delete after delete on rating begin insert or ignore into person_touched (person_id) values (old.person_id); end;
CREATE TRIGGER touch_rating_insert after insert on rating begin insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TRIGGER touch_rating_update after update on rating begin insert or ignore into person_touched (person_id) values (old.person_id); insert or ignore into person_touched (person_id) values (new.person_id); end;
CREATE TRIGGER version_rating_delete after delete on rating begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_rating_insert after insert on rating begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_rating_update after update on rating begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE rating (
    id integer primary key,
    person_id integer not null references person (id),
    period_start text not null,
    period_end text not null,
    period_kind text not null check (period_kind in ('month', 'quarter', 'year', 'other')),
    post_name text not null,
    post_kind_code text,
    unit_id text,
    unit_name text not null,
    parent_unit_name text,
    acting integer not null check (acting in (0, 1)),
    hasil_kerja text check (hasil_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    perilaku_kerja text check (perilaku_kerja in ('di-atas', 'sesuai', 'di-bawah')),
    hasil_akhir text check (hasil_akhir in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
    predikat text check (predikat in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
    contradicts integer not null check (contradicts in (0, 1)),
    golongan text,
    employee_kind text,
    evaluator_nip text,
    evaluator_name text,
    evaluator_post text,
    rated_at text,
    skp_id text,
    set_aside integer not null default 0 check (set_aside in (0, 1)),
    variant integer not null default 0,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer, version_id integer references evaluation_version (id),
    unique (person_id, period_start, period_end, post_name, unit_name, acting, variant)
  ) strict;
CREATE INDEX rating_batch on rating (batch_id) where batch_id is not null;
CREATE INDEX rating_unit on rating (unit_id, period_end);
CREATE INDEX rating_version on rating (version_id) where version_id is not null;
CREATE TABLE rating_sheet (
    id integer primary key,
    code text not null unique,
    period_id integer not null references appraisal_period (id),
    rater_id integer not null references rater (id),
    rows text not null check (json_valid(rows)),
    issued_at text not null,
    issued_by integer references account (id),
    returned_at text,
    batch_id integer references import_batch (id)
  ) strict;
CREATE TABLE replay (
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
  ) strict;
CREATE INDEX replay_run on replay (run_id) where run_id is not null;
CREATE TABLE replay_person (
    replay_id integer not null references replay (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    unit_id text,
    primary key (replay_id, person_id)
  ) strict, without rowid;
CREATE INDEX replay_person_person on replay_person (person_id);
CREATE INDEX replay_person_sheet on replay_person (fact_hash);
CREATE TABLE replay_row (
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
  ) strict, without rowid;
CREATE INDEX replay_row_person on replay_row (person_id);
CREATE TABLE round_decision (
    id integer primary key,
    round_id integer not null references selection_round (id),
    shortlist_id integer not null references shortlist (id),
    kind text not null check (kind in ('choose', 'defer', 'return')),
    person_id integer references person (id),
    place integer,
    reason text,
    -- Whom the board recommended by its votes, and whether the head chose otherwise.
    recommended_id integer references person (id),
    deviates integer not null check (deviates in (0, 1)),
    starts_on text,
    sk_number text,
    sk_date text,
    -- The votes as they stood, with the finding about the board; JSON.
    votes text not null check (json_valid(votes)),
    decided_on text not null,
    decided_at text not null,
    decided_by integer references account (id),
    annulled_at text,
    annulled_by integer references account (id),
    annul_reason text,
    check ((kind = 'choose') = (person_id is not null))
  ) strict;
CREATE UNIQUE INDEX round_decision_standing on round_decision (round_id) where annulled_at is null and kind = 'choose';
CREATE TABLE round_person (
    round_id integer not null references selection_round (id),
    person_id integer not null references person (id),
    experience_months integer check (experience_months >= 0),
    technical_score text,
    field_fits integer check (field_fits in (0, 1)),
    source text not null,
    entered_at text not null,
    entered_by integer references account (id),
    primary key (round_id, person_id)
  ) strict, without rowid;
CREATE TABLE run (
    id integer primary key,
    asked_on text not null,
    ran_at text not null,
    account_id integer references account (id),
    rule_set text not null,
    input_hash text not null,
    data_version integer not null,
    people integer not null,
    counts text not null check (json_valid(counts))
  ) strict;
CREATE TABLE run_finding (
    run_id integer not null,
    rule text not null,
    person_id integer not null,
    outcome text not null check (outcome in ('met', 'not-met', 'cannot-tell', 'not-applicable')),
    met_on text,
    certainty text not null check (certainty in ('official-text', 'secondary', 'assumed')),
    sealed integer not null check (sealed in (0, 1)),
    message_id integer not null references finding_message (id),
    primary key (run_id, rule, person_id)
  ) strict, without rowid;
CREATE TABLE run_person (
    run_id integer not null references run (id),
    person_id integer not null references person (id),
    fact_hash text not null references fact_sheet (hash),
    primary key (run_id, person_id)
  ) strict, without rowid;
CREATE INDEX run_person_person on run_person (person_id);
CREATE INDEX run_person_sheet on run_person (fact_hash);
CREATE TABLE run_profile (
    run_id integer not null references run (id),
    position integer not null check (position >= 0),
    profile_id integer not null references profile (id),
    primary key (run_id, position)
  ) strict, without rowid;
CREATE INDEX run_profile_profile on run_profile (profile_id);
CREATE TABLE selection_round (
    id integer primary key,
    post_id integer not null references post (id),
    name text not null,
    -- The governing date: facts and law are read as of this day.
    closing_on text not null,
    vacant_from text,
    vacant_because text not null,
    state text not null check (state in ('open', 'frozen', 'decided', 'cancelled')),
    -- What each gate does to who fails it, how the technical score is got, how many names go to the head.
    settings text not null check (json_valid(settings)),
    revision integer not null default 1,
    minutes text not null check (json_valid(minutes)),
    opened_at text not null,
    opened_by integer references account (id),
    cancelled_reason text
  ) strict;
CREATE INDEX selection_round_post on selection_round (post_id);
CREATE TRIGGER version_setting_insert after insert on setting when new.key like '%CompleteThrough' begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_setting_update after update on setting when new.key like '%CompleteThrough' begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE setting (
    key text primary key,
    value text not null check (json_valid(value)),
    changed_at text not null,
    changed_by integer references account (id)
  ) strict;
CREATE TABLE shortlist (
    id integer primary key,
    round_id integer not null references selection_round (id),
    number integer not null,
    closing_on text not null,
    frozen_at text not null,
    frozen_by integer references account (id),
    rule_set text not null,
    -- {name, profile}: the profile with those before it, as it was.
    profile text not null check (json_valid(profile)),
    -- Hash over the sheets of everyone who was looked at, and what was added for the round.
    input_hash text not null,
    -- What the list says: target, settings, ranked, open, outside, counts.
    content text not null check (json_valid(content)),
    content_hash text not null,
    -- {considered, ranked, open, listed}: a list of an office is long, and its numbers are shown without reading it.
    counts text not null check (json_valid(counts)),
    superseded_at text,
    unique (round_id, number)
  ) strict;
CREATE TABLE shortlist_person (
    shortlist_id integer not null references shortlist (id),
    person_id integer not null references person (id),
    -- As the number was then.
    nip text not null,
    fact_hash text not null references fact_sheet (hash),
    -- What the round added: experience, technical score, field, programmes of education; JSON.
    extra text not null check (json_valid(extra)),
    primary key (shortlist_id, person_id)
  ) strict, without rowid;
CREATE INDEX shortlist_person_sheet on shortlist_person (fact_hash);
CREATE TABLE skp (
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
  ) strict;
CREATE TABLE skp_version (
    id integer primary key,
    skp_id integer not null references skp (id),
    number integer not null,
    content text not null check (json_valid(content)),
    agreed_on text not null,
    reason text,
    created_at text not null,
    created_by integer references account (id),
    unique (skp_id, number)
  ) strict;
CREATE TABLE talent_map (
    id integer primary key,
    asked_on text not null,
    made_at text not null,
    account_id integer references account (id),
    rule_set text not null,
    data_version integer not null,
    profile text not null check (json_valid(profile)),
    people integer not null,
    counts text not null check (json_valid(counts))
  ) strict;
CREATE TABLE talent_map_person (
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
  ) strict, without rowid;
CREATE INDEX talent_map_box on talent_map_person (map_id, box, level);
CREATE INDEX talent_map_sheet on talent_map_person (fact_hash);
CREATE TRIGGER version_talent_score_record_delete after delete on talent_score_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_talent_score_record_insert after insert on talent_score_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_talent_score_record_update after update on talent_score_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE talent_score_record (
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
  ) strict;
CREATE INDEX talent_score_record_batch on talent_score_record (batch_id) where batch_id is not null;
CREATE INDEX talent_score_record_person on talent_score_record (person_id, given);
CREATE TRIGGER version_team_role_record_delete after delete on team_role_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_team_role_record_insert after insert on team_role_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_team_role_record_update after update on team_role_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE team_role_record (
    id integer primary key,
    person_id integer not null references person (id),
    team text not null,
    role text not null check (role in ('ketua', 'anggota')),
    scope text not null check (scope in ('internal', 'lintas-instansi')),
    started text not null,
    finished text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX team_role_record_batch on team_role_record (batch_id) where batch_id is not null;
CREATE INDEX team_role_record_person on team_role_record (person_id, started);
CREATE TRIGGER version_training_record_delete after delete on training_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_training_record_insert after insert on training_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_training_record_update after update on training_record begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE training_record (
    id integer primary key,
    person_id integer not null references person (id),
    training_kind text not null check (training_kind in ('kepemimpinan', 'fungsional', 'teknis', 'seminar')),
    name text not null,
    hours integer,
    started text,
    finished text not null,
    certificate_number text,
    sk_number text,
    sk_date text,
    batch_id integer references import_batch (id),
    file_id integer references import_file (id),
    row_number integer
  ) strict;
CREATE INDEX training_record_batch on training_record (batch_id) where batch_id is not null;
CREATE INDEX training_record_person on training_record (person_id, finished);
CREATE TABLE unit (
    id text primary key,
    external_id text unique,
    batch_id integer references import_batch (id)
  ) strict;
CREATE TABLE unit_capaian (
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
  ) strict;
CREATE UNIQUE INDEX unit_capaian_present on unit_capaian (period_id, unit_id) where replaced_at is null;
CREATE TABLE unit_period (
    id integer primary key,
    unit_id text not null references unit (id),
    name text not null,
    parent_id text references unit (id),
    valid_from text not null,
    valid_to text,
    batch_id integer references import_batch (id)
  ) strict;
CREATE INDEX unit_period_parent on unit_period (parent_id);
CREATE INDEX unit_period_unit on unit_period (unit_id, valid_from);
CREATE TABLE unit_succession (
    id integer primary key,
    from_unit_id text not null references unit (id),
    to_unit_id text not null references unit (id),
    on_date text not null,
    reason text,
    batch_id integer references import_batch (id),
    unique (from_unit_id, to_unit_id)
  ) strict;
CREATE TRIGGER version_word_meaning_delete after delete on word_meaning begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_word_meaning_insert after insert on word_meaning begin update data_version set version = version + 1 where id = 1; end;
CREATE TRIGGER version_word_meaning_update after update on word_meaning begin update data_version set version = version + 1 where id = 1; end;
CREATE TABLE word_meaning (
    subject text not null,
    word text not null,
    meaning text not null,
    reason text not null,
    decided_at text not null,
    account_id integer not null references account (id),
    primary key (subject, word)
  ) strict;
