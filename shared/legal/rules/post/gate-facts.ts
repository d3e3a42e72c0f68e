import { z } from 'zod'
import { isoDateSchema } from '../../finding.ts'
import { golonganSchema } from '../../terms/golongan.ts'
import { disciplineFactSchema, educationLevelSchema } from '../../terms/people.ts'
import { postFactSchema } from '../../terms/posts.ts'
import { assessmentFactSchema } from '../../terms/record-facts.ts'
import { inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts } from '../common/predikat-years.ts'

/** The fact sheet of a gate to a post. */
export const gateFacts = z.strictObject({
  ...inServiceFacts,
  birthDate: isoDateSchema.nullish(),
  cpnsDate: isoDateSchema.nullish().describe('First day of service: time before the first recorded post may have been spent in any post'),
  educationLevel: educationLevelSchema.nullish(),
  golongan: golonganSchema.nullish().describe('Asked only where the agency has set a lowest golongan ruang'),
  posts: z.array(postFactSchema).readonly().nullish(),
  experienceMonths: z.int().min(0).nullish().describe('Months of experience in the field of the post, together, as the board counted them'),
  assessments: z.array(assessmentFactSchema).readonly().nullish(),
  ...annualPredikatFacts,
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
export type GateFacts = z.infer<typeof gateFacts>
