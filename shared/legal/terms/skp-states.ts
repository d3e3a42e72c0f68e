import { z } from 'zod'

/** What an employee's situation means for the SKP: in post, or one of the situations that a regulation names. */
export const skpStateSchema = z.enum([
  'bertugas', 'tugas-belajar', 'cuti-sampai-setahun', 'penugasan-lain',
  'pejabat-negara', 'lembaga-nonstruktural', 'diberhentikan-sementara', 'cltn', 'mpp', 'kepala-desa', 'perangkat-desa', 'cuti-lebih-setahun',
]).meta({ words: 'appraisal.skp-state.' })
export type SkpState = z.infer<typeof skpStateSchema>
