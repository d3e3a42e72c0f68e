import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { cutsY, kinerjaMode, kinerjaPredikat } from '../../parameters/talent/bands.ts'
import { AMENDED_ON, TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { weightsY } from '../../parameters/talent/weights.ts'
import { scalePenghargaan, scalePredikat, scaleTimKerja, umpanBalikReading } from '../../parameters/talent/y-scales.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { kinerjaAxis } from './axes.ts'
import { scoreDetail } from './scored.ts'
import { scoredY, yFacts } from './y-parts.ts'

const facts = z.strictObject({ ...inServiceFacts, ...yFacts })
type Facts = z.infer<typeof facts>

/** What tells the band of the kinerja axis. */
export const kinerjaBandParameters: readonly Parameter[] = [kinerjaMode, kinerjaPredikat, cutsY, weightsY]

/** What scores the components of the kinerja axis. */
export const yScales: readonly Parameter[] = [scalePredikat, scalePenghargaan, scaleTimKerja, umpanBalikReading]

/** In which band of kinerja does this employee stand, and with which score? */
export const talentKinerja: Rule<Facts> = {
  id: 'talent.kinerja',
  subject: 'talent',
  question: 'talent.rule.kinerja',
  facts,
  parameters: [...kinerjaBandParameters, ...yScales],
  carried: 'legal.carried.everything',
  versions: [
    {
      from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
    {
      from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 17; Lampiran' },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
  ],
}

function decide(given: Facts, law: Law): Verdict {
  const { steps, score, band } = kinerjaAxis(given, law, (component) => scoredY(component, given, law))
  const details = scoreDetail('y', score)
  if (band === null) return { steps, conclusion: null, details }
  const values = { band: { text: `talent.band.${band}` } } as const
  return { steps, details: { kinerja: band, ...details }, conclusion: { message: { key: 'talent.kinerja.met', values } } }
}
