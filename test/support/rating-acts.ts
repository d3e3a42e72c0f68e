import type { InputOf, OutputOf } from '../../shared/contract/contract.ts'
import type { EvaluationRef, SavedRating } from '../../shared/contract/rating.ts'
import { UNITS } from './appraisal-office.ts'
import { ratingRow, RATING_HEADINGS } from './files/headings.ts'
import { makeWorkbook, type MadeCell } from './files/make-workbook.ts'
import type { TempAppraisal } from './temp-appraisal.ts'
import type { Visitor } from './temp-desk.ts'

/** A change of an evaluation as a page sends it. */
export type Patch = InputOf<'rating.save'>['rows'][number]['patch']

/** Both ratings as expected, which gives Baik. */
export const GOOD: Patch = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
/** The reason that tests give where one is asked for. */
export const REASON = 'sesuai berita acara'

/** The rating of a person in a period. */
export function refOf(office: TempAppraisal, nip: string | undefined, period: 'quarter' | 'year' = 'quarter'): EvaluationRef {
  return { periodId: office.periods[period], assignmentId: office.spans.get(nip ?? '') ?? 0 }
}

/** Saves one line as a page does that wrote on a save. */
export async function save(visitor: Visitor, ref: EvaluationRef, revision: number, patch: Patch): Promise<SavedRating> {
  const { rows: [row] } = await visitor.ask('rating.save', { rows: [{ ...ref, revision, patch }] })
  if (!row) throw new Error('No line came back')
  return row
}

/** Brings a rating of the staff of bidang A, written as this, to confirmed or locked. */
export async function bringTo(office: TempAppraisal, ref: EvaluationRef, state: 'submitted' | 'confirmed' | 'locked', patch: Patch = GOOD): Promise<void> {
  const { row } = await office.kabidA.ask('rating.one', ref)
  await save(office.kabidA, ref, row.revision, patch)
  const evaluations = [ref]
  const answers = [await office.kabidA.ask('rating.submit', { evaluations })]
  if (state !== 'submitted') answers.push(await office.kadis.ask('rating.confirm', { evaluations }))
  if (state === 'locked') answers.push(await office.kadis.ask('rating.lock', { evaluations, reason: REASON }))
  const left = answers.flatMap((answer) => answer.left)
  if (left.length > 0) throw new Error(`Left as it was: ${JSON.stringify(left)}`)
}

/** Imports a rating report with one row about somebody of bidang A in triwulan III 2026, or over other days; gives what the import reports. */
export async function importRating(office: TempAppraisal, nip: string | undefined, cells: Readonly<Record<string, MadeCell>> = {}): Promise<OutputOf<'import.commit'>> {
  const row = ratingRow({
    nip: nip ?? '', nama: 'Pegawai Contoh', periode_awal_skp: '2026-07-01', periode_akhir_skp: '2026-09-30', skp_unor_id: UNITS.bidangA, skp_unor: 'Bidang Layanan Terpadu',
    skp_unor_induk: 'Dinas Pelayanan Contoh', skp_jabatan: 'Analis Layanan Ahli Pertama', waktu_dinilai: '2026-10-02', ...cells,
  })
  const [from, to] = [cells['periode_awal_skp'] ?? '2026-07-01', cells['periode_akhir_skp'] ?? '2026-09-30'].map((day) => inTitle(String(day)))
  const bytes = makeWorkbook([['LAPORAN PENILAIAN SKP'], [`Periode : ${from} s.d. ${to}`], [], RATING_HEADINGS, row])
  const { stageId } = await office.admin.ask('file.put', { stageId: null, name: 'Penilaian.xlsx', offset: 0, data: bytes.toString('base64'), last: true })
  return office.admin.ask('import.commit', { files: [{ stageId }] } as InputOf<'import.commit'>)
}

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
const inTitle = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
