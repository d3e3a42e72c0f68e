import { z } from 'zod'

/** The levels among which the best employee of a period is chosen. */
export const awardLevelSchema = z.enum(['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana']).meta({ words: 'reward.level.' })
export type AwardLevel = z.infer<typeof awardLevelSchema>

/** The categories of the Anugerah ASN. */
export const anugerahSchema = z.enum(['ppt-pratama-teladan', 'pns-inspiratif', 'the-future-leader']).meta({ words: 'reward.anugerah.' })
export type Anugerah = z.infer<typeof anugerahSchema>
