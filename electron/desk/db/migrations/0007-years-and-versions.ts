import { sql, type Kysely } from 'kysely'

// Whatever a merit run reads of people; a change of any of it makes the last run stale.
const READ_BY_RUNS = [
  'person', 'rank_record', 'post_record', 'placement_record', 'education_record', 'training_record', 'leave_record', 'legal_status_record',
  'discipline_record', 'award_record', 'assessment_record', 'credit_record', 'team_role_record', 'feedback_record', 'certificate_record',
  'rating', 'word_meaning',
]
// Whatever decides where a person counts in a year.
const DECIDES_YEARS = ['rating', 'plan', 'placement_record']

const STATEMENTS = [
  `create table data_version (
    id integer primary key check (id = 1),
    version integer not null
  ) strict`,
  `insert into data_version (id, version) values (1, 0)`,
  // In which category and unit a person counts in a year; worked out anew for the people in person_touched.
  `create table person_year (
    person_id integer not null references person (id) on delete cascade,
    year integer not null,
    category text not null check (category in (
      'sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'belum-dinilai', 'tidak-membuat-skp', 'belum-dapat-dipastikan'
    )),
    unit_id text,
    primary key (person_id, year)
  ) strict, without rowid`,
  `create index person_year_count on person_year (year, unit_id, category)`,
  `create table person_touched (person_id integer primary key) strict`,
  // The years that have ratings or plans at all.
  `create table rated_year (year integer primary key) strict`,
]

type Row = 'new' | 'old'

// A row moved from one person to another touches both.
function onEvery(name: string, table: string, act: (row: Row) => string): string[] {
  const rows = { insert: ['new'], update: ['old', 'new'], delete: ['old'] } as const satisfies Record<string, readonly Row[]>
  return Object.entries(rows).map(([event, which]) => {
    const acts = [...new Set(which.map(act))]
    return `create trigger ${name}_${table}_${event} after ${event} on ${table} begin ${acts.join('; ')}; end`
  })
}

const NEXT_VERSION = 'update data_version set version = version + 1 where id = 1'

const TRIGGERS = [
  ...READ_BY_RUNS.flatMap((table) => onEvery('version', table, () => NEXT_VERSION)),
  ...DECIDES_YEARS.flatMap((table) => onEvery('touch', table, (row) => `insert or ignore into person_touched (person_id) values (${row}.person_id)`)),
  ...onEvery('touch', 'person', (row) => `insert or ignore into person_touched (person_id) values (${row}.id)`),
  // The dates through which registers are complete are facts too; the name of the office is not.
  ...(['insert', 'update'] as const).map((event) =>
    `create trigger version_setting_${event} after ${event} on setting when new.key like '%CompleteThrough' begin ${NEXT_VERSION}; end`),
]

/** Counts every change of what merit runs read, and keeps in which category each person counts in each year. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of [...STATEMENTS, ...TRIGGERS]) await sql.raw(statement).execute(db)
}
