import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { mutasiBar } from '../../parameters/discipline/bars.ts'
import { kpDisciplineBar } from '../../parameters/promotion/kp-reguler.ts'
import { kpPengabdianConditions } from '../../parameters/promotion/kp-pilihan.ts'
import { postDisciplineBar } from '../../parameters/post/settings.ts'
import { satyalancanaNever, satyalancanaReading } from '../../parameters/reward/reward.ts'
import { met, scope, unknown } from '../../steps.ts'
import { disciplineUseSchema, type DisciplineUse } from '../../terms/discipline.ts'
import { disciplineFactSchema } from '../../terms/people.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { clearOfPunishment, type Bar } from '../common/punishment-bar.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  disciplineUse: disciplineUseSchema.nullish(),
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Is the way free of hukuman disiplin for a use? Bars stand only where a source or the region's own setting gives them. */
export const pengaruh: Rule<Facts> = {
  id: 'discipline.pengaruh',
  subject: 'discipline',
  question: 'discipline.rule.pengaruh',
  facts,
  parameters: [postDisciplineBar, mutasiBar, kpPengabdianConditions, satyalancanaNever, satyalancanaReading, kpDisciplineBar],
  carried: 'discipline.carried.pengaruh',
  notTested: 'discipline.not-tested.pengaruh',
  versions: [{
    from: isoDate('2021-08-31'),
    citation: { source: 'pp-94-2021', pin: 'Pasal 8' },
    appliesTo: (given, law) => [inService(given, law), useKnown(given)],
    decide: (given, law) => ({
      steps: given.disciplineUse ? [clearOfPunishment(given, law, barOf(given.disciplineUse, law))] : [],
      conclusion: given.disciplineUse
        ? { message: { key: 'discipline.no-bar', values: { use: { text: `discipline.use.${given.disciplineUse}` } } } }
        : null,
    }),
  }],
}

function useKnown({ disciplineUse }: Facts): Step {
  const head = { id: 'use', facts: ['disciplineUse'] as const }
  if (!disciplineUse) return scope(unknown(head, { key: 'discipline.no-use' }))
  return scope(met(head, { key: 'discipline.asked-for', values: { use: { text: `discipline.use.${disciplineUse}` } } }))
}

function barOf(use: DisciplineUse, law: Law): Bar {
  switch (use) {
    case 'jabatan': return { levels: law(postDisciplineBar), months: 0, citation: law.cite(postDisciplineBar) }
    case 'kenaikan-pangkat': return { levels: law(kpDisciplineBar), months: 0, citation: law.cite(kpDisciplineBar) }
    case 'pengabdian': return { ...law(kpPengabdianConditions).clean, citation: law.cite(kpPengabdianConditions) }
    case 'satyalancana': {
      // Read as a restart, a punishment that has ended only makes the count of service begin anew.
      const months = law(satyalancanaReading) === 'restart' ? 0 : 'ever'
      return { levels: law(satyalancanaNever).discipline, months, citation: law.cite(satyalancanaNever) }
    }
    case 'mutasi': {
      const { levels, reach, years } = law(mutasiBar)
      return { levels, months: reach === 'ever' ? 'ever' : years * 12, citation: law.cite(mutasiBar) }
    }
  }
}
