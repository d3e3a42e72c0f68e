import { z } from 'zod'
import { addMonths, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { pltMonths } from '../../parameters/post/retirement.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { assignmentSchema, postLevelSchema } from '../../terms/posts.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { toldFact } from '../common/told-fact.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  assignment: assignmentSchema.nullish(),
  actingFrom: isoDateSchema.nullish().describe('First day as Plt'),
  extended: z.boolean().nullish().describe('Whether the appointment as Plt has been extended'),
  ownLevel: postLevelSchema.nullish().describe('Level of the definitive post'),
  actingLevel: postLevelSchema.nullish().describe('Level of the post acted in'),
  sameUnit: z.boolean().nullish().describe('Whether both posts are in the same unit'),
})
/** The facts of an acting post. */
export type PltFacts = z.infer<typeof facts>

/** Does this appointment as Plt keep within its limits? */
export const plt: Rule<PltFacts> = {
  id: 'promotion.plt',
  subject: 'promotion',
  question: 'post.rule.plt',
  facts,
  parameters: [pltMonths],
  carried: 'legal.carried.everything',
  notTested: 'post.not-tested.plt',
  versions: [{
    from: isoDate('2019-07-30'),
    citation: { source: 'se-bkn-2-2019', pin: 'angka belum dibaca' },
    appliesTo: (given, law) => [inService(given, law), isPlt(given)],
    decide: (given, law) => ({
      steps: [
        withinMonths(given, law), levelFits(given, law),
        toldFact({ id: 'same-unit', facts: ['sameUnit'], wording: 'di lingkungan unit kerjanya', citation: law.cite(pltMonths) }, given.sameUnit, {
          yes: { key: 'post.same-unit' }, no: { key: 'post.other-unit' }, unknown: { key: 'post.unit-unknown' },
        }),
      ],
      conclusion: { message: { key: 'post.plt.met' } },
      details: ends(given, law),
    }),
  }],
}

/** Scope: holds a post as Plt; a Plh stands in for somebody absent for a while, without this limit. */
function isPlt({ assignment }: PltFacts): Step {
  const head = { id: 'plt', facts: ['assignment'] as const }
  if (!assignment) return scope(unknown(head, { key: 'post.assignment-unknown' }))
  return scope(holds(head, assignment === 'plt', {
    key: assignment === 'plt' ? 'post.is-plt' : 'post.no-plt', values: { assignment: { text: `record.post.assignment.${assignment}` } },
  }))
}

/** The first days after the first months and after the extension. */
function limits(from: IsoDate, law: Law): { readonly first: IsoDate; readonly last: IsoDate } {
  const { months, extension } = law(pltMonths)
  return { first: addMonths(from, months), last: addMonths(from, months + extension) }
}

function ends({ actingFrom }: PltFacts, law: Law) {
  if (!actingFrom) return {}
  const { first, last } = limits(actingFrom, law)
  return { firstEndsBefore: first, extensionEndsBefore: last }
}

/** At most three months, and three more where the appointment was extended. */
function withinMonths({ actingFrom, extended }: PltFacts, law: Law): Step {
  const { months, extension } = law(pltMonths)
  const head = {
    id: 'months', facts: ['actingFrom', 'extended'] as const, citation: law.cite(pltMonths),
    wording: `paling lama ${months} bulan dan dapat diperpanjang paling lama ${extension} bulan`,
  }
  if (!actingFrom) return unknown(head, { key: 'post.acting-unknown' })
  const { first, last } = limits(actingFrom, law)
  const changing = { ...head, changesOn: [first, last].find((day) => day > law.on) ?? null }
  const values = { from: { date: actingFrom }, months: { months }, all: { months: months + extension }, first: { date: first }, last: { date: last } }
  if (law.on < first) return met(changing, { key: 'post.within-months', values })
  if (law.on >= last) return notMet(changing, { key: 'post.past-extension', values })
  if (extended === null || extended === undefined) return unknown(changing, { key: 'post.extension-unknown', values }, 'extended')
  return holds(changing, extended, { key: extended ? 'post.within-extension' : 'post.past-months', values })
}

/** The own post is of the same level as the one acted in, or one level below it: "setingkat lebih tinggi". */
function levelFits({ ownLevel, actingLevel }: PltFacts, law: Law): Step {
  const head = { id: 'level', facts: ['ownLevel', 'actingLevel'] as const, wording: 'setara atau setingkat lebih tinggi', citation: law.cite(pltMonths) }
  if (!ownLevel) return unknown(head, { key: 'post.level-unknown' })
  if (!actingLevel) return unknown(head, { key: 'post.acting-level-unknown' }, 'actingLevel')
  const order = postLevelSchema.options
  const above = order.indexOf(ownLevel) - order.indexOf(actingLevel)
  const values = { own: { text: `legal.post-level.${ownLevel}` }, acting: { text: `legal.post-level.${actingLevel}` } } as const
  return holds(head, above === 0 || above === 1, { key: 'post.acting-level', values })
}
