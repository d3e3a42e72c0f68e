import { z } from 'zod'
import { isoDateSchema } from '../finding.ts'
import { postKindSchema } from './people.ts'

/** The levels of jabatan manajerial, from highest to lowest, and pelaksana (UU 20/2023 Ps 14 and 18). */
export const postLevelSchema = z.enum(['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'pelaksana']).meta({ words: 'legal.post-level.' })
export type PostLevel = z.infer<typeof postLevelSchema>

/** The jenjang of jabatan fungsional: keterampilan, then keahlian, each from lowest to highest. */
export const jenjangSchema = z.enum(['pemula', 'terampil', 'mahir', 'penyelia', 'ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama'])
  .meta({ words: 'legal.jenjang.' })
export type Jenjang = z.infer<typeof jenjangSchema>

/** The eselon of structural posts, from highest to lowest. */
export const eselonSchema = z.enum(['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V']).meta({ words: 'legal.eselon.' })
export type Eselon = z.infer<typeof eselonSchema>

/** How a post is held: definitively, or as Plt, Plh or Pj. */
export const assignmentSchema = z.enum(['definitif', 'plt', 'plh', 'pj']).meta({ words: 'record.post.assignment.' })
export type Assignment = z.infer<typeof assignmentSchema>

/** A post held, with its first and last day; `level` is that of a structural or pelaksana post, `jenjang` that of a functional one. */
export const postFactSchema = z.strictObject({
  assignment: assignmentSchema,
  kind: postKindSchema.nullish(),
  level: postLevelSchema.nullish(),
  eselon: eselonSchema.nullish(),
  jenjang: jenjangSchema.nullish(),
  unit: z.string().nullish(),
  from: isoDateSchema,
  until: isoDateSchema.nullish(),
  /** The day of pelantikan, where it is recorded. */
  inaugurated: isoDateSchema.nullish(),
})
export type PostFact = z.infer<typeof postFactSchema>
