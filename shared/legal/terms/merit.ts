import { z } from 'zod'

/** How often realisasi kinerja is recorded. */
export const realisationSchema = z.enum(['none', 'yearly', 'every-period']).meta({ words: 'service.realisation.' })
export type Realisation = z.infer<typeof realisationSchema>

/** The parts of the tindak lanjut of an evaluation that the worksheet counts. */
export const followUpSchema = z.enum(['pelaporan', 'keberatan', 'penghargaan', 'sanksi']).meta({ words: 'service.follow-up.' })
export type FollowUp = z.infer<typeof followUpSchema>
