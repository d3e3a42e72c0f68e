import { recordColumns } from '../../electron/desk/files/columns/record.ts'
import { templateMark } from '../../electron/desk/files/template-mark.ts'
import type { RecordKindName } from '../../shared/domain/record/kinds.ts'
import { sayText } from '../../shared/text/say.ts'
import { RATING_HEADINGS, SIASN_HEADINGS, ratingRow, rowOf, siasnRow } from './files/headings.ts'
import { makeWorkbook, type MadeCell } from './files/make-workbook.ts'
import type { OwnFile } from './import-desk.ts'

type Cells = Readonly<Record<string, MadeCell>>

/** The number of an invented person, by place from 1. */
export function nipOf(place: number): string {
  return `198609262015051${String(place).padStart(3, '0')}`
}

/** A unit tree: id, name, parent. */
export function treeFile(...units: readonly (readonly [id: string, name: string, parentId: string | null])[]): OwnFile {
  return { name: 'HierarkiUnor.xlsx', bytes: makeWorkbook([['ID', 'NAMA_UNOR', 'ID_ATASAN'], ...units]) }
}

/** The tree that the people of `staffFile` stand in. */
export const TREE = treeFile(['U0', 'Badan Kepegawaian', null], ['U1', 'Bidang Mutasi', 'U0'], ['U2', 'Bidang Diklat', 'U0'])

/** One row of a staff export: the person at a place, with some cells replaced. */
export function staff(place: number, cells: Cells = {}): MadeCell[] {
  return siasnRow({
    'PNS ID': `ASN-${place}`, 'NIP BARU': nipOf(place), NAMA: `PEGAWAI KE ${place}`, 'TMT JABATAN': '01-04-2022', 'GOL AWAL NAMA': 'III/a', 'TMT PNS': '01-05-2016', ...cells,
  })
}

/** A staff export. */
export function staffFile(...rows: readonly MadeCell[][]): OwnFile {
  return { name: 'Export Data ASN.xlsx', bytes: makeWorkbook([SIASN_HEADINGS, ...rows]) }
}

/** One row of a rating report of 2025: the person at a place, with some cells replaced. */
export function rated(place: number, cells: Cells = {}): MadeCell[] {
  return ratingRow({ nip: nipOf(place), nama: `Pegawai ke ${place}`, skp_unor_id: 'U1', skp_unor: 'Bidang Mutasi', skp_unor_induk: 'Badan Kepegawaian', ...cells })
}

/** A rating report; its title lines name the period. */
export function ratingFile(period: string, ...rows: readonly MadeCell[][]): OwnFile {
  return { name: `Penilaian ${period}.xlsx`, bytes: makeWorkbook([['LAPORAN PENILAIAN SKP'], [`Periode : ${period}`], [], RATING_HEADINGS, ...rows]) }
}

/** The period of most reports here. */
export const YEAR_2025 = '1 Januari 2025 s.d. 31 Desember 2025'

/** The headings of a plan report. */
const PLAN_HEADINGS = 'skp_id nip nama skp_jabatan skp_unor skp_unor_induk periode_awal periode_akhir is_plt_plh is_skp skp_status'.split(' ')

/** A plan report; each row is the person at a place with some cells replaced. */
export function planFile(...rows: readonly (readonly [place: number, cells: Cells])[]): OwnFile {
  return {
    name: 'Laporan SKP.xlsx',
    bytes: makeWorkbook([PLAN_HEADINGS, ...rows.map(([place, cells]) => rowOf(PLAN_HEADINGS, {
      skp_id: `S${place}`, nip: nipOf(place), nama: `Pegawai ke ${place}`, skp_jabatan: 'Analis SDM Aparatur Ahli Muda', skp_unor: 'Bidang Mutasi',
      skp_unor_induk: 'Badan Kepegawaian', periode_awal: '2025-01-01', periode_akhir: '2025-12-31', is_plt_plh: '0', is_skp: '1', skp_status: 'persetujuan', ...cells,
    }))]),
  }
}

/** A filled-in template of a kind of record; `completeThrough` declares its register complete. */
export function recordFile(kind: RecordKindName, rows: readonly Cells[], completeThrough?: string): OwnFile {
  const columns = recordColumns(kind)
  const title = (field: string): string => sayText('id', columns.find((one) => one.field === field)?.label ?? 'files.field.nip')
  return {
    name: `Riwayat ${kind}.xlsx`,
    bytes: makeWorkbook([
      ['Riwayat', null, templateMark(kind)],
      ...(completeThrough ? [[sayText('id', 'files.template.complete-through'), completeThrough]] : []),
      columns.map(({ field }) => title(field)), ...rows.map((cells) => columns.map(({ field }) => cells[field] ?? null)),
    ]),
  }
}
