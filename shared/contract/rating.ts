import { z } from 'zod'
import { evaluationContentSchema, evaluationOrigins, evaluationPatchSchema, evaluationStates } from '../domain/appraisal/evaluation.ts'
import { skpContentSchema } from '../domain/appraisal/skp.ts'
import { capaianSchema } from '../legal/terms/capaian.ts'
import { ekspektasiSchema, employeeKindSchema, fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, predikatSchema, reasonSchema } from './common.ts'
import { keptOfMove, keptOfSave, namedRatings } from './kept-ratings.ts'
import { command, everyRole, query } from './procedure.ts'

/** What is rated: one SKP span in one period. */
export const evaluationRefSchema = z.strictObject({ periodId: z.int(), assignmentId: z.int() })
export type EvaluationRef = z.infer<typeof evaluationRefSchema>

/** In which capacity a caller stands to an evaluation: as evaluator, as atasan of the evaluator, or only reading. */
export const capacities = ['evaluator', 'superior', 'reader'] as const

const imported = z.strictObject({
  ratingId: z.int(), hasilKerja: ekspektasiSchema.nullable(), perilakuKerja: ekspektasiSchema.nullable(), hasilAkhir: predikatSchema.nullable(), predikat: predikatSchema.nullable(),
  source: z.string(), ratedAt: isoDateSchema.nullable(), evaluator: z.string().nullable(),
})
const clash = z.strictObject({ id: z.int(), mine: evaluationContentSchema, at: z.string(), by: z.string() })
const proposal = z.strictObject({
  id: z.int(), calibrationId: z.int(), calibration: z.string(), toHasilKerja: ekspektasiSchema, toPerilakuKerja: ekspektasiSchema, toPredikat: predikatSchema.nullable(),
  reason: z.string(), at: z.string(), by: z.string(),
})
const row = z.strictObject({
  ...evaluationRefSchema.shape, period: z.string(), nip: z.string(), name: z.string(), golongan: z.string().nullable(), employeeKind: employeeKindSchema,
  post: z.string(), unitId: z.string().nullable(), unit: z.string(), acting: z.boolean(),
  /** The days of the span within the period. */
  starts: isoDateSchema, ends: isoDateSchema,
  evaluator: z.string().nullable(), superior: z.string().nullable(),
  /** Number of the present version and of the save it is at; 0 where nothing was written yet. */
  version: z.int(), revision: z.int(), state: z.enum(evaluationStates).nullable(), origin: z.enum(evaluationOrigins).nullable(), savedAt: z.string().nullable(),
  /** Why the present version exists, where it was returned, reopened, calibrated or objected to. */
  because: z.strictObject({ reason: z.string(), at: z.string(), by: z.string().nullable() }).nullable(),
  /** Null where the caller may not see a draft. */
  content: evaluationContentSchema.nullable(), predikat: predikatSchema.nullable(),
  /** Of the head of a unit: the capaian that gives hasil kerja, null while it is not set. */
  head: z.strictObject({ unit: z.string(), capaian: capaianSchema.nullable(), hasilKerja: ekspektasiSchema.nullable(), message: messageSchema }).nullable(),
  imported: imported.nullable(), conflictId: z.int().nullable(), clash: clash.nullable(), proposal: proposal.nullable(), evidence: z.int(),
  handedOverOn: isoDateSchema.nullable(), objection: z.enum(['registered', 'decided']).nullable(),
  /** As whom the caller acts here: by a delegation, its words. */
  delegation: messageSchema.nullable(),
  mayWrite: z.boolean(), whyNot: messageSchema.nullable(),
})
/** One line of the grid. */
export type RatingRow = z.infer<typeof row>

const grid = z.strictObject({
  periods: z.array(z.strictObject({
    id: z.int(), label: z.string(), starts: isoDateSchema, ends: isoDateSchema, deadline: isoDateSchema, open: z.boolean(),
    /** That the deadline has passed; the period stays open until somebody closes it. */
    late: messageSchema.nullable(),
  })),
  rows: z.array(row),
})
/** All lines of an evaluator, an atasan or a unit in some periods. */
export type RatingGrid = z.infer<typeof grid>

const written = z.strictObject({ ...evaluationRefSchema.shape, revision: z.int().min(0), patch: evaluationPatchSchema })
const saved = z.strictObject({
  ...evaluationRefSchema.shape,
  /** `clash`: another had saved since; what was sent is kept apart, to be settled. `refused`: see the message, nothing was kept. */
  outcome: z.enum(['saved', 'clash', 'refused']), message: messageSchema.nullable(), version: z.int(), revision: z.int(), savedAt: z.string().nullable(),
  /** What stands now. */
  content: evaluationContentSchema.nullable(), predikat: predikatSchema.nullable(), clash: clash.nullable(),
})
/** What became of one line that was saved. */
export type SavedRating = z.infer<typeof saved>

const moved = z.strictObject({
  done: z.int(),
  /** Those that were left as they are, each with its reason. */
  left: z.array(z.strictObject({ ...evaluationRefSchema.shape, nip: z.string(), name: z.string(), message: messageSchema })),
})
/** What a step of the flow did. */
export type MovedRatings = z.infer<typeof moved>

const refs = z.array(evaluationRefSchema).min(1).max(10_000)
const version = z.strictObject({
  number: z.int(), versionId: z.int(), state: z.enum(evaluationStates), origin: z.enum(evaluationOrigins), reason: z.string().nullable(), content: evaluationContentSchema,
  predikat: predikatSchema.nullable(), hasilKerja: ekspektasiSchema.nullable(), perilakuKerja: ekspektasiSchema.nullable(),
  createdAt: z.string(), createdBy: z.string().nullable(), submittedAt: z.string().nullable(), submittedBy: z.string().nullable(), submittedFor: messageSchema.nullable(),
  confirmedAt: z.string().nullable(), confirmedBy: z.string().nullable(), confirmedFor: messageSchema.nullable(), lockedAt: z.string().nullable(), lockedBy: z.string().nullable(),
  handedOverOn: isoDateSchema.nullable(),
})
/** One version of an evaluation as it was kept. */
export type RatingVersion = z.infer<typeof version>

const evidence = z.strictObject({
  id: z.int(), name: z.string(), location: z.string(), sha256: z.string().nullable(), size: z.int().nullable(), note: z.string().nullable(), addedAt: z.string(),
  addedBy: z.string().nullable(), removedAt: z.string().nullable(),
})
/** Where a proof of work lies and what it was when it was named. */
export type EvidenceView = z.infer<typeof evidence>

/** Rating: the grid, autosave, the flow from draft to locked, versions, evidence, sheets on paper. */
export const ratings = {
  'rating.grid': query({
    access: everyRole,
    input: z.strictObject({
      /** Null: every period that is open to the caller. */
      periodIds: z.array(z.int()).max(60).nullable().default(null), as: z.enum(capacities), unitId: z.string().nullable().default(null), below: z.boolean().default(true),
    }),
    output: grid,
  }),
  'rating.one': query({
    access: everyRole, input: evaluationRefSchema,
    output: z.strictObject({
      row, skp: z.strictObject({ id: z.int(), state: z.enum(['draft', 'agreed']), content: skpContentSchema }).nullable(),
      /** The other periods of the same SKP. */
      others: z.array(z.strictObject({ ...evaluationRefSchema.shape, period: z.string(), state: z.enum(evaluationStates).nullable(), predikat: predikatSchema.nullable() })),
      /** The spans that make up the year of this person and the annual predikat that they give, with the rule that combined them. */
      year: z.strictObject({ year: z.int(), predikat: predikatSchema.nullable(), message: messageSchema, spans: z.array(z.strictObject({ post: z.string(), unit: z.string(), evaluator: z.string().nullable(), starts: isoDateSchema, ends: isoDateSchema, acting: z.boolean(), predikat: predikatSchema.nullable(), chosen: z.boolean() })) }),
      evidence: z.array(evidence), versions: z.array(version),
    }),
    keeps: (input) => ({ entity: 'evaluation', id: `${input.periodId}:${input.assignmentId}` }),
  }),
  /** Autosave: each line on the revision that it was written on. Every line stands for itself. */
  'rating.save': command({
    access: ['penilai'], quiet: true, input: z.strictObject({ rows: z.array(written).min(1).max(7_000) }), output: z.strictObject({ rows: z.array(saved) }),
    keeps: (_input, output) => keptOfSave(output.rows),
  }),
  /** Settles a clash: what shall stand, laid over what stands now. */
  'rating.settle-clash': command({
    access: ['penilai'], input: z.strictObject({ clashId: z.int(), revision: z.int(), patch: evaluationPatchSchema }), output: saved,
    keeps: (input, output) => ({ entity: 'evaluation-clash', id: String(input.clashId), detail: { rating: namedRatings([output]), outcome: output.outcome } }),
  }),
  'rating.submit': command({ access: ['penilai'], input: z.strictObject({ evaluations: refs }), output: moved, keeps: keptOfMove }),
  /** Takes a submitted rating back before the atasan has confirmed it. */
  'rating.recall': command({ access: ['penilai'], input: z.strictObject({ evaluations: refs, reason: reasonSchema }), output: moved, keeps: keptOfMove }),
  'rating.confirm': command({ access: ['penilai'], input: z.strictObject({ evaluations: refs }), output: moved, keeps: keptOfMove }),
  'rating.return': command({ access: ['penilai'], input: z.strictObject({ evaluations: refs, reason: reasonSchema }), output: moved, keeps: keptOfMove }),
  'rating.lock': command({ access: ['admin', 'pimpinan'], input: z.strictObject({ evaluations: refs, reason: reasonSchema }), output: moved, keeps: keptOfMove }),
  'rating.reopen': command({ access: ['admin', 'pimpinan'], input: z.strictObject({ evaluations: refs, reason: reasonSchema }), output: moved, keeps: keptOfMove }),
  /** The day on which the dokumen evaluasi was given to the employee: the clock of the objection runs from it. Once noted, only the Admin corrects it, with a reason. */
  'rating.hand-over': command({ access: ['admin', 'penilai'], input: z.strictObject({ evaluations: refs, on: isoDateSchema, reason: reasonSchema.nullable().default(null) }), output: moved, keeps: keptOfMove }),
  'evidence.add': command({
    access: ['penilai'],
    input: z.strictObject({
      ...evaluationRefSchema.shape, name: z.string().trim().min(1).max(200), location: z.string().trim().min(1).max(1000), sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
      size: z.int().min(0).nullable(), note: z.string().trim().max(1000).nullable(),
    }),
    output: evidence, keeps: (_input, output) => ({ entity: 'evidence', id: String(output.id) }),
  }),
  'evidence.remove': command({
    access: ['penilai'], input: z.strictObject({ id: z.int(), reason: reasonSchema }), output: nothing,
    keeps: (input) => ({ entity: 'evidence', id: String(input.id), reason: input.reason }),
  }),
  /** A sheet to fill in for an evaluator without Tanjak; it comes back through the import. */
  'rating-sheet.issue': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ periodId: z.int(), evaluator: z.union([z.strictObject({ nip: nipSchema }), z.strictObject({ raterId: z.int() })]) }), output: z.strictObject({ code: z.string(), rows: z.int(), file: fileRefSchema }),
    keeps: (_input, output) => ({ entity: 'rating-sheet', id: output.code, detail: { rows: output.rows } }),
  }),
  'rating-sheet.list': query({
    access: ['admin', 'auditor'], wholeOffice: true, input: nothing,
    output: z.strictObject({
      sheets: z.array(z.strictObject({
        code: z.string(), period: z.string(), evaluator: z.string(), rows: z.int(), issuedAt: z.string(), issuedBy: z.string().nullable(), returnedAt: z.string().nullable(),
        /** How many of its lines have come back and stand. */
        back: z.int(), batchId: z.int().nullable(),
      })),
    }),
  }),
}
