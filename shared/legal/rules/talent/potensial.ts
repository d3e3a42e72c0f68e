import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { cutsX } from '../../parameters/talent/bands.ts'
import {
  scaleBidangIlmu, scaleDisiplin, scaleKeragaman, scaleLamaJabatan, scaleNondefinitif, scalePendidikan, scalePendidikanLain,
} from '../../parameters/talent/career-scales.ts'
import { AMENDED_ON, TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import { weightsX } from '../../parameters/talent/weights.ts'
import { bangkomReading, kompetensiReading, potensiScale, scalePenjenjangan, scaleSertifikat } from '../../parameters/talent/x-scales.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { potensialAxis } from './axes.ts'
import { scoreDetail } from './scored.ts'
import { scoredX, xFacts } from './x-parts.ts'

const facts = z.strictObject({ ...inServiceFacts, ...xFacts })
type Facts = z.infer<typeof facts>

/** What tells the band of the potensial axis. */
export const potensialBandParameters: readonly Parameter[] = [cutsX, weightsX]

/** What scores the components of the potensial axis. */
export const xScales: readonly Parameter[] = [
  kompetensiReading, bangkomReading, scaleSertifikat, scalePenjenjangan, scaleLamaJabatan, scaleKeragaman, scaleNondefinitif, potensiScale,
  scalePendidikan, scalePendidikanLain, scaleBidangIlmu, scaleDisiplin,
]

/** In which band of potensial does this employee stand, and with which score? */
export const talentPotensial: Rule<Facts> = {
  id: 'talent.potensial',
  subject: 'talent',
  question: 'talent.rule.potensial',
  facts,
  parameters: [...potensialBandParameters, ...xScales],
  carried: 'legal.carried.everything',
  versions: [
    {
      from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
    {
      from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 17' },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
  ],
}

function decide(given: Facts, law: Law): Verdict {
  const { steps, score, band } = potensialAxis(law, (component) => scoredX(component, given, law))
  if (band === null || score === null) return { steps, conclusion: null }
  return {
    steps, details: { potensial: band, ...scoreDetail('x', score) },
    conclusion: { message: { key: 'talent.potensial.met', values: { band: { text: `talent.band.${band}` }, score: shownExact(score) } } },
  }
}
