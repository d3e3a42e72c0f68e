import { z } from 'zod'
import { gateResultSchema } from '../domain/selection/list-content.ts'
import { targetLevelSchema } from '../domain/selection/target.ts'
import { certaintySchema, citationSchema, findingSchema } from '../legal/finding.ts'
import { offices } from '../legal/parameters/talent/kti.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, reasonSchema } from './common.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const
const round = z.strictObject({ roundId: z.int() })

const interests = ['none', 'family', 'direct'] as const
/** A member of the board for a round, with what was declared and voted. */
export const committeeMemberSchema = z.strictObject({
  id: z.int(), name: z.string(), nip: z.string().nullable(), post: z.string().nullable(), office: z.enum(offices), chair: z.boolean(),
  interest: z.enum(interests).nullable(), interestIn: z.string().nullable(), interestNote: z.string().nullable(),
  /** The member is on the list as a candidate, or declared an interest: no vote, only an abstention. */
  candidate: z.boolean(), mayVote: z.boolean(),
  /** A candidate only by the name, since no NIP is given; that of somebody else dispels it. */
  namesake: z.boolean().default(false),
  vote: z.strictObject({ number: z.int().nullable(), name: z.string().nullable(), reason: z.string().nullable(), at: z.string() }).nullable(),
})
export type CommitteeMember = z.infer<typeof committeeMemberSchema>

/** The votes on a frozen list, as they stand or stood. */
export const tallySchema = z.strictObject({
  members: z.int(), present: z.int(), abstained: z.int(), waiting: z.int(),
  /** Votes for somebody that a quorum needs, and whether it is reached. */
  needed: z.int(), quorate: z.boolean(), votes: z.array(z.strictObject({ number: z.int(), name: z.string(), count: z.int() })),
  /** The candidate with the most votes; null without a quorum or at a tie. */
  recommended: z.int().nullable(), message: messageSchema,
  /** Whether the board is made up as the law asks, and the quorum with its source. */
  board: findingSchema.nullable(), quorum: z.strictObject({ message: messageSchema, citation: citationSchema, certainty: certaintySchema }).nullable(),
})
export type Tally = z.infer<typeof tallySchema>

/** The board as it stood when the head decided, kept with the decision: members with declarations and votes, the count, and what the law says to a deviation. */
export const boardRecordSchema = z.strictObject({ members: z.array(committeeMemberSchema), tally: tallySchema, deviation: findingSchema.nullable() })
export type BoardRecord = z.infer<typeof boardRecordSchema>

const decision = z.strictObject({
  id: z.int(), shortlistId: z.int(), kind: z.enum(['choose', 'defer', 'return']), nip: z.string().nullable(), name: z.string().nullable(), place: z.int().nullable(), reason: z.string().nullable(),
  recommended: z.string().nullable(), deviates: z.boolean(),
  /** Of a deviation from the recommendation of the Komite Talenta: what the law says to it. */
  deviation: findingSchema.nullable(), startsOn: isoDateSchema.nullable(), skNumber: z.string().nullable(), skDate: isoDateSchema.nullable(),
  decidedOn: isoDateSchema, decidedAt: z.string(), decidedBy: z.string().nullable(), annulledAt: z.string().nullable(), annulledBy: z.string().nullable(), annulReason: z.string().nullable(),
  /** In a sentence, with the reason; the same in every later view. */
  message: messageSchema,
  /** The votes as they stood then. */
  tally: tallySchema,
})
/** A decision of the head on a frozen list. */
export type RoundDecision = z.infer<typeof decision>

/** The minutes of the board; what is left out has not been written. */
export const boardMinutesSchema = z.strictObject({
  heldOn: isoDateSchema.nullable().default(null), place: z.string().max(200).default(''), secretary: z.string().max(200).default(''), notes: z.string().max(20_000).default(''),
})
export type BoardMinutes = z.infer<typeof boardMinutesSchema>

const shown = z.strictObject({
  /** Number on the list, by which votes and the decision name a candidate. */
  number: z.int(), place: z.int(), nip: z.string().nullable(), label: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unit: z.string().nullable(),
  box: z.int().nullable(), value: z.string().nullable(), y: z.string().nullable(), x: z.string().nullable(), technical: z.string().nullable(), gates: z.array(gateResultSchema),
  preferredMet: z.int(), preferredAll: z.int(), decidedBy: z.string().nullable(), votes: z.int(),
})
/** A candidate as shown to the board; anonymous until it is decided, where that was asked for. */
export type ShownCandidate = z.infer<typeof shown>

const pack = z.strictObject({ id: z.int(), decisionId: z.int(), madeAt: z.string(), madeBy: z.string().nullable(), name: z.string(), sha256: z.string() })
/** An evidence pack that was handed out. */
export type PackView = z.infer<typeof pack>

/** What a check of an evidence pack found, file by file and in one sentence. */
export const packReportSchema = z.strictObject({
  outcome: z.enum(['identical', 'differs', 'damaged', 'unreadable']), message: messageSchema, post: z.string().nullable(), closingOn: isoDateSchema.nullable(), ruleSet: z.string().nullable(),
  /** That the list was made under another set of rules than this program's; null where it is the same. */
  otherRules: messageSchema.nullable(),
  /** SHA-256 of the file, as the audit log of the desk that handed it out has it. */
  sha256: z.string(),
  people: z.int(), ranked: z.int(),
  /** Findings that stand in for records of discipline, which are not in a pack. */
  sealed: z.int(),
  /** Files whose bytes are not those of the table of contents. */
  damaged: z.array(z.string()), differences: z.array(messageSchema),
  /** When and by whom this desk handed out exactly this file; null where it did not. */
  known: z.strictObject({ madeAt: z.string(), madeBy: z.string().nullable() }).nullable(),
})
export type PackReport = z.infer<typeof packReportSchema>

const keepsMember = (input: { readonly memberId: number; readonly reason?: string | null }) => ({ entity: 'committee-member', id: String(input.memberId), reason: input.reason ?? null })

/** The board and its votes, the head's decision, and the evidence of it. */
export const decisions = {
  'board.get': query({
    access: readers, wholeOffice: true, input: round.extend({ anonymous: z.boolean().default(false) }),
    output: z.strictObject({
      round: z.strictObject({ id: z.int(), name: z.string(), post: z.string(), unit: z.string(), level: targetLevelSchema, closingOn: isoDateSchema, vacantFrom: isoDateSchema.nullable(), state: z.enum(['open', 'frozen', 'decided', 'cancelled']) }),
      shortlistId: z.int().nullable(), candidates: z.array(shown), members: z.array(committeeMemberSchema), tally: tallySchema, minutes: boardMinutesSchema, decisions: z.array(decision), anonymous: z.boolean(), packs: z.array(pack),
      /** What the law says to a decision against the recommendation; null where there is none. */
      deviation: findingSchema.nullable(),
      /** Why the head cannot decide yet; null when it can be decided. */
      hindered: messageSchema.nullable(),
    }),
    keeps: (input) => ({ entity: 'selection-round', id: String(input.roundId) }),
  }),
  'board.add-member': command({
    access: ['admin'], wholeOffice: true, input: round.extend({ name: z.string().trim().min(3).max(200), nip: nipSchema.nullable(), post: z.string().trim().max(250).nullable(), office: z.enum(offices), chair: z.boolean() }),
    output: committeeMemberSchema, keeps: (_input, output) => ({ entity: 'committee-member', id: String(output.id) }),
  }),
  'board.remove-member': command({ access: ['admin'], wholeOffice: true, input: z.strictObject({ memberId: z.int(), reason: reasonSchema }), output: nothing, keeps: keepsMember }),
  /** Takes over the members of the round decided last. */
  'board.copy-members': command({ access: ['admin'], wholeOffice: true, input: round, output: z.strictObject({ added: z.int() }), keeps: (input, output) => ({ entity: 'selection-round', id: String(input.roundId), detail: { members: output.added } }) }),
  'board.declare': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ memberId: z.int(), interest: z.enum(interests), interestIn: nipSchema.nullable(), note: z.string().trim().max(500).nullable() }),
    output: committeeMemberSchema, keeps: (input) => ({ ...keepsMember(input), detail: { interest: input.interest } }),
  }),
  /** A vote entered by the secretary under the member's name: for a number of the list, or an abstention with its reason. */
  'board.vote': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ memberId: z.int(), shortlistId: z.int(), number: z.int().nullable(), reason: z.string().trim().max(1000).nullable() }),
    output: committeeMemberSchema, keeps: (input) => ({ ...keepsMember(input), detail: { shortlist: input.shortlistId, abstained: input.number === null } }),
  }),
  'board.write-minutes': command({ access: ['admin'], wholeOffice: true, quiet: true, input: round.extend({ minutes: boardMinutesSchema }), output: nothing, keeps: (input) => ({ entity: 'selection-round', id: String(input.roundId) }) }),
  /** A reason is required unless the first of the list is chosen as the board recommended. */
  'round.decide': command({
    access: ['pimpinan'], wholeOffice: true,
    input: round.extend({ shortlistId: z.int(), kind: z.enum(['choose', 'defer', 'return']), number: z.int().nullable(), reason: z.string().trim().max(4000).nullable(), startsOn: isoDateSchema.nullable(), skNumber: z.string().trim().max(120).nullable(), skDate: isoDateSchema.nullable() }),
    output: decision, keeps: (input, output) => ({ entity: 'round-decision', id: String(output.id), reason: input.reason, detail: { kind: input.kind, place: output.place } }),
  }),
  /** Takes a decision back with a reason, e.g. when the chosen declines; it stays on record. */
  'round.annul': command({ access: ['pimpinan'], wholeOffice: true, input: z.strictObject({ decisionId: z.int(), reason: reasonSchema }), output: decision, keeps: (input) => ({ entity: 'round-decision', id: String(input.decisionId), reason: input.reason }) }),
  /** One ZIP with everything that a decision rests on. */
  'pack.make': query({ access: ['admin', 'auditor'], wholeOffice: true, long: true, input: z.strictObject({ decisionId: z.int() }), output: fileRefSchema.extend({ sha256: z.string() }), keeps: (input, output) => ({ entity: 'export', id: String(input.decisionId), detail: { list: 'evidence-pack', sha256: output.sha256 } }) }),
  /** Recomputes the list of a pack that was put on the desk, from the pack alone. */
  'pack.verify': query({ access: readers, long: true, input: z.strictObject({ stageId: z.string() }), output: packReportSchema }),
}
