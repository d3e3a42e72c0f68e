import { z } from 'zod'
import { exact } from '../../../numbers/exact.ts'
import { isoDate } from '../../../calendar/iso-date.ts'
import { AMENDED_ON, TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { xComponents, yComponents, type XComponent, type YComponent } from '../../parameters/talent/weights.ts'
import { exactFactSchema, type ExactFact } from '../../terms/exact-fact.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { lastEndedYears } from '../common/predikat-years.ts'
import { kinerjaAxis, potensialAxis } from './axes.ts'
import { boxOf, boxParameters } from './box.ts'
import { type Scored } from './scored.ts'

const score = exactFactSchema.nullish()
const sheetOf = <C extends string>(components: readonly C[]) =>
  z.strictObject(Object.fromEntries(components.map((one) => [one, score])) as Record<C, typeof score>).nullish()

const facts = z.strictObject({
  ...inServiceFacts,
  /** The annual predikat of the last year that has ended; asked where the band of kinerja follows it. */
  predikat: predikatSchema.nullish(),
  y: sheetOf(yComponents),
  x: sheetOf(xComponents),
})
type Facts = z.infer<typeof facts>

/** Which nilai talenta and which box follow from scores that are already given, component by component? */
export const talentNilai: Rule<Facts> = {
  id: 'talent.nilai',
  subject: 'talent',
  question: 'talent.rule.nilai',
  facts,
  parameters: boxParameters,
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

function decide({ predikat, y, x }: Facts, law: Law): Verdict {
  const annualPredikat = predikat ? [{ year: lastEndedYears(law, 1)[0] ?? 0, predikat }] : []
  return boxOf(
    law, kinerjaAxis({ annualPredikat }, law, (component) => asGiven('y', component, y), { predikat: 'predikat', score: ['y'] }),
    potensialAxis(law, (component) => asGiven('x', component, x), ['x']),
  )
}

function asGiven<C extends YComponent | XComponent>(axis: 'y' | 'x', component: C, given: Readonly<Partial<Record<C, ExactFact | null | undefined>>> | null | undefined): Scored {
  const head = { facts: [axis] as const, missing: `${axis}.${component}` }
  const value = given?.[component]
  if (value === null || value === undefined) {
    return { ...head, score: null, because: { key: 'talent.component-missing', values: { component: { text: `facts.${component}` } } } }
  }
  return { ...head, score: exact(value), because: { key: 'talent.given' } }
}
