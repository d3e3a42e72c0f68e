import { z } from 'zod'

/** The levels of capaian kinerja organisasi, from best to worst. */
export const capaianSchema = z.enum(['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang']).meta({ words: 'legal.capaian.' })
export type Capaian = z.infer<typeof capaianSchema>
