import { z } from 'zod'
import { isoDateSchema } from '../../finding.ts'
import { bangkomReading, scalePenjenjangan, scaleSertifikat, type CountScale, type StudyKind } from '../../parameters/talent/x-scales.ts'
import { completeness, isComplete } from '../../steps.ts'
import { certificateFactSchema, trainingFactSchema } from '../../terms/record-facts.ts'
import type { Law, Parameter } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { rungsOf, windowStart } from './records.ts'
import { meanOf, type Scored } from './scored.ts'

/** The facts of pengembangan kompetensi. */
export const bangkomFacts = {
  trainings: z.array(trainingFactSchema).readonly().nullish(),
  certificates: z.array(certificateFactSchema).readonly().nullish(),
  trainingCompleteThrough: isoDateSchema.nullish(),
}
const sheet = z.strictObject(bangkomFacts)
type Facts = z.infer<typeof sheet>

/** Two ladders, certificates of training and diklat penjenjangan, in one score as the region reads them. */
export function bangkom(given: Facts, law: Law): Scored {
  const { sertifikat, penjenjangan, combine } = law(bangkomReading)
  const first = climbed(scaleSertifikat, sertifikat, given, law)
  const second = combine === 'sertifikat-only' ? null : climbed(scalePenjenjangan, penjenjangan, given, law)
  const head = { facts: ['trainings', 'certificates', 'trainingCompleteThrough'] as const, citation: law.cite(bangkomReading) }
  const settled = first.settled && (second === null || second.settled)
  if (!settled) {
    const values = completeness(given.trainingCompleteThrough, law.askedOn)
    return { ...head, score: null, missing: 'trainingCompleteThrough', because: { key: 'talent.trainings-incomplete', values } }
  }
  const counted = { count: first.count, score: shownExact(first.score) }
  if (second === null || combine === 'sertifikat-only') return { ...head, score: first.score, because: { key: 'talent.bangkom-certificates', values: counted } }
  const score = combine === 'mean' ? meanOf([first.score, second.score]) : second.score.gt(first.score) ? second.score : first.score
  return { ...head, score, because: { key: `talent.bangkom-${combine}`, values: { ...counted, tiered: second.count, tieredScore: shownExact(second.score) } } }
}

/** How far the records of some kinds climb a ladder; settled on the highest rung, or when the register is complete. */
function climbed(parameter: Parameter<CountScale>, kinds: readonly StudyKind[], { trainings, certificates, trainingCompleteThrough }: Facts, law: Law) {
  const scale = law(parameter)
  const from = windowStart(law, scale.years)
  let count = 0
  for (const { kind, on } of trainings ?? []) if (on >= from && on <= law.askedOn && kinds.includes(kind)) count++
  for (const { kind, on } of certificates ?? []) if (on >= from && on <= law.askedOn && (kinds as readonly string[]).includes(kind)) count++
  const { rungs, below } = rungsOf(scale)
  const rung = rungs.find(({ atLeast }) => count >= atLeast)
  return { count, score: rung?.score ?? below, settled: rung === rungs[0] || isComplete(trainingCompleteThrough, law) }
}
