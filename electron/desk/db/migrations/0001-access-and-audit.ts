import { sql, type Kysely } from 'kysely'

// Accounts live here; their password slots live in the vault file beside the store.
const STATEMENTS = [
  `create table account (
    id integer primary key,
    user_name text not null unique,
    display_name text not null,
    nip text,
    state text not null check (state in ('active', 'must-change-password', 'disabled')),
    created_at text not null,
    changed_at text not null
  ) strict`,
  `create table account_role (
    account_id integer not null references account (id),
    role text not null check (role in ('admin', 'penilai', 'pimpinan', 'auditor')),
    unit_id text not null default '',
    primary key (account_id, role, unit_id)
  ) strict`,
  `create table setting (
    key text primary key,
    value text not null check (json_valid(value)),
    changed_at text not null,
    changed_by integer references account (id)
  ) strict`,
  `create table audit (
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
  ) strict`,
  `create trigger audit_no_update before update on audit begin select raise(abort, 'audit rows are never changed'); end`,
  `create trigger audit_no_delete before delete on audit begin select raise(abort, 'audit rows are never deleted'); end`,
]

/** Lays accounts with their roles and scopes, settings, and the audit chain. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
