import { z } from 'zod'
import { addYears, isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { anugerahCategories } from '../../parameters/reward/best.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { anugerahSchema } from '../../terms/award.ts'
import { postLevelSchema } from '../../terms/posts.ts'
import type { Law, Rule, RuleVersion } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  anugerah: anugerahSchema.nullish(),
  postLevel: postLevelSchema.nullish(),
  birthDate: isoDateSchema.nullish(),
  innovation: z.boolean().nullish().describe('Whether an innovation of one’s own is recorded'),
})
type Facts = z.infer<typeof facts>

/** May this employee be put forward for a category of the Anugerah ASN? */
export const anugerahAsn: Rule<Facts> = {
  id: 'reward.anugerah-asn',
  subject: 'reward',
  question: 'reward.rule.anugerah-asn',
  facts,
  parameters: [anugerahCategories],
  carried: 'legal.carried.everything',
  notTested: 'reward.not-tested.anugerah-asn',
  versions: [version('2018-01-01'), version('2019-01-01')],
}

function version(from: string): RuleVersion<Facts> {
  return {
    from: isoDate(from),
    citation: { source: 'permenpanrb-29-2018', pin: 'pasal belum dibaca' },
    appliesTo: (given, law) => [inService(given, law), offered(given, law)],
    decide: (given, law) => ({
      steps: conditions(given, law),
      conclusion: given.anugerah ? { message: { key: 'reward.anugerah-met', values: { category: { text: `reward.anugerah.${given.anugerah}` } } } } : null,
    }),
  }
}

function offered({ anugerah }: Facts, law: Law): Step {
  const head = { id: 'category', facts: ['anugerah'] as const, citation: law.cite(anugerahCategories) }
  if (!anugerah) return scope(unknown(head, { key: 'reward.anugerah-none-named' }))
  const there = law(anugerahCategories).categories.includes(anugerah)
  const values = { category: { text: `reward.anugerah.${anugerah}` } } as const
  return scope(holds(head, there, { key: there ? 'reward.anugerah-offered' : 'reward.anugerah-not-offered', values }))
}

function conditions(given: Facts, law: Law): readonly Step[] {
  switch (given.anugerah) {
    case 'ppt-pratama-teladan': return [isPratama(given, law)]
    case 'pns-inspiratif': return [isPnsNow(given, law)]
    case 'the-future-leader': return [young(given, law), innovates(given, law)]
    case null: case undefined: return []
  }
}

function isPratama({ postLevel }: Facts, law: Law): Step {
  const head = { id: 'post', facts: ['postLevel'] as const, citation: law.cite(anugerahCategories) }
  if (!postLevel) return unknown(head, { key: 'reward.anugerah-no-post' })
  return holds(head, postLevel === 'jpt-pratama', { key: 'reward.anugerah-post', values: { level: { text: `legal.post-level.${postLevel}` } } })
}

function isPnsNow({ employeeKind }: Facts, law: Law): Step {
  const head = { id: 'pns', facts: ['employeeKind'] as const, citation: law.cite(anugerahCategories) }
  if (!employeeKind) return unknown(head, { key: 'legal.kind-unknown' })
  const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  return holds(head, employeeKind === 'PNS', { key: employeeKind === 'PNS' ? 'legal.is-kind' : 'legal.pns-only', values })
}

/** Younger than the age of the category: its birthday itself is too late. */
function young({ birthDate }: Facts, law: Law): Step {
  const under = law(anugerahCategories).leaderUnder ?? 0
  const head = { id: 'age', facts: ['birthDate'] as const, citation: law.cite(anugerahCategories), wording: `berusia di bawah ${under} tahun` }
  if (!birthDate) return unknown(head, { key: 'reward.anugerah-no-birth' })
  const reaches = addYears(birthDate, under)
  const values = { under, date: { date: reaches } }
  return holds({ ...head, changesOn: reaches > law.on ? reaches : null }, law.on < reaches, { key: law.on < reaches ? 'reward.anugerah-young' : 'reward.anugerah-old', values })
}

function innovates({ innovation }: Facts, law: Law): Step {
  const head = { id: 'innovation', facts: ['innovation'] as const, citation: law.cite(anugerahCategories) }
  if (innovation === null || innovation === undefined) return unknown(head, { key: 'reward.anugerah-no-innovation' })
  return innovation ? met(head, { key: 'reward.anugerah-innovates' }) : holds(head, false, { key: 'reward.anugerah-innovates-not' })
}
