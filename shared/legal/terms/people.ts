import { z } from 'zod'
import { isoDateSchema } from '../finding.ts'

/** Calon PNS, PNS, PPPK, or PPPK Paruh Waktu. */
export const employeeKindSchema = z.enum(['CPNS', 'PNS', 'PPPK', 'PPPK_PW']).meta({ words: 'legal.employee-kind.' })
export type EmployeeKind = z.infer<typeof employeeKindSchema>

/** The kind of the definitive post: struktural, fungsional tertentu, or pelaksana (fungsional umum). */
export const postKindSchema = z.enum(['struktural', 'fungsional', 'pelaksana']).meta({ words: 'legal.post-kind.' })
export type PostKind = z.infer<typeof postKindSchema>

/** Levels of education as the ceiling of the reguler promotion tells them apart, from lowest to highest. */
export const educationLevelSchema = z.enum([
  'sd', 'sltp', 'sltp-kejuruan', 'slta', 'slta-kejuruan', 'slta-keguruan', 'd1', 'd2', 'sgplb', 'd3', 'd4', 's1', 'dokter-apoteker', 's2', 's3',
]).meta({ words: 'legal.education.' })
export type EducationLevel = z.infer<typeof educationLevelSchema>

/** The levels of hukuman disiplin. */
export const disciplineLevelSchema = z.enum(['ringan', 'sedang', 'berat']).meta({ words: 'legal.discipline.' })
export type DisciplineLevel = z.infer<typeof disciplineLevelSchema>

/** A hukuman disiplin: `from` its first and `until` its last day, null when the decree names no end. */
export const disciplineFactSchema = z.strictObject({ level: disciplineLevelSchema, from: isoDateSchema, until: isoDateSchema.nullish() })
export type DisciplineFact = z.infer<typeof disciplineFactSchema>

/** The kinds of leave; `cltn` is cuti di luar tanggungan negara. */
export const leaveKindSchema = z.enum(['tahunan', 'besar', 'sakit', 'melahirkan', 'alasan-penting', 'bersama', 'cltn']).meta({ words: 'record.leave.leaveKind.' })
export type LeaveKind = z.infer<typeof leaveKindSchema>

/** A leave taken, with its first day. */
export const leaveFactSchema = z.strictObject({ kind: leaveKindSchema, from: isoDateSchema })
export type LeaveFact = z.infer<typeof leaveFactSchema>

/** The kinds of award: the three classes of Satyalancana Karya Satya, pegawai teladan, any other. */
export const awardKindSchema = z.enum(['slks-x', 'slks-xx', 'slks-xxx', 'teladan', 'lain']).meta({ words: 'record.award.awardKind.' })
export type AwardKind = z.infer<typeof awardKindSchema>

/** How far an award reaches. */
export const awardScopeSchema = z.enum(['instansi', 'lintas-instansi', 'nasional', 'internasional']).meta({ words: 'record.award.scope.' })
export type AwardScope = z.infer<typeof awardScopeSchema>

/** An award received, with its day and its reach. */
export const awardFactSchema = z.strictObject({ kind: awardKindSchema, on: isoDateSchema, scope: awardScopeSchema.nullish() })
export type AwardFact = z.infer<typeof awardFactSchema>

/** Whether somebody is still in service. */
export const serviceStatusSchema = z.enum(['active', 'left']).meta({ words: 'legal.service-status.' })
export type ServiceStatus = z.infer<typeof serviceStatusSchema>
