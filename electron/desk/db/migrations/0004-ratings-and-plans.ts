import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  // One evaluation of one SKP in one period. Unrated rows stand here with empty ratings; acting posts are kept apart.
  // variant tells apart rows of one file that rate the same thing differently, until one is set aside; a row set aside is shown, never counted.
  `create table rating (
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
    row_number integer,
    unique (person_id, period_start, period_end, post_name, unit_name, acting, variant)
  ) strict`,
  `create index rating_batch on rating (batch_id) where batch_id is not null`,
  `create index rating_unit on rating (unit_id, period_end)`,
  `create table plan (
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
  ) strict`,
  `create index plan_batch on plan (batch_id) where batch_id is not null`,
]

/** Lays imported ratings of every period and the plans (SKP) behind them. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
