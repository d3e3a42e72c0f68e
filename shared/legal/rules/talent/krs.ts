import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { krsBoxes } from '../../parameters/talent/boxes.ts'
import { AMENDED_ON, TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { groupsOf } from './box.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  /** The box in which the Komite Talenta set the employee, or that the rule of the boxes works out. */
  box: z.int().min(1).max(9).nullish(),
})
type Facts = z.infer<typeof facts>

/** Does this employee enter a Kelompok Rencana Suksesi? */
export const talentKrs: Rule<Facts> = {
  id: 'talent.krs',
  subject: 'talent',
  question: 'talent.rule.krs',
  facts,
  parameters: [krsBoxes],
  carried: 'legal.carried.everything',
  versions: [
    {
      from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: 'Lampiran, saran tindak lanjut per kotak' },
      appliesTo: (given, law) => [notPppk(given), inService(given, law)], decide,
    },
    {
      from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Lampiran, Kelompok Rencana Suksesi' },
      appliesTo: (given, law) => [notPppk(given), inService(given, law)], decide,
    },
  ],
}

/** Scope: to a PPPK only akuisisi and monev apply. */
function notPppk({ employeeKind }: Facts): Step {
  const head = { id: 'kind', facts: ['employeeKind'] as const, wording: 'bagi PPPK hanya akuisisi serta pemantauan dan evaluasi' }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  const kind = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  if (employeeKind === 'PPPK' || employeeKind === 'PPPK_PW') return scope(notMet(head, { key: 'talent.krs.pppk', values: kind }))
  return scope(met(head, { key: 'legal.is-kind', values: kind }))
}

function decide({ box }: Facts, law: Law): Verdict {
  const { instansi, nasional, langsung } = law(krsBoxes)
  const head = { id: 'box', facts: ['box'] as const, wording: 'KRS Instansi kotak 9, 8, dan 7; KRS Nasional kotak 9', citation: law.cite(krsBoxes) }
  if (!box) return { steps: [unknown(head, { key: 'talent.krs.box-unknown' })], conclusion: null }
  const groups = [...(instansi.includes(box) ? ['instansi'] as const : []), ...(nasional.includes(box) ? ['nasional'] as const : [])]
  const direct = langsung.includes(box)
  return {
    steps: [holds(head, instansi.includes(box) || nasional.includes(box), { key: 'talent.krs.in-box', values: { box, boxes: { list: instansi } } })],
    conclusion: {
      message: { key: direct ? 'talent.krs.met-direct' : 'talent.krs.met', values: { box, group: { list: groups.map((group) => ({ text: `talent.krs-group.${group}` as const })) } } },
      details: { box, krs: groupsOf(box, law(krsBoxes)), direct: direct ? 'yes' : 'no' },
    },
  }
}
