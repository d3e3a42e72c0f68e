import { z } from 'zod'
import { certaintySchema, findingSchema, outcomeSchema } from '../legal/finding.ts'
import { employeeKindSchema, fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'
import { profileRefSchema } from './profile.ts'

const counts = z.strictObject({ met: z.int(), notMet: z.int(), cannotTell: z.int(), notApplicable: z.int() })
const runView = z.strictObject({
  runId: z.int(), on: isoDateSchema, ranAt: z.string(), by: z.string().nullable(), people: z.int(), ruleSet: z.string(), inputHash: z.string(),
  findings: z.record(z.string(), counts),
  /** True when people, records or ratings changed after the run. */
  stale: z.boolean(),
  /** The profiles under which it was asked, the one that held on its date first; empty for the shipped law alone. */
  profiles: z.array(z.strictObject({ id: profileRefSchema, name: z.string() })),
})
/** A merit run: all rules asked about all people on one date; the four counts add up to all people. */
export type RunView = z.infer<typeof runView>

const flagState = z.enum(['new', 'proposed', 'postponed', 'done'])
const candidateFilter = z.strictObject({
  kind: z.enum(['reward', 'promotion']), runId: z.int().nullable().default(null), rule: z.string().nullable().default(null), unitId: z.string().nullable().default(null),
  outcome: z.array(outcomeSchema).default(['met']), state: z.array(flagState).default([]), employeeKind: z.array(employeeKindSchema).default([]), search: z.string().max(100).default(''),
})
export type CandidateFilter = z.infer<typeof candidateFilter>
const candidate = z.strictObject({
  nip: z.string(), name: z.string(), employeeKind: employeeKindSchema, golongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(),
  rule: z.string(), outcome: outcomeSchema, metOn: isoDateSchema.nullable(), certainty: certaintySchema, message: messageSchema, state: flagState, stateReason: z.string().nullable(),
})
/** One person flagged (or not) by one rule, with the sentence that says why. */
export type CandidateRow = z.infer<typeof candidate>
const candidateSort = z.strictObject({ by: z.enum(['name', 'unit', 'golongan', 'metOn', 'rule', 'outcome']), descending: z.boolean() })

/** The merit run and the lists that come of it. */
export const merit = {
  'assess.run': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ on: isoDateSchema }), output: runView,
    keeps: (_input, output) => ({ entity: 'run', id: String(output.runId), detail: { people: output.people, on: output.on } }),
  }),
  'assess.runs': query({ access: everyRole, input: nothing, output: z.strictObject({ runs: z.array(runView) }) }),
  /** What a run says differently from the one before it. */
  'assess.changes': query({
    access: everyRole, input: z.strictObject({ runId: z.int().nullable().default(null), ...pageSchema }),
    output: z.strictObject({
      runId: z.int().nullable(), before: z.int().nullable(), total: z.int(), totals: z.record(z.string(), z.strictObject({ gained: z.int(), lost: z.int(), other: z.int() })),
      rows: z.array(z.strictObject({
        nip: z.string(), name: z.string(), unit: z.string().nullable(), rule: z.string(), before: outcomeSchema.nullable(), after: outcomeSchema.nullable(), message: messageSchema.nullable(),
      })),
    }),
  }),
  'candidates.list': query({
    access: ['admin', 'pimpinan', 'auditor'],
    input: z.strictObject({ filter: candidateFilter, sort: candidateSort.default({ by: 'name', descending: false }), ...pageSchema }),
    output: z.strictObject({ run: runView.nullable(), total: z.int(), rows: z.array(candidate), perRule: z.record(z.string(), counts) }),
  }),
  'candidates.export': query({
    access: ['admin', 'pimpinan', 'auditor'], long: true,
    input: z.strictObject({ filter: candidateFilter, sort: candidateSort.default({ by: 'name', descending: false }), columns: z.array(z.string()).nullable().default(null), format: sheetFormatSchema }),
    output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: input.filter.kind, format: input.format } }),
  }),
  'candidates.flag': command({
    access: ['admin'], input: z.strictObject({ nip: nipSchema, rule: z.string(), state: flagState, reason: reasonSchema.nullable() }), output: z.strictObject({ state: flagState }),
    keeps: (input) => ({ entity: 'flag', id: `${input.rule} ${input.nip}`, reason: input.reason, detail: { state: input.state } }),
  }),
  /** Every finding about a person in a run (the latest unless named), recomputed from the facts the run kept. */
  'explain.person': query({
    access: everyRole, input: z.strictObject({ nip: nipSchema, runId: z.int().nullable().default(null), rule: z.string().nullable().default(null) }),
    output: z.strictObject({
      nip: z.string(), name: z.string(), unit: z.string().nullable(), run: runView, findings: z.array(findingSchema),
      /** True when the person's facts have changed since the run. */
      changedSince: z.boolean(),
      /** True when the kept facts give the kept findings again. */
      recomputed: z.boolean(),
    }),
    keeps: (input) => ({ entity: 'person', id: input.nip }),
  }),
}

const citation = z.strictObject({
  source: z.string(), short: z.string(), title: z.string(), url: z.string().nullable(), pin: z.string(), quote: z.string().nullable(),
})
const ruleSummary = z.strictObject({
  id: z.string(), kind: z.enum(['rule', 'parameter']), subject: z.string(), title: messageSchema, inForce: z.boolean(),
  /** The least sure of the values read or held on the date; null where nothing is in force. */
  certainty: certaintySchema.nullable(),
  /** Of the version or value in force on the date. */
  citation: citation.nullable(), since: isoDateSchema.nullable(),
})
const datedValue = z.strictObject({
  /** The parameter's value, or null for a version of a rule. */
  from: isoDateSchema, value: z.unknown(), inForce: z.boolean(), citation, certainty: certaintySchema.nullable(), checkedOn: isoDateSchema.nullable(),
  note: messageSchema.nullable(), profile: z.string().nullable(),
})
const ruleDetail = z.strictObject({
  ...ruleSummary.shape, on: isoDateSchema, chosenBy: z.enum(['law', 'region']).nullable(), factsSchema: z.unknown(), values: z.array(datedValue),
  reads: z.array(z.string()), readBy: z.array(z.string()), notTested: messageSchema.nullable(), cases: z.int(),
})
/** A rule or parameter in a line. */
export type RuleSummary = z.infer<typeof ruleSummary>
/** A rule or parameter whole: versions or values through time, facts it asks for, what reads what. */
export type RuleDetail = z.infer<typeof ruleDetail>

const ruleCase = z.strictObject({
  name: z.string(), origin: z.enum(['PUB', 'DER']), on: isoDateSchema, facts: z.record(z.string(), z.unknown()), expected: z.record(z.string(), z.unknown()), passed: z.boolean(),
  /** What the rule says now; null where it is not in force on the date. */
  finding: findingSchema.nullable(),
})
/** A worked case with what the rule says to it. */
export type RuleCase = z.infer<typeof ruleCase>

/** Which profile the law is read under; left out, the active one for whoever is signed in, else the shipped law. */
const underProfile = profileRefSchema.optional()

/** The law as it stands in Tanjak; needs no data. */
export const rules = {
  'rule.list': query({ access: 'anyone', input: z.strictObject({ on: isoDateSchema, profile: underProfile }), output: z.strictObject({ ruleSet: z.string(), rules: z.array(ruleSummary) }) }),
  'rule.describe': query({ access: 'anyone', input: z.strictObject({ id: z.string(), on: isoDateSchema, profile: underProfile }), output: ruleDetail }),
  'rule.ask': query({
    access: 'anyone', input: z.strictObject({ id: z.string(), on: isoDateSchema, facts: z.record(z.string(), z.unknown()), profile: underProfile }), output: findingSchema,
  }),
  /** The worked cases of a rule, each run at this moment against the law itself. */
  'rule.cases': query({ access: 'anyone', input: z.strictObject({ id: z.string() }), output: z.strictObject({ cases: z.array(ruleCase) }) }),
}
