import { z } from 'zod'
import { certaintySchema, citationSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nothing, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

/** Names a profile: `law` is the shipped law alone, `active` what the board has activated, `shipped:…` one that Tanjak brings along, a number one of the board's own. */
export const profileRefSchema = z.string().regex(/^(law|active|shipped:[a-z0-9-]+|[1-9]\d*)$/)
export type ProfileRef = z.infer<typeof profileRefSchema>

/** The most letters that the name of a profile has. */
export const LONGEST_PROFILE_NAME = 120
const nameSchema = z.string().trim().min(3).max(LONGEST_PROFILE_NAME)
const decreeSchema = z.strictObject({ number: z.string().trim().min(3).max(120), date: isoDateSchema })

const profileHead = z.strictObject({
  id: profileRefSchema,
  /** Plain text of one's own profile, a sentence of one that Tanjak brings along. */
  name: z.union([z.string(), messageSchema]),
  description: messageSchema.nullable(),
  state: z.enum(['shipped', 'draft', 'active']),
  version: z.int().nullable(), decree: decreeSchema.nullable(), validFrom: isoDateSchema.nullable(),
  /** The last day on which it holds, where another active profile follows. */
  validUntil: isoDateSchema.nullable(),
  basedOn: z.string().nullable(),
  /** True when a merit run stands on it: it is never changed again, a new version is made instead. */
  frozen: z.boolean(), runs: z.int(),
  /** How many parameters it sets, and how many problems keep it from being activated. */
  sets: z.int(), problems: z.int(),
  changedAt: z.string().nullable(), changedBy: z.string().nullable(), activatedAt: z.string().nullable(), activatedBy: z.string().nullable(),
  /** Who signed off the file that it came from. */
  signedOff: z.strictObject({ by: z.string(), office: z.string(), at: z.string(), hash: z.string() }).nullable(),
})
/** A profile in a line. */
export type ProfileHead = z.infer<typeof profileHead>

const profileValue = z.strictObject({
  from: isoDateSchema, value: z.unknown(), citation: citationSchema, certainty: certaintySchema, note: messageSchema.nullable(),
})
const profileProblem = z.strictObject({
  parameter: z.string(), index: z.int().nullable(), path: z.array(z.union([z.string(), z.number()])).readonly(), message: messageSchema,
})
const profileParameter = z.strictObject({
  parameter: z.string(),
  /** Empty where the profile inherits the shipped value. */
  values: z.array(profileValue),
  /** What the shipped law says on the profile's first day (today for a draft without one). */
  shipped: profileValue.nullable(),
})
const profileView = z.strictObject({ ...profileHead.shape, parameters: z.array(profileParameter), problemList: z.array(profileProblem) })
/** A profile whole: every parameter that a region may choose, set or inherited. */
export type ProfileView = z.infer<typeof profileView>

/** One value as it is sent: the citation and certainty are those of the decree unless others are named. */
const newValue = z.strictObject({ from: isoDateSchema, value: z.unknown(), pin: z.string().trim().max(200).default('') })

/** What a region chooses: copied from a shipped profile, changed within bounds, given its decree, activated, signed off as a file. */
export const profiles = {
  'profile.list': query({ access: everyRole, input: nothing, output: z.strictObject({ profiles: z.array(profileHead), activeOn: isoDateSchema, active: profileRefSchema.nullable() }) }),
  'profile.read': query({ access: everyRole, input: z.strictObject({ id: profileRefSchema }), output: profileView }),
  /** A draft with the same values; of one's own profile, its next version. */
  'profile.copy': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ from: profileRefSchema, name: nameSchema }), output: profileView,
    keeps: (input, output) => ({ entity: 'profile', id: output.id, detail: { from: input.from } }),
  }),
  /** Changes a draft; what is not named stays, `values: []` inherits the shipped value again. Faulty values are kept and told as problems. */
  'profile.change': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      id: profileRefSchema, name: nameSchema.optional(), decree: decreeSchema.nullable().optional(), validFrom: isoDateSchema.nullable().optional(),
      parameters: z.array(z.strictObject({ parameter: z.string(), values: z.array(newValue).max(20) })).max(100).default([]),
    }),
    output: profileView,
    keeps: (input) => ({ entity: 'profile', id: input.id, detail: { parameters: input.parameters.map(({ parameter }) => parameter).join(' ') } }),
  }),
  /** Refused while a problem is left, without decree or first day, or where another active profile begins on the same day. */
  'profile.activate': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: profileRefSchema, reason: reasonSchema }), output: profileView,
    keeps: (input) => ({ entity: 'profile', id: input.id, reason: input.reason }),
  }),
  /** Back to a draft; refused once a merit run stands on it. */
  'profile.withdraw': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: profileRefSchema, reason: reasonSchema }), output: profileView,
    keeps: (input) => ({ entity: 'profile', id: input.id, reason: input.reason }),
  }),
  'profile.remove': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: profileRefSchema, reason: reasonSchema }), output: nothing,
    keeps: (input) => ({ entity: 'profile', id: input.id, reason: input.reason }),
  }),
  /** Takes a profile out as a JSON file with who signed it off and a hash over its content. */
  'profile.export': query({
    access: ['admin', 'auditor'], wholeOffice: true, input: z.strictObject({ id: profileRefSchema }), output: fileRefSchema,
    keeps: (input) => ({ entity: 'export', id: input.id, detail: { list: 'profile' } }),
  }),
  /** Reads such a file into a draft; a changed file, an unknown parameter or another version is refused with the reason. */
  'profile.import': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ stageId: z.string() }), output: profileView,
    keeps: (_input, output) => ({ entity: 'profile', id: output.id, detail: { file: true, hash: output.signedOff?.hash ?? null } }),
  }),
}
