import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // Something two files, or a file and the record, say differently. The rule proposes, the officer may settle otherwise.
  `create table conflict (
    id integer primary key,
    kind text not null,
    -- What it is about, so that the same conflict is not opened twice; effects say what each option does to the data.
    key text not null,
    batch_id integer not null references import_batch (id),
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
  `create index conflict_state on conflict (state, kind)`,
  `create index conflict_person on conflict (person_id)`,
  `create index conflict_batch on conflict (batch_id)`,
  // Which column of a foreign sheet means what; kept under a name for the next file of the same office.
  `create table mapping_profile (
    id integer primary key,
    name text not null unique,
    target text not null,
    columns text not null check (json_valid(columns)),
    created_at text not null,
    account_id integer not null references account (id)
  ) strict`,
  // What an unknown word in a column means here, decided once by the board.
  `create table word_meaning (
    subject text not null,
    word text not null,
    meaning text not null,
    reason text not null,
    decided_at text not null,
    account_id integer not null references account (id),
    primary key (subject, word)
  ) strict`,
]

/** Lays conflicts between files, saved column mappings and the meanings of unknown words. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
