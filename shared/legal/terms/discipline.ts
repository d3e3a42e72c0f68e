import { z } from 'zod'

/** The kinds of hukuman disiplin: those of PP 94/2021 from lightest to heaviest, then the older ones that the references name. */
export const punishmentKindSchema = z.enum([
  'teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas', 'potong-tukin-6', 'potong-tukin-9', 'potong-tukin-12',
  'penurunan-jabatan', 'pembebasan-jabatan', 'pemberhentian', 'penundaan-kgb', 'penundaan-kp', 'penurunan-pangkat',
]).meta({ words: 'discipline.kind.' })
export type PunishmentKind = z.infer<typeof punishmentKindSchema>

/** What somebody with a punishment may be considered for. */
export const disciplineUseSchema = z.enum(['jabatan', 'mutasi', 'pengabdian', 'satyalancana', 'kenaikan-pangkat']).meta({ words: 'discipline.use.' })
export type DisciplineUse = z.infer<typeof disciplineUseSchema>

/** The bands of the index of ASN professionalism, from best to worst. */
export const ipAsnBandSchema = z.enum(['sangat-tinggi', 'tinggi', 'sedang', 'rendah', 'sangat-rendah']).meta({ words: 'discipline.ip-asn.' })
export type IpAsnBand = z.infer<typeof ipAsnBandSchema>
