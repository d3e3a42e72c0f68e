import { z } from 'zod'

/** The nine unsur of the survei kepuasan masyarakat, in the order of PermenPANRB 14/2017; each is the name of a fact. */
export const skmUnsur = [
  'persyaratan', 'prosedur', 'waktuPenyelesaian', 'biaya', 'produkLayanan', 'kompetensiPelaksana', 'perilakuPelaksana', 'penangananPengaduan',
  'saranaPrasarana',
] as const
export type SkmUnsur = (typeof skmUnsur)[number]

/** How the unsur are weighed: each 1/9, each the printed 0.11, or weights of the region's own. */
export const skmWeightingSchema = z.enum(['equal', 'printed', 'own']).meta({ words: 'service.weighting.' })
export type SkmWeighting = z.infer<typeof skmWeightingSchema>

/** The mutu pelayanan, from best to worst. */
export const mutuSchema = z.enum(['a', 'b', 'c', 'd']).meta({ words: 'service.mutu.' })
export type Mutu = z.infer<typeof mutuSchema>

/** The kinds of complaint that have deadlines of their own. */
export const complaintKindSchema = z.enum(['permintaan-informasi', 'normatif', 'tanpa-periksa', 'dengan-periksa'])
  .meta({ words: 'service.complaint.' })
export type ComplaintKind = z.infer<typeof complaintKindSchema>

/** The fourteen components of a standar pelayanan: six of service delivery, then eight of its making. */
export const standardComponentSchema = z.enum([
  'persyaratan', 'prosedur', 'jangka-waktu', 'biaya', 'produk', 'pengaduan',
  'dasar-hukum', 'sarana-prasarana', 'kompetensi-pelaksana', 'pengawasan-internal', 'jumlah-pelaksana', 'jaminan-pelayanan', 'jaminan-keamanan',
  'evaluasi-kinerja',
]).meta({ words: 'service.component.' })
export type StandardComponent = z.infer<typeof standardComponentSchema>
