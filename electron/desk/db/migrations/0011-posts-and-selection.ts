import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // The map of posts (peta jabatan). Who holds a post follows from the records of people; the map says what the post is and asks.
  `create table post (
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
  ) strict`,
  `create unique index post_named on post (unit_id, name_key) where abolished_on is null`,
  `create index post_batch on post (batch_id)`,
  // Plt and Plh appointed through this desk, with their clock.
  `create table acting_appointment (
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
  ) strict`,
  `create index acting_post on acting_appointment (post_id)`,
  `create index acting_person on acting_appointment (person_id)`,
  `create table selection_round (
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
  ) strict`,
  `create index selection_round_post on selection_round (post_id)`,
  // What the board itself found about somebody for this round: experience in the field, the technical score, the field of education.
  `create table round_person (
    round_id integer not null references selection_round (id),
    person_id integer not null references person (id),
    experience_months integer check (experience_months >= 0),
    technical_score text,
    field_fits integer check (field_fits in (0, 1)),
    source text not null,
    entered_at text not null,
    entered_by integer references account (id),
    primary key (round_id, person_id)
  ) strict, without rowid`,
  // A frozen list: never changed; a later one of the round supersedes it.
  `create table shortlist (
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
  ) strict`,
  `create table shortlist_person (
    shortlist_id integer not null references shortlist (id),
    person_id integer not null references person (id),
    -- As the number was then.
    nip text not null,
    fact_hash text not null references fact_sheet (hash),
    -- What the round added: experience, technical score, field, programmes of education; JSON.
    extra text not null check (json_valid(extra)),
    primary key (shortlist_id, person_id)
  ) strict, without rowid`,
  `create index shortlist_person_sheet on shortlist_person (fact_hash)`,
  // Who sits on the board for a round (Komite Talenta, Tim Penilai Kinerja), and what each declared.
  `create table committee_member (
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
  ) strict`,
  `create index committee_round on committee_member (round_id)`,
  // A vote for one of the list, or an abstention; a corrected one stays behind the new one.
  `create table board_vote (
    id integer primary key,
    member_id integer not null references committee_member (id),
    shortlist_id integer not null references shortlist (id),
    person_id integer references person (id),
    reason text,
    cast_at text not null,
    entered_by integer references account (id),
    replaced_at text
  ) strict`,
  `create unique index board_vote_standing on board_vote (member_id, shortlist_id) where replaced_at is null`,
  `create table round_decision (
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
  ) strict`,
  `create unique index round_decision_standing on round_decision (round_id) where annulled_at is null and kind = 'choose'`,
  `create table evidence_pack (
    id integer primary key,
    decision_id integer not null references round_decision (id),
    made_at text not null,
    made_by integer references account (id),
    name text not null,
    sha256 text not null,
    audit_head text not null
  ) strict`,
]

/** Lays the map of posts, acting appointments, selection rounds, frozen lists, votes, decisions and evidence packs. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
