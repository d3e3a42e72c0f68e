import { z } from 'zod'
import { citationSchema, outcomeSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const

/** The levels at which people are mapped apart. */
export const talentLevels = ['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana', 'unknown'] as const
export const talentLevelSchema = z.enum(talentLevels)
export type TalentLevel = z.infer<typeof talentLevelSchema>

const map = z.strictObject({
  id: z.int(), on: isoDateSchema, madeAt: z.string(), by: z.string().nullable(), ruleSet: z.string(), profileName: z.string().nullable(), people: z.int(), placed: z.int(), open: z.int(),
  /** The record changed since. */
  stale: z.boolean(),
})
/** A mapping of talents on a day. */
export type TalentMap = z.infer<typeof map>

const filter = z.strictObject({
  mapId: z.int().nullable().default(null), unitId: z.string().nullable().default(null), level: z.array(talentLevelSchema).default([]), search: z.string().max(100).default(''),
})
export type TalentFilter = z.infer<typeof filter>

const person = z.strictObject({
  nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(), level: talentLevelSchema,
  box: z.int().nullable(), kinerja: z.string().nullable(), potensial: z.string().nullable(),
  /** Exact texts; X and nilai are left out for readers without the right to see discipline. */
  y: z.string().nullable(), x: z.string().nullable(), nilai: z.string().nullable(), place: z.int().nullable(), outcome: outcomeSchema, message: messageSchema,
  /** The box in the mapping that is compared with; null when there was none. */
  before: z.int().nullable(),
})
/** Somebody in a mapping. */
export type TalentPerson = z.infer<typeof person>

const narrowed = {
  box: z.array(z.int().min(1).max(9)).default([]),
  /** Those whose box cannot be told; with `missing` those alone who lack this condition. */
  open: z.boolean().default(false), missing: z.string().max(60).nullable().default(null),
  /** Those alone who enter a Kelompok Rencana Suksesi by the law of the mapping's day, level by level. */
  krs: z.boolean().default(false),
}

/** The nine boxes: mappings, people, moves from year to year, and the pool of successors. */
export const talents = {
  'talent.maps': query({ access: readers, input: nothing, output: z.strictObject({ maps: z.array(map) }) }),
  'talent.map': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ on: isoDateSchema }), output: map, keeps: (_input, output) => ({ entity: 'talent-map', id: String(output.id), detail: { people: output.people, on: output.on } }),
  }),
  'talent.remove-map': command({ access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), reason: reasonSchema }), output: nothing, keeps: (input) => ({ entity: 'talent-map', id: String(input.id), reason: input.reason }) }),
  /** Counts of the nine boxes, now and in the mapping compared with, with the advice of the law for each. */
  'talent.boxes': query({
    access: readers, input: z.strictObject({ filter, beforeId: z.int().nullable().default(null) }),
    output: z.strictObject({
      map: map.nullable(), before: map.nullable(), people: z.int(), placed: z.int(), open: z.int(), notApplicable: z.int(),
      boxes: z.array(z.strictObject({ box: z.int(), count: z.int(), before: z.int().nullable(), kinerja: messageSchema, potensial: messageSchema, advice: z.array(messageSchema), adviceCitation: citationSchema, adviceCertainty: z.enum(['official-text', 'secondary', 'assumed']), krs: z.array(messageSchema), names: z.array(z.string()) })),
      levels: z.record(z.string(), z.int()),
      /** What keeps people from being mapped: the condition that cannot be told, and for how many; most first. */
      missing: z.array(z.strictObject({ step: z.string(), count: z.int() })),
    }),
  }),
  'talent.people': query({
    access: readers,
    input: z.strictObject({ filter, ...narrowed, beforeId: z.int().nullable().default(null), ...pageSchema }),
    output: z.strictObject({ total: z.int(), rows: z.array(person) }),
  }),
  /** Who moved between two mappings, and how many from which box to which. */
  'talent.moves': query({
    access: readers, input: z.strictObject({ filter, beforeId: z.int(), ...pageSchema }),
    output: z.strictObject({ total: z.int(), flows: z.array(z.strictObject({ from: z.int().nullable(), to: z.int().nullable(), count: z.int() })), rows: z.array(person) }),
  }),
  /** What moved one person: the conditions that say otherwise, worked out again from the facts that both mappings kept. */
  'talent.move': query({
    access: readers, input: z.strictObject({ mapId: z.int(), beforeId: z.int(), nip: nipSchema }),
    output: z.strictObject({ person, changes: z.array(z.strictObject({ step: z.string(), before: messageSchema.nullable(), after: messageSchema.nullable() })), recomputed: z.boolean() }),
    keeps: (input) => ({ entity: 'person', id: input.nip }),
  }),
  /** The boxes of one person through all mappings, the newest first. */
  'talent.of-person': query({
    access: readers, input: z.strictObject({ nip: nipSchema }),
    output: z.strictObject({ boxes: z.array(z.strictObject({ mapId: z.int(), on: isoDateSchema, box: z.int().nullable(), level: talentLevelSchema, message: messageSchema })) }), keeps: (input) => ({ entity: 'person', id: input.nip }),
  }),
  'talent.export': query({ access: readers, long: true, input: z.strictObject({ filter, ...narrowed, format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: 'talent', format: input.format } }) }),
}
