import { sql, type Kysely } from 'kysely'

// A person may carry several numbers in time; a unit keeps its id while its name and parent change by date.
// Lowest to highest: the golongan of PPPK below those of PNS, so that each ladder stays together.
const GOLONGAN = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
  'I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e',
]
const EDUCATION = [
  'sd', 'sltp', 'sltp-kejuruan', 'slta', 'slta-kejuruan', 'slta-keguruan', 'd1', 'd2', 'sgplb', 'd3', 'd4', 's1', 'dokter-apoteker', 's2', 's3',
]
const PREDIKAT = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik']

const STATEMENTS = [
  `create table import_batch (
    id integer primary key,
    imported_at text not null,
    account_id integer not null references account (id),
    state text not null check (state in ('committed', 'undone')),
    undone_at text,
    undone_by integer references account (id),
    covers text,
    backup_file text
  ) strict`,
  `create table import_file (
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
  ) strict`,
  `create index import_file_batch on import_file (batch_id)`,
  `create table import_rejection (
    id integer primary key,
    file_id integer not null references import_file (id),
    row_number integer not null,
    column_name text,
    code text not null,
    message text not null check (json_valid(message)),
    cells text not null check (json_valid(cells))
  ) strict`,
  `create index import_rejection_file on import_rejection (file_id)`,
  `create table person (
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
  ) strict`,
  `create index person_joined on person (joined_to) where joined_to is not null`,
  `create index person_batch on person (batch_id) where batch_id is not null`,
  `create table person_number (
    nip text primary key,
    person_id integer not null references person (id),
    valid_from text,
    reason text,
    batch_id integer references import_batch (id)
  ) strict`,
  `create index person_number_person on person_number (person_id)`,
  // What lists show of a person today, worked out anew from the records whenever one of them changes. It repeats columns of the
  // person and the unit, so that a list of 100,000 people is found, sorted and counted in this table alone.
  // search: folded lower-case name, nip, post and unit; sort_name: folded lower-case name.
  `create table person_current (
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
    education_rank integer generated always as (${rankOf('education_level', EDUCATION)}) stored,
    golongan_rank integer generated always as (${rankOf('golongan', GOLONGAN)}) stored,
    predikat_rank integer generated always as (${rankOf('last_predikat', PREDIKAT)}) stored
  ) strict`,
  `create index person_current_unit on person_current (unit_id, state)`,
  // All that the filters look at, so that they are counted without reading the people; the narrowest first, the usual last.
  `create index person_current_filters on person_current (golongan, post_kind, employee_kind, last_predikat, last_predikat_year, state)`,
  `create index person_current_by_year on person_current (last_predikat_year)`,
  // One for each order of the list; the state stands behind, so that the usual filter is answered from the index too.
  ...['sort_name', 'nip', 'golongan_rank', 'post_name', 'unit_name', 'education_rank', 'predikat_rank'].map(
    (column) => `create index person_current_by_${column} on person_current (${column}${column === 'sort_name' ? '' : ', sort_name'}, state)`,
  ),
  `create table unit (
    id text primary key,
    external_id text unique,
    batch_id integer references import_batch (id)
  ) strict`,
  `create table unit_period (
    id integer primary key,
    unit_id text not null references unit (id),
    name text not null,
    parent_id text references unit (id),
    valid_from text not null,
    valid_to text,
    batch_id integer references import_batch (id)
  ) strict`,
  `create index unit_period_unit on unit_period (unit_id, valid_from)`,
  `create index unit_period_parent on unit_period (parent_id)`,
  // The same office under another id after a reorganisation, so that trends go on.
  `create table unit_succession (
    id integer primary key,
    from_unit_id text not null references unit (id),
    to_unit_id text not null references unit (id),
    on_date text not null,
    reason text,
    batch_id integer references import_batch (id),
    unique (from_unit_id, to_unit_id)
  ) strict`,
  // Former values: what a correction or a later import replaced, and by which an import is taken back.
  `create table change (
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
  ) strict`,
  `create index change_row on change (entity, row_id)`,
  `create index change_person on change (person_id)`,
  `create index change_batch on change (batch_id) where batch_id is not null`,
]

function rankOf(column: string, ladder: readonly string[]): string {
  return `case ${column} ${ladder.map((step, index) => `when '${step}' then ${index + 1}`).join(' ')} end`
}

/** Lays people with their numbers, the dated unit tree, import batches and the journal of changes. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
