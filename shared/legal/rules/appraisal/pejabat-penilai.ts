import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { lowestEvaluator, postLevelAtLeast } from '../../parameters/appraisal/skp.ts'
import { holds, met, unknown } from '../../steps.ts'
import { plainNip } from '../../terms/nip.ts'
import { postLevelSchema } from '../../terms/posts.ts'
import type { Law, Rule } from '../../types.ts'

const nip = z.string().max(40).nullish()
const facts = z.strictObject({
  pegawaiNip: nip.describe('Who is evaluated'),
  penilaiNip: nip.describe('Who evaluates'),
  atasanLangsungNip: nip.describe('The direct superior of the evaluated person'),
  penilaiLevel: postLevelSchema.nullish().describe('Level of the manajerial post of the evaluator'),
  delegasi: z.boolean().nullish().describe('Whether the evaluator acts by delegated power'),
  pemutusNip: nip.describe('Who decides an objection, where there is one'),
})
type Facts = z.infer<typeof facts>

/** May this official evaluate this person, and decide an objection against it? */
export const pejabatPenilai: Rule<Facts> = {
  id: 'appraisal.pejabat-penilai',
  subject: 'appraisal',
  question: 'appraisal.rule.pejabat-penilai',
  facts,
  parameters: [lowestEvaluator],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 1 angka 9' },
    appliesTo: () => [],
    decide: (given, law) => ({
      steps: [notSelf(given), directSuperior(given), highEnough(given, law), ...objectionElsewhere(given)],
      conclusion: { message: { key: 'appraisal.evaluator.may' } },
    }),
  }],
}

/** Numbers are compared by their digits: spaces and dots never make two people of one. */
const isSame = (a: string, b: string): boolean => plainNip(a) === plainNip(b)

function notSelf({ pegawaiNip, penilaiNip }: Facts): Step {
  const head = { id: 'not-self', facts: ['penilaiNip', 'pegawaiNip'] as const }
  if (!pegawaiNip || !penilaiNip) return unknown(head, { key: 'appraisal.evaluator.unknown' }, pegawaiNip ? 'penilaiNip' : 'pegawaiNip')
  const self = isSame(pegawaiNip, penilaiNip)
  return holds(head, !self, { key: self ? 'appraisal.evaluator.self' : 'appraisal.evaluator.not-self' })
}

/** "atasan langsung … atau pejabat lain yang diberikan pendelegasian kewenangan". */
function directSuperior({ penilaiNip, atasanLangsungNip, delegasi }: Facts): Step {
  const head = { id: 'superior', facts: ['atasanLangsungNip', 'penilaiNip', 'delegasi'] as const, wording: 'atasan langsung atau pejabat lain yang diberi delegasi wewenang' }
  if (delegasi) return met(head, { key: 'appraisal.evaluator.delegated' })
  if (!atasanLangsungNip || !penilaiNip) {
    return unknown(head, { key: 'appraisal.evaluator.superior-unknown' }, atasanLangsungNip ? 'penilaiNip' : 'atasanLangsungNip')
  }
  if (isSame(atasanLangsungNip, penilaiNip)) return met(head, { key: 'appraisal.evaluator.superior' })
  if (delegasi === null || delegasi === undefined) return unknown(head, { key: 'appraisal.evaluator.delegation-unknown' }, 'delegasi')
  return holds(head, false, { key: 'appraisal.evaluator.not-superior' })
}

/** "paling rendah pejabat pengawas": at least, or by delegated power. */
function highEnough({ penilaiLevel, delegasi }: Facts, law: Law): Step {
  const lowest = law(lowestEvaluator)
  const head = {
    id: 'level', facts: ['penilaiLevel', 'delegasi'] as const, wording: 'paling rendah pejabat pengawas atau pejabat lain yang diberi pendelegasian kewenangan',
    citation: law.cite(lowestEvaluator),
  }
  if (delegasi) return met(head, { key: 'appraisal.evaluator.delegated' })
  if (!penilaiLevel) return unknown(head, { key: 'appraisal.evaluator.level-unknown' })
  const enough = postLevelAtLeast(penilaiLevel, lowest)
  const values = { level: { text: `legal.post-level.${penilaiLevel}` }, lowest: { text: `legal.post-level.${lowest}` } } as const
  if (!enough && (delegasi === null || delegasi === undefined)) return unknown(head, { key: 'appraisal.evaluator.delegation-unknown' }, 'delegasi')
  return holds(head, enough, { key: 'appraisal.evaluator.level', values })
}

/** An objection goes to the atasan of the evaluator, never back to the evaluator and never to the person who objects. */
function objectionElsewhere({ pemutusNip, penilaiNip, pegawaiNip }: Facts): readonly Step[] {
  if (!pemutusNip || !penilaiNip || !pegawaiNip) return []
  const head = {
    id: 'objection', facts: ['pemutusNip', 'penilaiNip', 'pegawaiNip'] as const, wording: 'keberatan disampaikan kepada atasan pejabat penilai kinerja',
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 29' } as const,
  }
  const other = !isSame(pemutusNip, penilaiNip) && !isSame(pemutusNip, pegawaiNip)
  return [holds(head, other, { key: other ? 'appraisal.evaluator.objection-other' : 'appraisal.evaluator.objection-same' })]
}
