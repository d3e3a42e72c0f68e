import type { Generated } from 'kysely'

type Account = {
  id: Generated<number>
  user_name: string
  display_name: string
  nip: string | null
  state: 'active' | 'must-change-password' | 'disabled'
  created_at: string
  changed_at: string
}

type AccountRole = {
  account_id: number
  role: 'admin' | 'penilai' | 'pimpinan' | 'auditor'
  unit_id: string
}

type Setting = {
  key: string
  value: string
  changed_at: string
  changed_by: number | null
}

type Audit = {
  seq: number
  at: string
  account_id: number | null
  actor: string
  role: string
  action: string
  entity: string
  entity_id: string | null
  reason: string | null
  detail: string
  prev_hash: string
  hash: string
}

/** The tables of accounts, settings and the audit chain. */
export type AccessTables = {
  account: Account
  account_role: AccountRole
  setting: Setting
  audit: Audit
}
