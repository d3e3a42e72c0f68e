import type { Generated, GeneratedAlways } from 'kysely'

type Person = {
  id: Generated<number>
  nip: string
  siasn_id: string | null
  employee_kind: 'PNS' | 'PPPK' | 'PPPK_PW'
  name: string
  title_front: string | null
  title_back: string | null
  birth_date: string | null
  birth_place: string | null
  sex: 'L' | 'P' | null
  cpns_date: string | null
  pns_date: string | null
  state: 'active' | 'left'
  left_on: string | null
  left_reason: string | null
  joined_to: number | null
  batch_id: number | null
  file_id: number | null
  row_number: number | null
}

type PersonNumber = {
  nip: string
  person_id: number
  valid_from: string | null
  reason: string | null
  batch_id: number | null
}

type PersonCurrent = {
  person_id: number
  nip: string
  /** The name folded to lower case, for the order of lists. */
  sort_name: string
  /** Folded lower-case name, nip, post and unit, for searching. */
  search: string
  employee_kind: 'PNS' | 'PPPK' | 'PPPK_PW'
  state: 'active' | 'left'
  golongan: string | null
  golongan_tmt: string | null
  post_name: string | null
  post_kind: string | null
  post_tmt: string | null
  eselon: string | null
  acting_post: string | null
  unit_id: string | null
  unit_name: string | null
  education_level: string | null
  legal_status: string | null
  last_predikat: string | null
  last_predikat_year: number | null
  /** Worked out by the store from `education_level`; null when its word is not known. */
  education_rank: GeneratedAlways<number | null>
  /** Worked out by the store from `golongan`; PPPK below PNS. */
  golongan_rank: GeneratedAlways<number | null>
  /** Worked out by the store from `last_predikat`; 5 is the best. */
  predikat_rank: GeneratedAlways<number | null>
}

type Unit = {
  id: string
  external_id: string | null
  batch_id: number | null
}

type UnitPeriod = {
  id: Generated<number>
  unit_id: string
  name: string
  parent_id: string | null
  valid_from: string
  valid_to: string | null
  batch_id: number | null
}

type UnitSuccession = {
  id: Generated<number>
  from_unit_id: string
  to_unit_id: string
  on_date: string
  reason: string | null
  batch_id: number | null
}

type Rating = {
  id: Generated<number>
  person_id: number
  period_start: string
  period_end: string
  period_kind: 'month' | 'quarter' | 'year' | 'other'
  post_name: string
  post_kind_code: string | null
  unit_id: string | null
  unit_name: string
  parent_unit_name: string | null
  acting: 0 | 1
  hasil_kerja: 'di-atas' | 'sesuai' | 'di-bawah' | null
  perilaku_kerja: 'di-atas' | 'sesuai' | 'di-bawah' | null
  hasil_akhir: 'sangat-baik' | 'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-kurang' | null
  predikat: 'sangat-baik' | 'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-kurang' | null
  contradicts: 0 | 1
  golongan: string | null
  employee_kind: string | null
  evaluator_nip: string | null
  evaluator_name: string | null
  evaluator_post: string | null
  rated_at: string | null
  skp_id: string | null
  /** Kept by decision, never counted. */
  set_aside: Generated<0 | 1>
  variant: Generated<number>
  batch_id: number | null
  file_id: number | null
  row_number: number | null
  /** The locked version of an evaluation that gave it; null for an imported rating. */
  version_id: Generated<number | null>
}

type Plan = {
  id: Generated<number>
  person_id: number
  skp_id: string | null
  period_start: string
  period_end: string
  post_name: string
  unit_id: string | null
  unit_name: string
  acting: 0 | 1
  has_skp: 0 | 1
  status: string | null
  model: string | null
  created_on: string | null
  set_aside: Generated<0 | 1>
  batch_id: number | null
  file_id: number | null
  row_number: number | null
}

/** The tables of people, units, ratings and plans. */
export type PeopleTables = {
  person: Person
  person_number: PersonNumber
  person_current: PersonCurrent
  unit: Unit
  unit_period: UnitPeriod
  unit_succession: UnitSuccession
  rating: Rating
  plan: Plan
}
