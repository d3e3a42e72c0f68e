import { z } from 'zod'
import { isoDateSchema } from '../finding.ts'
import { exactFactSchema } from './exact-fact.ts'
import { golonganSchema } from './golongan.ts'
import { educationLevelSchema } from './people.ts'

/** A golongan ruang held from a day on. */
export const rankFactSchema = z.strictObject({ golongan: golonganSchema, from: isoDateSchema })
export type RankFact = z.infer<typeof rankFactSchema>

/** An education finished; `fits` tells whether its field fits the post held, as the board recorded it. */
export const educationFactSchema = z.strictObject({ level: educationLevelSchema, graduated: isoDateSchema.nullish(), fits: z.boolean().nullish() })
export type EducationFact = z.infer<typeof educationFactSchema>

/** A training finished, with its hours (jam pelajaran). */
export const trainingFactSchema = z.strictObject({
  kind: z.enum(['kepemimpinan', 'fungsional', 'teknis', 'seminar']).meta({ words: 'record.training.trainingKind.' }),
  hours: z.int().min(0).nullish(),
  on: isoDateSchema,
})
export type TrainingFact = z.infer<typeof trainingFactSchema>

/** A certificate, with its day and its last day of validity. */
export const certificateFactSchema = z.strictObject({
  kind: z.enum(['ujian-dinas-1', 'ujian-dinas-2', 'penyesuaian-ijazah', 'kompetensi', 'lain']).meta({ words: 'record.certificate.certificateKind.' }),
  on: isoDateSchema,
  validUntil: isoDateSchema.nullish(),
})
export type CertificateFact = z.infer<typeof certificateFactSchema>

/** A test of competence or potential with its score and, where there is one, the standard of the post. */
export const assessmentFactSchema = z.strictObject({
  subject: z.enum(['teknis', 'manajerial', 'sosiokultural', 'potensi']).meta({ words: 'record.assessment.subject.' }),
  score: exactFactSchema,
  standard: exactFactSchema.nullish(),
  on: isoDateSchema,
})
export type AssessmentFact = z.infer<typeof assessmentFactSchema>

/** Angka kredit credited for a span of time. */
export const creditFactSchema = z.strictObject({
  kind: z.enum(['dasar', 'lama', 'penyesuaian', 'konversi', 'integrasi', 'pendidikan']).meta({ words: 'record.credit.creditKind.' }),
  amount: exactFactSchema,
  from: isoDateSchema,
  until: isoDateSchema,
})
export type CreditFact = z.infer<typeof creditFactSchema>

/** A role in a team. */
export const teamRoleFactSchema = z.strictObject({
  role: z.enum(['ketua', 'anggota']).meta({ words: 'record.team-role.role.' }),
  scope: z.enum(['internal', 'lintas-instansi']).meta({ words: 'record.team-role.scope.' }),
  from: isoDateSchema,
  until: isoDateSchema.nullish(),
})
export type TeamRoleFact = z.infer<typeof teamRoleFactSchema>

/** A 360° feedback of a period, as a score from 0 to 100. */
export const feedbackFactSchema = z.strictObject({ score: exactFactSchema, on: isoDateSchema })
export type FeedbackFact = z.infer<typeof feedbackFactSchema>

/** A score given for something that only some regions weigh, from 0 to 100. */
export const talentScoreFactSchema = z.strictObject({
  component: z.enum(['tugas-tambahan', 'inovasi', 'kehadiran', 'asesmen', 'rekam-jejak', 'pertimbangan-lain']).meta({ words: 'legal.talent-score.' }),
  score: exactFactSchema,
  on: isoDateSchema,
})
export type TalentScoreFact = z.infer<typeof talentScoreFactSchema>
