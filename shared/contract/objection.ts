import { z } from 'zod'
import { clockStates } from '../domain/appraisal/objection-clocks.ts'
import { findingSchema } from '../legal/finding.ts'
import { ekspektasiSchema, isoDateSchema, messageSchema, nipSchema, nothing, predikatSchema, reasonSchema } from './common.ts'
import { evaluationRefSchema } from './rating.ts'
import { command, everyRole, query } from './procedure.ts'

/** What the atasan pejabat penilai may decide: upheld with another rating, confirmed as it is, or not admitted. */
export const objectionDecisions = ['upheld', 'confirmed', 'not-admitted'] as const

const clock = z.strictObject({
  /** The day by which it is to be done, null when it cannot be told, and the working or calendar days left (negative when late). */
  by: isoDateSchema.nullable(), daysLeft: z.int().nullable(), countedBy: z.enum(['calendar', 'working']),
  /** False where the deadline lies beyond the last year whose holidays are known. */
  holidaysKnown: z.boolean(), state: z.enum(clockStates), message: messageSchema,
})
const rated = z.strictObject({ hasilKerja: ekspektasiSchema.nullable(), perilakuKerja: ekspektasiSchema.nullable(), predikat: predikatSchema.nullable() })
const objection = z.strictObject({
  id: z.int(), number: z.string(), ...evaluationRefSchema.shape, version: z.int(), period: z.string(), nip: z.string(), name: z.string(), post: z.string(), unit: z.string(),
  evaluator: z.string().nullable(), superior: z.string(), receivedOn: isoDateSchema, filedOn: isoDateSchema, letterNumber: z.string().nullable(), letterDate: isoDateSchema.nullable(),
  letterName: z.string().nullable(), letterSha256: z.string().nullable(), grounds: z.string(), withReasons: z.boolean(), registeredAt: z.string(), registeredBy: z.string().nullable(),
  explanation: z.string().nullable(), explainedAt: z.string().nullable(), explainedBy: z.string().nullable(), state: z.enum(['registered', 'decided', 'withdrawn']),
  decision: z.enum(objectionDecisions).nullable(), decisionReason: z.string().nullable(), recommendation: z.string().nullable(), decidedOn: isoDateSchema.nullable(),
  decidedBy: z.string().nullable(), decidedFor: messageSchema.nullable(), reportedOn: isoDateSchema.nullable(), withdrawnReason: z.string().nullable(),
  objected: rated, decided: rated.nullable(), filing: clock, deciding: clock, reporting: clock,
  /** Last day of what is rated, by whose matrix the predikat is told; the number of the version that an upheld objection made. */
  ends: isoDateSchema, madeVersion: z.int().nullable(),
  /** Of the head of a unit: that hasil kerja follows from the capaian, and who set it. */
  head: messageSchema.nullable(),
  /** Why it may be answered as not admitted. */
  marks: z.array(z.enum(['late', 'without-reasons', 'unsure'])),
  /** The answers that the atasan may give. */
  answers: z.array(z.enum(objectionDecisions)),
  /** As whom the caller acts here: by a delegation, its words. */
  delegation: messageSchema.nullable(),
  /** What the caller may do: explain (the evaluator), decide (the atasan), report or withdraw (the Admin). */
  may: z.array(z.enum(['explain', 'decide', 'report', 'withdraw'])),
})
/** The clock of one act of an objection. */
export type ObjectionClockView = z.infer<typeof clock>
/** One objection with its clocks. */
export type ObjectionView = z.infer<typeof objection>

const keepsOne = (input: { readonly id: number; readonly reason?: string }) => ({ entity: 'objection', id: String(input.id), reason: input.reason ?? null })

/** Keberatan: registered with its letter, decided by the atasan pejabat penilai, final. */
export const objections = {
  'objection.list': query({ access: everyRole, input: z.strictObject({ state: z.enum(['open', 'all']).default('all') }), output: z.strictObject({ objections: z.array(objection) }) }),
  'objection.get': query({
    access: everyRole, input: z.strictObject({ id: z.int() }), output: z.strictObject({ objection, findings: z.array(findingSchema) }), keeps: keepsOne,
  }),
  /** Locked ratings of a person against which an objection can be registered, with the day by which. */
  'objection.possible': query({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ nip: nipSchema }),
    output: z.strictObject({
      ratings: z.array(z.strictObject({ ...evaluationRefSchema.shape, version: z.int(), period: z.string(), post: z.string(), rated, handedOverOn: isoDateSchema.nullable(), starts: isoDateSchema, ends: isoDateSchema, filing: clock,
        /** To whom it would go. */
        superior: z.string().nullable(), whyNot: messageSchema.nullable() })),
    }),
  }),
  'objection.register': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      ...evaluationRefSchema.shape, version: z.int(), receivedOn: isoDateSchema, filedOn: isoDateSchema, letterNumber: z.string().trim().max(120).nullable(), letterDate: isoDateSchema.nullable(),
      letterName: z.string().max(255).nullable(), letterSha256: z.string().regex(/^[0-9a-f]{64}$/).nullable(), grounds: z.string().trim().min(5).max(10_000), withReasons: z.boolean(),
    }),
    output: objection, keeps: (_input, output) => ({ entity: 'objection', id: String(output.id) }),
  }),
  'objection.explain': command({ access: ['penilai'], input: z.strictObject({ id: z.int(), explanation: z.string().trim().min(5).max(10_000) }), output: objection, keeps: keepsOne }),
  /** Upheld makes a new version, confirmed and locked at once: the decision is final. Not admitted is for a late filing or one without reasons. */
  'objection.decide': command({
    access: ['penilai'],
    input: z.strictObject({
      id: z.int(), decision: z.enum(objectionDecisions), reason: reasonSchema, recommendation: z.string().trim().max(10_000), decidedOn: isoDateSchema,
      toHasilKerja: ekspektasiSchema.nullable(), toPerilakuKerja: ekspektasiSchema.nullable(),
    }),
    output: objection, keeps: (input) => ({ entity: 'objection', id: String(input.id), reason: input.reason, detail: { decision: input.decision } }),
  }),
  'objection.report': command({ access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), reportedOn: isoDateSchema }), output: objection, keeps: keepsOne }),
  'objection.withdraw': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), on: isoDateSchema, reason: reasonSchema }), output: objection, keeps: keepsOne,
  }),
  /** The number of objections whose clocks run, for Beranda. */
  'objection.waiting': query({ access: everyRole, input: nothing, output: z.strictObject({ toExplain: z.int(), toDecide: z.int(), late: z.int() }) }),
}
