import { z } from 'zod'
import { candidateSchema, componentSchema, gateCountSchema, outsiderSchema } from '../domain/selection/list-content.ts'
import { candidateExtraSchema, roundSettingsSchema, targetSchema } from '../domain/selection/target.ts'
import { citationSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { vacancyCauseSchema } from './post.ts'
import { fairnessSchema } from './fairness.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const

const roundHead = z.strictObject({
  id: z.int(), name: z.string(), postId: z.int(), post: z.string(), unit: z.string(), level: targetSchema.shape.level, closingOn: isoDateSchema,
  vacantFrom: isoDateSchema.nullable(), vacantBecause: vacancyCauseSchema, state: z.enum(['open', 'frozen', 'decided', 'cancelled']),
  openedAt: z.string(), openedBy: z.string().nullable(), cancelledReason: z.string().nullable(), revision: z.int(),
  /** The list that stands. */
  shortlistId: z.int().nullable(), listed: z.int().nullable(),
  /** In a line: what was decided last. */
  decision: messageSchema.nullable(),
})
/** A selection round for a vacant post. */
export type RoundHead = z.infer<typeof roundHead>

const shortlistHead = z.strictObject({
  id: z.int(), number: z.int(), frozenAt: z.string(), frozenBy: z.string().nullable(), ruleSet: z.string(), profileName: z.string().nullable(), inputHash: z.string(), contentHash: z.string(),
  supersededAt: z.string().nullable(), considered: z.int(), ranked: z.int(), open: z.int(), listed: z.int(),
})
/** A frozen list in a line. */
export type ShortlistHead = z.infer<typeof shortlistHead>

const ranking = z.strictObject({
  order: z.array(z.string()), ranked: z.array(candidateSchema), open: z.array(candidateSchema),
  /** True for readers to whom the parts of the potensial axis are told as one, since discipline is among them. */
  mergedX: z.boolean(),
})
/** The list as readers see it. */
export type Ranking = z.infer<typeof ranking>

const side = z.strictObject({ nip: z.string(), name: z.string(), place: z.int().nullable(), value: z.string().nullable(), box: z.int().nullable() })
const comparison = z.strictObject({
  first: side, second: side,
  /** The first step of the declared order that parts them, and by how much, as exact text; `tied` when nothing does. */
  separatedBy: z.string(), difference: z.string().nullable(), message: messageSchema,
  parts: z.array(z.strictObject({
    id: z.string(), axis: componentSchema.shape.axis, weight: z.string(), first: z.string().nullable(), second: z.string().nullable(),
    /** Difference of the scores times the weight, as exact text; the sum over all parts is the difference of the values. */
    difference: z.string().nullable(),
  })),
  gates: z.array(z.strictObject({ gate: z.string(), first: candidateSchema.shape.gates.element.nullable(), second: candidateSchema.shape.gates.element.nullable() })),
  /** The smallest change of one weight, the others scaled in proportion, that swaps them; null when none does. */
  weight: z.strictObject({ id: z.string(), from: z.string(), to: z.string(), message: messageSchema }).nullable(),
  /** One fact of either of them, changed by one step, that would swap them, asked of the law itself. */
  facts: z.array(messageSchema), citations: z.array(citationSchema),
})
/** Why the first stands above the second. */
export type Comparison = z.infer<typeof comparison>

const round = z.strictObject({ roundId: z.int() })
const shortlist = z.strictObject({ id: z.int() })
const keepsRound = (input: { readonly roundId: number; readonly reason?: string }) => ({ entity: 'selection-round', id: String(input.roundId), reason: input.reason ?? null })

/** Selection rounds for vacant posts: pool, gates, ranking, comparison, and the frozen list. */
export const selections = {
  'round.list': query({ access: readers, wholeOffice: true, input: nothing, output: z.strictObject({ rounds: z.array(roundHead) }) }),
  'round.open': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ postId: z.int(), closingOn: isoDateSchema, name: z.string().trim().min(3).max(200) }), output: roundHead,
    keeps: (_input, output) => ({ entity: 'selection-round', id: String(output.id), detail: { post: output.postId } }),
  }),
  'round.get': query({
    access: readers, wholeOffice: true, input: round,
    output: z.strictObject({
      round: roundHead, target: targetSchema, settings: roundSettingsSchema, profileName: z.string().nullable(), shortlists: z.array(shortlistHead),
      /** How the value of a target post of this level is made, in words, with its source. */
      blend: z.strictObject({ talenta: z.string(), teknis: z.string(), citation: citationSchema, certainty: z.enum(['official-text', 'secondary', 'assumed']) }).nullable(),
      order: z.array(z.string()),
    }),
  }),
  'round.set-settings': command({ access: ['admin'], wholeOffice: true, input: round.extend({ settings: roundSettingsSchema, closingOn: isoDateSchema, revision: z.int() }), output: roundHead, keeps: keepsRound }),
  /** How many pass and how many each gate stops; with `settings`, as if they were those of the round. */
  'round.pool': query({
    access: readers, wholeOffice: true, long: true, input: round.extend({ settings: roundSettingsSchema.nullable().default(null) }),
    output: z.strictObject({ considered: z.int(), inside: z.int(), open: z.int(), outside: z.int(), gates: z.array(gateCountSchema), labels: z.record(z.string(), messageSchema) }),
  }),
  /** Everyone outside with the gates that stop them and when they would be met. */
  'round.outside': query({
    access: readers, wholeOffice: true, long: true,
    input: round.extend({ gate: z.string().nullable().default(null), alone: z.boolean().default(false), metWithinYears: z.int().min(0).max(10).nullable().default(null), search: z.string().max(100).default(''), ...pageSchema }),
    output: z.strictObject({ total: z.int(), rows: z.array(outsiderSchema) }),
  }),
  'round.ranking': query({ access: readers, wholeOffice: true, long: true, input: round, output: ranking }),
  /** Two of the list side by side; of a frozen list where `shortlistId` names one, else as the record stands now. */
  'round.compare': query({
    access: readers, wholeOffice: true, long: true, input: round.extend({ shortlistId: z.int().nullable().default(null), firstNip: nipSchema, secondNip: nipSchema }), output: comparison,
    keeps: (input) => ({ entity: 'selection-round', id: String(input.roundId), detail: { compared: 2 } }),
  }),
  /** What the board found about a person for this round. */
  'round.people': query({ access: readers, wholeOffice: true, input: round, output: z.strictObject({ people: z.array(z.strictObject({ nip: z.string(), name: z.string(), extra: candidateExtraSchema, source: z.string(), at: z.string(), by: z.string().nullable() })) }) }),
  'round.set-person': command({
    access: ['admin'], wholeOffice: true,
    input: round.extend({ nip: nipSchema, experienceMonths: z.int().min(0).max(720).nullable(), technicalScore: z.string().regex(/^\d{1,3}(\.\d{1,2})?$/).nullable(), fieldFits: z.boolean().nullable(), source: z.string().trim().min(3).max(300) }),
    output: nothing, keeps: (input) => ({ entity: 'selection-round', id: String(input.roundId), reason: input.source, detail: { person: input.nip } }),
  }),
  'round.cancel': command({ access: ['admin', 'pimpinan'], wholeOffice: true, input: round.extend({ reason: reasonSchema }), output: roundHead, keeps: keepsRound }),
  /** Freezes the list with its facts, law and profile; the one before is superseded. */
  'round.freeze': command({
    access: ['admin'], wholeOffice: true, long: true, input: round.extend({ revision: z.int() }), output: shortlistHead,
    keeps: (input, output) => ({ entity: 'shortlist', id: String(output.id), detail: { round: input.roundId, number: output.number } }),
  }),
  'shortlist.get': query({ access: readers, wholeOffice: true, input: shortlist, output: z.strictObject({ head: shortlistHead, round: roundHead, target: targetSchema, settings: roundSettingsSchema, ranking, gates: z.array(gateCountSchema), labels: z.record(z.string(), messageSchema) }) }),
  'shortlist.outside': query({ access: readers, wholeOffice: true, input: shortlist.extend({ gate: z.string().nullable().default(null), search: z.string().max(100).default(''), ...pageSchema }), output: z.strictObject({ total: z.int(), rows: z.array(outsiderSchema) }) }),
  /** Works the list out again: from what was kept (it must come out the same), or from the record as it stands now. */
  'shortlist.recompute': query({
    access: readers, wholeOffice: true, long: true, input: shortlist.extend({ against: z.enum(['kept', 'now']) }),
    output: z.strictObject({ same: z.boolean(), message: messageSchema, differences: z.array(z.strictObject({ nip: z.string().nullable(), name: z.string().nullable(), message: messageSchema })) }),
    keeps: (input) => ({ entity: 'shortlist', id: String(input.id), detail: { recomputed: input.against } }),
  }),
  'shortlist.fairness': query({ access: readers, wholeOffice: true, input: shortlist, output: fairnessSchema, keeps: (input) => ({ entity: 'shortlist', id: String(input.id), detail: { fairness: true } }) }),
  'shortlist.export': query({ access: readers, wholeOffice: true, long: true, input: shortlist.extend({ what: z.enum(['listed', 'ranked', 'outside']), format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', id: String(input.id), detail: { list: 'shortlist', format: input.format } }) }),
}
