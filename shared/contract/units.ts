import { z } from 'zod'
import { isoDateSchema, predikatSchema, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

const unitNode = z.strictObject({ id: z.string(), name: z.string(), parentId: z.string().nullable(), people: z.int(), peopleBelow: z.int() })
/** One unit of the tree with the people in it and below it. */
export type UnitNode = z.infer<typeof unitNode>

const distribution = z.strictObject({
  year: z.int(), people: z.int(),
  counts: z.record(z.enum([...predikatSchema.options, 'belum-dinilai', 'tidak-membuat-skp', 'belum-dapat-dipastikan']), z.int()),
})
/** How many people of a unit hold which predikat in a year; the counts add up to `people`. */
export type Distribution = z.infer<typeof distribution>

const unitPeriod = z.strictObject({ name: z.string(), parentId: z.string().nullable(), parent: z.string().nullable(), validFrom: isoDateSchema, validTo: isoDateSchema.nullable() })

/** The unit tree and what each unit's ratings look like. */
export const units = {
  'unit.tree': query({
    access: everyRole, input: z.strictObject({ on: isoDateSchema.nullable().default(null) }), output: z.strictObject({ units: z.array(unitNode) }),
  }),
  'unit.get': query({
    access: everyRole, input: z.strictObject({ id: z.string() }),
    output: z.strictObject({
      id: z.string(), name: z.string(), path: z.array(z.strictObject({ id: z.string(), name: z.string() })), history: z.array(unitPeriod),
      successors: z.array(z.strictObject({ id: z.string(), name: z.string(), onDate: isoDateSchema })),
      predecessors: z.array(z.strictObject({ id: z.string(), name: z.string(), onDate: isoDateSchema })),
      people: z.int(), peopleBelow: z.int(), employeeKinds: z.record(z.string(), z.int()),
      children: z.array(unitNode),
    }),
  }),
  /** Distribution of annual predikat per year for a unit, with or without the units below; former units of the same office are counted in. */
  'unit.distribution': query({
    access: everyRole, input: z.strictObject({ id: z.string(), below: z.boolean().default(true) }),
    output: z.strictObject({
      years: z.array(distribution),
      /** The units directly below, for the latest year. */
      children: z.array(z.strictObject({ id: z.string(), name: z.string(), distribution })),
    }),
  }),
  'unit.link': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ fromId: z.string(), toId: z.string(), onDate: isoDateSchema, reason: reasonSchema }), output: z.strictObject({ fromId: z.string() }),
    keeps: (input) => ({ entity: 'unit', id: input.fromId, reason: input.reason, detail: { to: input.toId } }),
  }),
  'unit.correct': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ id: z.string(), name: z.string().trim().min(2).max(250), parentId: z.string().nullable(), from: isoDateSchema, reason: reasonSchema }),
    output: z.strictObject({ id: z.string() }),
    keeps: (input) => ({ entity: 'unit', id: input.id, reason: input.reason }),
  }),
}
