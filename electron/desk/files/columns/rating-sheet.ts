import type { NilaiBerakhlak } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { column } from './column.ts'

/** The columns of a rating sheet that went out on paper or by post; the row code names sheet, place and checksum. */
export const ratingSheetColumns = [
  column('rowCode', 'files.field.rowCode', ['kodebaris'], true),
  column('nip', 'files.field.nip', ['nip'], true),
  column('name', 'files.field.name', ['nama']),
  column('hasilKerja', 'files.field.hasilKerja', ['hasilkerja'], true),
  column('berorientasi-pelayanan', 'appraisal.berakhlak.berorientasi-pelayanan', ['berorientasipelayanan']),
  column('akuntabel', 'appraisal.berakhlak.akuntabel', ['akuntabel']),
  column('kompeten', 'appraisal.berakhlak.kompeten', ['kompeten']),
  column('harmonis', 'appraisal.berakhlak.harmonis', ['harmonis']),
  column('loyal', 'appraisal.berakhlak.loyal', ['loyal']),
  column('adaptif', 'appraisal.berakhlak.adaptif', ['adaptif']),
  column('kolaboratif', 'appraisal.berakhlak.kolaboratif', ['kolaboratif']),
  column('perilakuKerja', 'files.field.perilakuKerja', ['perilakukerja'], true),
  column('reason', 'files.field.ratingReason', ['alasan']),
  column('note', 'files.field.ratingNote', ['catatan']),
] as const satisfies readonly { readonly field: string | NilaiBerakhlak }[]
