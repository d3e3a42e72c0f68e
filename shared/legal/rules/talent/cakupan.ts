import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { AMENDED_ON } from '../../parameters/talent/cited.ts'
import { coverage, stages } from '../../parameters/talent/kti.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { jenjangSchema, postLevelSchema } from '../../terms/posts.ts'
import type { Step } from '../../finding.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  /** The level of a structural or pelaksana post. */
  postLevel: postLevelSchema.nullish(),
  /** The jenjang of a functional post. */
  jenjang: jenjangSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Is this employee mapped by the Komite Talenta Instansi, among whom, and through which stages? */
export const talentCakupan: Rule<Facts> = {
  id: 'talent.cakupan',
  subject: 'talent',
  question: 'talent.rule.cakupan',
  facts,
  parameters: [coverage],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 8D dan Pasal 17–18' },
    appliesTo: (given, law) => [hasKind(given), inService(given, law)],
    decide: (given, law) => {
      const { group, step } = grouped(given, law)
      if (group === null) return { steps: [step], conclusion: null }
      const pppk = given.employeeKind === 'PPPK' || given.employeeKind === 'PPPK_PW'
      const applying = pppk ? law(coverage).pppk : stages
      const values = { group: { text: `talent.group.${group}` }, stages: { list: applying.map((one) => ({ text: `talent.stage.${one}` as const })) } } as const
      return {
        steps: [step, met({ id: 'stages', facts: ['employeeKind'], citation: law.cite(coverage) }, { key: 'talent.stages-are', values: { stages: values.stages } })],
        conclusion: { message: { key: 'talent.cakupan.met', values }, details: { group, stages: applying.join(',') } },
      }
    },
  }],
}

function hasKind({ employeeKind }: Facts): Step {
  const head = { id: 'kind', facts: ['employeeKind'] as const, wording: 'seluruh pegawai, termasuk CPNS dan PPPK' }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  return scope(met(head, { key: 'legal.is-kind', values: { kind: { text: `legal.employee-kind.${employeeKind}` } } }))
}

/** The group in which somebody is mapped: each level apart. */
function grouped({ postLevel, jenjang }: Facts, law: Law) {
  const { levels, jenjang: covered } = law(coverage)
  const head = { id: 'group', facts: ['postLevel', 'jenjang'] as const, wording: 'dipetakan terpisah per jenjang jabatan', citation: law.cite(coverage) }
  if (jenjang) {
    const answer = covered.includes(jenjang)
    return { group: answer ? `jf-${jenjang}` as const : null, step: holds(head, answer, { key: answer ? 'talent.mapped' : 'talent.not-mapped', values: { post: { text: `legal.jenjang.${jenjang}` } } }) }
  }
  if (!postLevel) return { group: null, step: unknown(head, { key: 'talent.level-unknown' }) }
  const answer = levels.includes(postLevel)
  return { group: answer ? postLevel : null, step: holds(head, answer, { key: answer ? 'talent.mapped' : 'talent.not-mapped', values: { post: { text: `legal.post-level.${postLevel}` } } }) }
}
