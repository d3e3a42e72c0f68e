import { gateLevels, postGates } from '../parameters/post/gates.ts'
import { jfRetirementAges, pltMonths, retirementAges } from '../parameters/post/retirement.ts'
import { administrasiPredikat, ageReading, equalJenjang, jptPredikat, postDisciplineBar, postRankMinimum } from '../parameters/post/settings.ts'
import { pensiun } from '../rules/post/pensiun.ts'
import { plt } from '../rules/post/plt.ts'
import { postGateRules } from '../rules/post/post-gate.ts'
import { subjectLaw } from './subject-law.ts'

/** Gates of posts: pengawas, administrator, JPT; retirement age; acting posts. */
export const post = subjectLaw(
  [...postGateRules, pensiun, plt],
  [
    ...gateLevels.map((level) => postGates[level]), equalJenjang, administrasiPredikat, jptPredikat, ageReading, postRankMinimum, postDisciplineBar,
    retirementAges, jfRetirementAges, pltMonths,
  ],
)
