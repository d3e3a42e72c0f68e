import { z } from 'zod'
import { addYears, isoDate, later, monthsBetween } from '../../../calendar/iso-date.ts'
import { isoDateSchema } from '../../finding.ts'
import { jfRetirementAges, retirementAges } from '../../parameters/post/retirement.ts'
import { holds, unknown } from '../../steps.ts'
import { postKindSchema } from '../../terms/people.ts'
import { jenjangSchema, postLevelSchema } from '../../terms/posts.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  birthDate: isoDateSchema.nullish(),
  postKind: postKindSchema.nullish().describe('Kind of the definitive post'),
  level: postLevelSchema.nullish().describe('Level of the definitive post'),
  jenjang: jenjangSchema.nullish(),
})
/** The facts of batas usia pensiun. */
export type PensiunFacts = z.infer<typeof facts>

/** Has this PNS reached batas usia pensiun? */
export const pensiun: Rule<PensiunFacts> = {
  id: 'promotion.pensiun',
  subject: 'promotion',
  question: 'post.rule.pensiun',
  facts,
  parameters: [retirementAges, jfRetirementAges],
  carried: 'post.carried.pensiun',
  notTested: 'post.not-tested.pensiun',
  versions: [{
    from: isoDate('2023-10-31'),
    citation: { source: 'uu-20-2023', pin: 'pasal belum dibaca' },
    appliesTo: (given, law) => [isPns(given), inService(given, law)],
    decide: verdict,
  }],
}

function verdict(given: PensiunFacts, law: Law): Verdict {
  const head = { id: 'age', facts: ['birthDate', 'level', 'jenjang'] as const, wording: 'mencapai batas usia pensiun', citation: law.cite(retirementAges) }
  const limit = limitOf(given, law)
  if (!given.birthDate) return { steps: [unknown(head, { key: 'post.birth-unknown' })], conclusion: null }
  if (limit === null) return { steps: [unknown(head, { key: 'post.level-unknown' }, given.postKind === 'fungsional' ? 'jenjang' : 'level')], conclusion: null }
  const reached = addYears(given.birthDate, limit.age)
  const values = { limit: limit.age, date: { date: reached }, age: { months: monthsBetween(given.birthDate, later(given.birthDate, law.on)) } }
  return {
    steps: [holds({ ...head, citation: limit.citation, changesOn: reached > law.on ? reached : null }, law.on >= reached, { key: 'post.retirement-age', values })],
    conclusion: { message: { key: 'post.pensiun.met', values } },
    details: { batasUsia: limit.age, reachedOn: reached },
  }
}

/** The age limit of the post held: by jenjang of a functional post, else by level; a pelaksana needs no level. */
function limitOf({ postKind, level, jenjang }: PensiunFacts, law: Law) {
  if (postKind === 'fungsional' || (!postKind && !level && jenjang)) return jenjang ? { age: law(jfRetirementAges)[jenjang], citation: law.cite(jfRetirementAges) } : null
  const held = level ?? (postKind === 'pelaksana' ? 'pelaksana' : null)
  return held ? { age: law(retirementAges)[held], citation: law.cite(retirementAges) } : null
}
