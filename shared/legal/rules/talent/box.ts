import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { roundHalfUp, type Exact } from '../../../numbers/exact.ts'
import type { Message } from '../../../text/message.ts'
import { adviceHigh, adviceLow, type Advice } from '../../parameters/talent/advice.ts'
import type { Potensial } from '../../parameters/talent/bands.ts'
import { boxMatrix, krsBoxes, type SuccessionBoxes } from '../../parameters/talent/boxes.ts'
import { AMENDED_ON, TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { weightsNilai } from '../../parameters/talent/weights.ts'
import type { Ekspektasi } from '../../terms/predikat.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { kinerjaAxis, potensialAxis, type AxisFound } from './axes.ts'
import { kinerjaBandParameters, yScales } from './kinerja.ts'
import { potensialBandParameters, xScales } from './potensial.ts'
import { scoreDetail, sharesOf } from './scored.ts'
import { scoredX, xFacts } from './x-parts.ts'
import { scoredY, yFacts } from './y-parts.ts'

const facts = z.strictObject({ ...inServiceFacts, ...yFacts, ...xFacts })
export type TalentBoxFacts = z.infer<typeof facts>

/** What turns two axes into a box with its advice, its groups and its nilai talenta. */
export const boxParameters: readonly Parameter[] = [
  ...kinerjaBandParameters, ...potensialBandParameters, boxMatrix, krsBoxes, weightsNilai, adviceHigh, adviceLow,
]

/** In which of the nine boxes does this employee stand, with which nilai talenta, and what is advised? */
export const talentBox: Rule<TalentBoxFacts> = {
  id: 'talent.box',
  subject: 'talent',
  question: 'talent.rule.box',
  facts,
  parameters: [...boxParameters, ...yScales, ...xScales],
  carried: 'legal.carried.everything',
  versions: [
    {
      from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: 'Lampiran, sembilan kotak talenta' },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
    {
      from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 17; Lampiran, sembilan kotak talenta' },
      appliesTo: (given, law) => [inService(given, law)], decide,
    },
  ],
}

function decide(given: TalentBoxFacts, law: Law): Verdict {
  return boxOf(
    law, kinerjaAxis(given, law, (component) => scoredY(component, given, law)), potensialAxis(law, (component) => scoredX(component, given, law)),
  )
}

/** The box of two axes. The nilai talenta is left out while a score is open; the box needs only the bands. */
export function boxOf(law: Law, kinerja: AxisFound<Ekspektasi>, potensial: AxisFound<Potensial>): Verdict {
  const steps = [...kinerja.steps, ...potensial.steps]
  const nilai = nilaiOf(law, kinerja.score, potensial.score)
  const details = {
    ...(kinerja.band === null ? {} : { kinerja: kinerja.band }), ...(potensial.band === null ? {} : { potensial: potensial.band }),
    ...scoreDetail('y', kinerja.score), ...scoreDetail('x', potensial.score), ...scoreDetail('nilai', nilai),
  }
  if (kinerja.band === null || potensial.band === null) return { steps, conclusion: null, details }
  const box = law(boxMatrix)[kinerja.band][potensial.band]
  const krs = groupsOf(box, law(krsBoxes))
  const values = {
    box, kinerja: { text: `talent.band.${kinerja.band}` }, potensial: { text: `talent.band.${potensial.band}` },
    nilai: { message: saidNilai(nilai) }, advice: { list: adviceFor(law, box).map((one) => ({ text: `talent.advice.${one}` as const })) },
  } as const
  return { steps, details: { ...details, box, krs }, conclusion: { message: { key: 'talent.box.met', values } } }
}

/** The groups of succession plan that a box enters, `none` where it enters none. */
export function groupsOf(box: number, boxes: SuccessionBoxes): string {
  return (['instansi', 'nasional'] as const).filter((group) => boxes[group].includes(box)).join(',') || 'none'
}

/** The nilai talenta, exact: the two scores by their shares. */
function nilaiOf(law: Law, y: Exact | null, x: Exact | null): Exact | null {
  const shares = sharesOf(law(weightsNilai))
  if (y === null || x === null) return null
  return shares.map(({ component, share }) => (component === 'y' ? y : x).mul(share)).reduce((sum, one) => sum.add(one))
}

const saidNilai = (nilai: Exact | null): Message => (nilai === null
  ? { key: 'talent.nilai-open' }
  : { key: 'talent.nilai-is', values: { nilai: { number: roundHalfUp(nilai, 2) } } })

/** The advice for a box, in its words of the date; the number 5 parts the two tables of advice. */
function adviceFor(law: Law, box: number): readonly Advice[] {
  const advice: Readonly<Record<number, readonly Advice[]>> = box >= 5 ? law(adviceHigh) : law(adviceLow)
  return advice[box] ?? []
}
