import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import type { Standards } from '../../../shared/domain/selection/target.ts'
import type { Golongan } from '../../../shared/legal/terms/golongan.ts'
import type { NilaiBerakhlak } from '../../../shared/legal/terms/nilai-berakhlak.ts'
import type { EducationLevel, PostKind } from '../../../shared/legal/terms/people.ts'
import type { Eselon, Jenjang, PostLevel } from '../../../shared/legal/terms/posts.ts'
import type { Message } from '../../../shared/text/message.ts'

/** What a file was recognised as from its header row. */
export type FileKind =
  | 'siasn-export'
  | 'ekinerja-rating'
  | 'ekinerja-rating-short'
  | 'ekinerja-plan'
  | 'siasn-unit-tree'
  | 'rating-sheet'
  | 'post-map'
  | `record-${RecordKindName}`

/** A row that cannot be taken, with the reason and what to do; `cells` holds the row as it stood, dropped columns left out. */
export type Rejection = {
  readonly row: number
  readonly column: string | null
  readonly code: string
  readonly message: Message
  readonly cells: Readonly<Record<string, string>>
}

/** Something worth telling about a row or column that is taken all the same, e.g. a formula whose stored value was read. */
export type Notice = { readonly row: number | null; readonly column: string | null; readonly code: string; readonly message: Message }

export type HasilKerja = 'di-atas' | 'sesuai' | 'di-bawah'
export type Predikat = 'sangat-baik' | 'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-kurang'
export type EmployeeKind = 'PNS' | 'PPPK' | 'PPPK_PW'

/**
 * A word that no table knows: reported as a conflict until the board says what it means. The row keeps education, legal status and
 * golongan as they stand in the file, a post kind as null, an employee kind by the shape of the NIP (staff export) or as null.
 */
export type UnknownWord = {
  readonly subject: 'education' | 'legal-status' | 'post-kind' | 'employee-kind' | 'golongan'
  readonly word: string
  readonly column: string
}

/** One person of a SIASN export, without the columns that Tanjak never keeps. */
export type SiasnRow = {
  readonly row: number
  readonly siasnId: string | null
  readonly nip: string
  readonly formerNip: string | null
  readonly name: string
  readonly titleFront: string | null
  readonly titleBack: string | null
  readonly birthPlace: string | null
  readonly birthDate: IsoDate | null
  readonly sex: 'L' | 'P' | null
  readonly employeeKind: EmployeeKind
  readonly cpnsStatus: string | null
  readonly legalStatus: string | null
  readonly cpns: { readonly skNumber: string | null; readonly skDate: IsoDate | null; readonly tmt: IsoDate | null }
  readonly pns: { readonly skNumber: string | null; readonly skDate: IsoDate | null; readonly tmt: IsoDate | null }
  readonly golonganAwal: string | null
  readonly golongan: string | null
  readonly golonganTmt: IsoDate | null
  readonly serviceYears: number | null
  readonly serviceMonths: number | null
  readonly postKind: 'struktural' | 'fungsional' | 'pelaksana' | null
  readonly postName: string | null
  readonly postTmt: IsoDate | null
  readonly eselon: string | null
  readonly educationLevel: string | null
  readonly educationProgram: string | null
  readonly graduatedYear: number | null
  readonly school: string | null
  readonly unitId: string | null
  readonly unitName: string | null
  readonly parentUnitId: string | null
  readonly parentUnitName: string | null
  readonly unknownWords: readonly UnknownWord[]
}

/** One evaluation row of an e-Kinerja rating report. Unrated rows have empty ratings. */
export type RatingRow = {
  readonly row: number
  readonly nip: string
  readonly name: string | null
  readonly period: Period
  readonly unitExternalId: string | null
  readonly unitName: string
  readonly parentUnitName: string | null
  readonly postName: string
  readonly postKindCode: string | null
  readonly acting: boolean
  readonly hasilKerja: HasilKerja | null
  readonly perilakuKerja: HasilKerja | null
  readonly hasilAkhir: Predikat | null
  readonly evaluatorNip: string | null
  readonly evaluatorName: string | null
  readonly evaluatorPost: string | null
  readonly ratedAt: IsoDate | null
  readonly golongan: string | null
  readonly employeeKind: EmployeeKind | null
  readonly skpId: string | null
  readonly unknownWords: readonly UnknownWord[]
}

/** One plan (SKP) row of an e-Kinerja plan report. */
export type PlanRow = {
  readonly row: number
  readonly nip: string
  readonly name: string | null
  readonly skpId: string | null
  readonly period: Period
  readonly postName: string
  readonly unitName: string
  readonly parentUnitName: string | null
  readonly acting: boolean
  readonly hasSkp: boolean
  readonly status: string | null
  readonly model: string | null
  readonly createdOn: IsoDate | null
  readonly employeeKind: EmployeeKind | null
}

/** One line of a rating sheet that came back; empty ratings were left blank. */
export type RatingSheetRow = {
  readonly row: number
  /** Sheet, place and checksum, as they went out. */
  readonly rowCode: string
  readonly nip: string
  readonly name: string | null
  readonly hasilKerja: HasilKerja | null
  readonly perilakuKerja: HasilKerja | null
  readonly values: Readonly<Partial<Record<NilaiBerakhlak, HasilKerja | null>>>
  readonly reason: string
  readonly note: string
  /** The line as it stood, for the sheet of rejected rows. */
  readonly cells: Readonly<Record<string, string>>
}

/** One unit of a HierarkiUnor sheet. */
export type UnitRow = { readonly row: number; readonly id: string; readonly name: string; readonly parentId: string | null }

/** One post of a map of posts; null is what the sheet does not say. */
export type PostMapRow = {
  readonly row: number
  readonly name: string
  readonly unitId: string | null
  readonly unitName: string | null
  readonly kind: PostKind | null
  readonly level: PostLevel | null
  readonly jenjang: Jenjang | null
  readonly eselon: Eselon | null
  readonly jobClass: number | null
  readonly seats: number | null
  readonly education: EducationLevel | null
  readonly fields: readonly string[]
  readonly golonganLow: Golongan | null
  readonly golonganHigh: Golongan | null
  readonly standards: Standards
  readonly critical: boolean | null
  readonly criticalReason: string | null
  /** The row as it stood, for the sheet of rejected rows. */
  readonly cells: Readonly<Record<string, string>>
}

/** One dated record of a person, from a template or a mapped sheet; `values` by field name of its kind, already checked. */
export type RecordRow = {
  readonly row: number
  readonly nip: string
  readonly name: string | null
  readonly values: Readonly<Record<string, string | number | null>>
  readonly skNumber: string | null
  readonly skDate: IsoDate | null
  readonly unknownWords: readonly UnknownWord[]
}

/** The rows of a file by what it was recognised as. */
export type ParsedRows =
  | { readonly kind: 'siasn-export'; readonly rows: readonly SiasnRow[] }
  | { readonly kind: 'ekinerja-rating' | 'ekinerja-rating-short'; readonly rows: readonly RatingRow[] }
  | { readonly kind: 'ekinerja-plan'; readonly rows: readonly PlanRow[] }
  | { readonly kind: 'siasn-unit-tree'; readonly rows: readonly UnitRow[] }
  | { readonly kind: 'rating-sheet'; readonly rows: readonly RatingSheetRow[] }
  | { readonly kind: 'post-map'; readonly rows: readonly PostMapRow[] }
  | {
    readonly kind: 'record'
    readonly record: RecordKindName
    readonly rows: readonly RecordRow[]
    readonly completeThrough: IsoDate | null
  }

/** What is known of a file besides its rows. */
export type FileHead = {
  readonly name: string
  readonly sha256: string
  readonly kind: FileKind
  readonly headerRow: number
  /** All headings in the order of the sheet, personal ones included (their values are not). */
  readonly columns: readonly string[]
  /** Columns dropped at the door because Tanjak never keeps what they hold. */
  readonly droppedColumns: readonly string[]
  /** Columns that no field was found for, not personal and not kept. */
  readonly ignoredColumns: readonly string[]
  /** "Data ditarik pada" of an e-Kinerja report, where given. */
  readonly drawnOn: IsoDate | null
  /** The period of the report as a whole: the one asked for, else the one its title lines tell. */
  readonly period: Period | null
  /** "Lengkap sampai" of a template. */
  readonly completeThrough: IsoDate | null
}

/** A whole file, read and checked; `rowCount` = taken rows + rejected rows (blank and total lines are none). */
export type ParsedFile = FileHead & {
  readonly rowCount: number
  readonly parsed: ParsedRows
  readonly rejected: readonly Rejection[]
  readonly notices: readonly Notice[]
}

/** A sheet that was read but whose kind is not known: its columns (personal ones left out) and first rows, for the mapping screen. */
export type UnknownSheet = {
  readonly name: string
  readonly sha256: string
  readonly headerRow: number
  readonly columns: readonly string[]
  readonly sample: readonly Readonly<Record<string, string>>[]
  readonly droppedColumns: readonly string[]
}
