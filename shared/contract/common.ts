import { z } from 'zod'
import { isoDateSchema, messageSchema } from '../legal/finding.ts'

/** Nothing goes in. */
export const nothing = z.strictObject({})

/** A number of 18 digits, as text. */
export const nipSchema = z.string().regex(/^\d{18}$/)

/** A window on a long list: rows from `offset`, at most `limit`. */
export const pageSchema = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) }

/** The predikat kinerja, from best to worst. */
export const predikatSchema = z.enum(['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'])
export type Predikat = z.infer<typeof predikatSchema>

/** A rating of hasil kerja or perilaku kerja against ekspektasi. */
export const ekspektasiSchema = z.enum(['di-atas', 'sesuai', 'di-bawah'])

/** PNS, PPPK, or PPPK Paruh Waktu. */
export const employeeKindSchema = z.enum(['PNS', 'PPPK', 'PPPK_PW'])

/** The kind of post. */
export const postKindSchema = z.enum(['struktural', 'fungsional', 'pelaksana'])

/** The form in which a list is taken out. */
export const sheetFormatSchema = z.enum(['xlsx', 'csv'])

/** A file waiting to be fetched in pieces with `file.get`. */
export const fileRefSchema = z.strictObject({ fileId: z.string(), name: z.string(), size: z.int() })

/** A reason in the caller's words; at least something must be said. */
export const reasonSchema = z.string().trim().min(5).max(2000)

export { isoDateSchema, messageSchema }
