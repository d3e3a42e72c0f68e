import type { IsoDate } from '../../../shared/calendar/iso-date.ts'

/** What a person mainly is: who is sent where and how a career goes follows from it. */
export type Track = 'structural' | 'teacher' | 'health' | 'functional' | 'general'

/** A unit kerja of the invented office. */
export type SampleUnit = {
  readonly id: string
  readonly name: string
  /** The name it bore until `renamedOn`, when it was renamed. */
  readonly formerName: string | null
  readonly parent: SampleUnit | null
  readonly kind: 'root' | 'organisation' | 'division' | 'section' | 'school' | 'clinic' | 'village'
  readonly headTitle: string
  /** The eselon of the head's post; null where the head holds a functional post or is no civil servant. */
  readonly eselon: string | null
  readonly staff: Readonly<Partial<Record<Track, number>>>
}

/** A post held from a day on. */
export type SamplePost = {
  readonly name: string
  readonly kind: 'struktural' | 'fungsional' | 'pelaksana'
  readonly assignment: 'definitif' | 'plt' | 'plh'
  readonly eselon: string | null
  readonly jenjang: string | null
  readonly unit: SampleUnit
  readonly tmt: IsoDate
  readonly until: IsoDate | null
}

/** A golongan ruang held from a day on, with the masa kerja golongan on that day. */
export type SampleRank = { readonly golongan: string; readonly tmt: IsoDate; readonly promotion: string; readonly months: number }

/** A diploma earned. */
export type SampleStudy = { readonly level: string; readonly program: string; readonly school: string; readonly year: number }

/** A kedudukan hukum from a day on. */
export type SampleStatus = { readonly status: string; readonly started: IsoDate; readonly finished: IsoDate | null }

/** One invented civil servant with the facts that every file tells of. */
export type SamplePerson = {
  readonly index: number
  readonly siasnId: string
  readonly nip: string
  readonly employeeKind: 'PNS' | 'PPPK' | 'PPPK_PW'
  readonly track: Track
  readonly name: string
  readonly titleFront: string
  readonly titleBack: string
  readonly sex: 'L' | 'P'
  readonly birthDate: IsoDate
  readonly birthPlace: string
  /** TMT CPNS, or the first day of the contract. */
  readonly entry: IsoDate
  readonly pnsDate: IsoDate | null
  readonly studies: readonly SampleStudy[]
  readonly ranks: readonly SampleRank[]
  /** Definitive posts in order of time; the last is the present one. */
  readonly posts: readonly SamplePost[]
  readonly acting: readonly SamplePost[]
  readonly statuses: readonly SampleStatus[]
  /** The first day after service, when it has ended. */
  readonly leftOn: IsoDate | null
  /** How well the person tends to do, about normal around 0. */
  readonly quality: number
}

/** The invented office: its units from the top down and its people. */
export type SampleOffice = {
  readonly name: string
  readonly dataDate: IsoDate
  readonly units: readonly SampleUnit[]
  readonly people: readonly SamplePerson[]
  /** The head of each unit that has one, by unit id. */
  readonly heads: ReadonlyMap<string, SamplePerson>
  /** Who acts as head of a unit that has none. */
  readonly actingHeads: ReadonlyMap<string, SamplePerson>
}

/** The post held on a day, or the first one when the day lies before it. */
export function postOn(person: SamplePerson, date: IsoDate): SamplePost {
  const held = person.posts.findLast((post) => post.tmt <= date) ?? person.posts[0]
  if (!held) throw new RangeError(`${person.nip} has no post`)
  return held
}

/** The golongan held on a day, or null before the first. */
export function rankOn(person: SamplePerson, date: IsoDate): SampleRank | null {
  return person.ranks.findLast((rank) => rank.tmt <= date) ?? null
}

/** The organisation (perangkat daerah) that a unit belongs to; a unit above all of them belongs to itself. */
export function organisationOf(unit: SampleUnit): SampleUnit {
  if (unit.kind === 'organisation' || !unit.parent) return unit
  return organisationOf(unit.parent)
}

/** The name that a unit bore on a day, given the day of the renaming. */
export function unitNameOn(unit: SampleUnit, date: IsoDate, renamedOn: IsoDate): string {
  return unit.formerName && date < renamedOn ? unit.formerName : unit.name
}
