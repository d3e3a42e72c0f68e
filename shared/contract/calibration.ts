import { z } from 'zod'
import { evaluationStates } from '../domain/appraisal/evaluation.ts'
import { capaianSchema } from '../legal/terms/capaian.ts'
import { ekspektasiSchema, fileRefSchema, isoDateSchema, messageSchema, nothing, predikatSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'

const counts = z.record(predikatSchema, z.int())
const limit = z.strictObject({ predikat: z.array(predikatSchema), sentence: messageSchema, heads: z.int(), now: z.int(), kept: z.boolean() })
const distribution = z.strictObject({
  unitId: z.string(), unit: z.string(), capaian: capaianSchema.nullable(),
  /** Rated people on whom the pattern is measured, and those of the unit without a predikat. */
  rated: z.int(), unrated: z.int(), before: counts, now: counts,
  /** What the law asks in heads; empty where no capaian is set. */
  limits: z.array(limit), kept: z.boolean().nullable(), message: messageSchema,
  /** For each predikat, from how many to how many heads a lawful mix can hold; the nearest lawful mix, and how many heads it moves. */
  feasible: z.record(predikatSchema, z.strictObject({ least: z.int(), most: z.int() })).nullable(), nearest: z.strictObject({ counts, moved: z.int() }).nullable(),
  certainty: z.enum(['official-text', 'secondary', 'assumed']).nullable(), source: z.string().nullable(),
  /** Reached share of the target in per cent as exact text, where the capaian has one. */
  achieved: z.string().nullable(),
  /** What stands out: results against ratings, a crowded middle. */
  notices: z.array(messageSchema),
})
/** The ratings of a unit against the lawful pattern, in heads, before and now. */
export type UnitDistribution = z.infer<typeof distribution>

const severity = z.strictObject({
  /** Number of the evaluator within the session, as members name it; in anonymous mode the name is made of it. */
  raterNumber: z.int(), name: z.string(), people: z.int(),
  /** Mean step on the scale of five; how far the evaluator lies above (lenient) or below (severe) the others, shrunken, with its 95 % interval; null for a small group. */
  mean: z.number().nullable(), effect: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(),
  finding: z.enum(['lenient', 'severe', 'unremarkable', 'too-few']), message: messageSchema, counts,
})
/** How an evaluator rates beside the others, with its uncertainty. */
export type Severity = z.infer<typeof severity>

const answerStates = ['proposed', 'accepted', 'refused', 'withdrawn'] as const
const proposal = z.strictObject({
  id: z.int(), memberNumber: z.int(), toHasilKerja: ekspektasiSchema, toPerilakuKerja: ekspektasiSchema, toPredikat: predikatSchema.nullable(), reason: z.string(),
  at: z.string(), by: z.string(), state: z.enum(answerStates), answer: z.string().nullable(), answeredAt: z.string().nullable(), answeredBy: z.string().nullable(),
})
const rated = { hasilKerja: ekspektasiSchema.nullable(), perilakuKerja: ekspektasiSchema.nullable(), predikat: predikatSchema.nullable() }
const member = z.strictObject({
  /** Number within the session, always the same and in no order that tells who it is. */
  number: z.int(),
  /** In anonymous mode a number in place of NIP, name, post and evaluator. */
  nip: z.string().nullable(), label: z.string(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string(), raterNumber: z.int().nullable(), evaluator: z.string().nullable(),
  /** Whether the person counts in the distribution: once each, not for a post held as acting, nor for one left within the period. */
  counted: z.boolean(),
  /** The span is no longer within the period (the person left, or the days were corrected): before and now are as the session opened. */
  gone: z.boolean(),
  /** An import says otherwise than the locked rating, and nobody has decided yet which counts. */
  disputed: z.boolean(),
  /** Hasil kerja that follows from the capaian of the unit that the person heads; null for everybody else and while there is no capaian. */
  head: z.boolean(), headHasilKerja: ekspektasiSchema.nullable(),
  source: z.enum(['entry', 'import', 'none']), state: z.enum(evaluationStates).nullable(),
  before: z.strictObject(rated), now: z.strictObject(rated), changed: z.boolean(), proposals: z.array(proposal),
})
/** What a session proposes to an evaluator, and the answer. */
export type CalibrationProposal = z.infer<typeof proposal>
/** One person in a calibration. */
export type CalibrationMember = z.infer<typeof member>

/** The minutes of a session; what is left out has not been written. */
export const calibrationMinutesSchema = z.strictObject({
  heldOn: isoDateSchema.nullable().default(null), place: z.string().max(200).default(''), chair: z.string().max(200).default(''), secretary: z.string().max(200).default(''),
  attendees: z.array(z.string().trim().min(1).max(300)).max(200).default([]), notes: z.string().max(20_000).default(''),
})
/** Who met, when and where, and what was said. */
export type CalibrationMinutes = z.infer<typeof calibrationMinutesSchema>

const session = z.strictObject({
  id: z.int(), name: z.string(), periodId: z.int(), period: z.string(), state: z.enum(['open', 'closed', 'removed']), anonymous: z.boolean(),
  units: z.array(z.strictObject({ id: z.string(), name: z.string() })), people: z.int(), proposed: z.int(), waiting: z.int(), accepted: z.int(), refused: z.int(),
  openedAt: z.string(), openedBy: z.string().nullable(), closedAt: z.string().nullable(), closedBy: z.string().nullable(), hash: z.string().nullable(), removedReason: z.string().nullable(),
})
/** A calibration session. */
export type CalibrationView = z.infer<typeof session>

const readers = ['admin', 'pimpinan', 'auditor'] as const
const one = z.strictObject({ calibrationId: z.int() })
const keepsOne = (input: { readonly calibrationId: number; readonly reason?: string }) => ({ entity: 'calibration', id: String(input.calibrationId), reason: input.reason ?? null })

/** Calibration: the session proposes, the evaluator answers. */
export const calibrations = {
  'calibration.list': query({ access: readers, input: nothing, output: z.strictObject({ sessions: z.array(session) }) }),
  'calibration.get': query({
    access: readers, input: one,
    output: z.strictObject({
      session, minutes: calibrationMinutesSchema, members: z.array(member), distributions: z.array(distribution), evaluators: z.array(severity),
      /** What stands behind the figures of the evaluators: how many are compared, or why there are no figures. */
      comparison: messageSchema, crowded: z.array(messageSchema),
    }),
    keeps: keepsOne,
  }),
  /** The pattern of a unit without any session, for the page of the unit and for Beranda. */
  'calibration.distribution': query({
    access: [...readers, 'penilai'], input: z.strictObject({ periodId: z.int(), unitId: z.string() }), output: z.strictObject({ distribution }),
  }),
  'calibration.open': command({
    access: ['admin', 'pimpinan'], input: z.strictObject({ name: z.string().trim().min(3).max(200), periodId: z.int(), unitIds: z.array(z.string()).min(1).max(500), anonymous: z.boolean() }),
    output: session, keeps: (_input, output) => ({ entity: 'calibration', id: String(output.id), detail: { people: output.people } }),
  }),
  'calibration.set-anonymous': command({ access: ['admin', 'pimpinan'], input: one.extend({ anonymous: z.boolean() }), output: session, keeps: keepsOne }),
  'calibration.write-minutes': command({ access: ['admin', 'pimpinan'], input: one.extend({ minutes: calibrationMinutesSchema }), output: nothing, keeps: keepsOne }),
  'calibration.propose': command({
    access: ['pimpinan'],
    input: one.extend({ memberNumber: z.int(), toHasilKerja: ekspektasiSchema, toPerilakuKerja: ekspektasiSchema, reason: reasonSchema }),
    output: proposal, keeps: (input, output) => ({ entity: 'calibration-proposal', id: String(output.id), reason: input.reason }),
  }),
  'calibration.withdraw': command({
    access: ['pimpinan'], input: z.strictObject({ proposalId: z.int(), reason: reasonSchema }), output: proposal,
    keeps: (input) => ({ entity: 'calibration-proposal', id: String(input.proposalId), reason: input.reason }),
  }),
  /** The evaluator's answer; accepting makes a new version of the rating, submitted again. Both need a sentence. */
  'calibration.answer': command({
    access: ['penilai'], input: z.strictObject({ proposalId: z.int(), accept: z.boolean(), answer: reasonSchema }), output: proposal,
    keeps: (input, output) => ({ entity: 'calibration-proposal', id: String(output.id), reason: input.answer, detail: { accepted: input.accept } }),
  }),
  /** Freezes the session with its minutes; what waits for an answer hinders it. */
  'calibration.close': command({ access: ['admin', 'pimpinan'], input: one.extend({ reason: reasonSchema }), output: session, keeps: keepsOne }),
  /** Takes a session out of the list; ratings and answers stay. */
  'calibration.remove': command({ access: ['admin', 'pimpinan'], input: one.extend({ reason: reasonSchema }), output: nothing, keeps: keepsOne }),
  'calibration.export': query({
    access: readers, long: true, input: one.extend({ format: sheetFormatSchema }), output: fileRefSchema,
    keeps: (input) => ({ entity: 'export', id: String(input.calibrationId), detail: { list: 'calibration', format: input.format } }),
  }),
}
