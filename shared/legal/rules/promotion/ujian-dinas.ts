import type { Step } from '../../finding.ts'
import { ujianDinas } from '../../parameters/promotion/ujian-dinas.ts'
import { met } from '../../steps.ts'
import type { IsoDate } from '../../../calendar/iso-date.ts'
import { nextGolongan, type Golongan } from '../../terms/golongan.ts'
import type { CertificateFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { certificateHeld } from '../common/certificate-held.ts'

type Given = {
  readonly golongan?: Golongan | null | undefined
  readonly certificates?: readonly CertificateFact[] | null | undefined
  readonly trainingCompleteThrough?: IsoDate | null | undefined
}

/** The ujian dinas that leads into a golongan: tingkat I from II/d to III/a, tingkat II from III/d to IV/a. */
const exams: Partial<Record<Golongan, CertificateFact['kind']>> = { 'III/a': 'ujian-dinas-1', 'IV/a': 'ujian-dinas-2' }

/** The ujian dinas that the next golongan ruang takes, if any; undefined where it stays within its golongan. */
export function examFor(golongan: Golongan | null | undefined): CertificateFact['kind'] | undefined {
  const next = golongan ? nextGolongan(golongan) : null
  return next === null ? undefined : exams[next]
}

/** Tells whether the next golongan ruang lies in another golongan that takes an ujian dinas. */
export const takesUjianDinas = (golongan: Golongan | null): boolean => examFor(golongan) !== undefined

/**
 * The ujian dinas where the next golongan ruang lies in another golongan. Where it is only told, one that is not recorded never
 * stands in the way: who is exempt by education was not read.
 */
export function ujianDinasStep(given: Given, law: Law): readonly Step[] {
  const weight = law(ujianDinas)
  const kind = examFor(given.golongan)
  if (kind === undefined) return []
  const head = { id: 'ujian-dinas', wording: 'lulus ujian dinas', citation: law.cite(ujianDinas) }
  const step = certificateHeld(head, given, law, { kind })
  if (weight === 'weighed' || step.outcome === 'met') return [step]
  const name = { text: `record.certificate.certificateKind.${kind}` } as const
  return [met({ ...head, facts: ['certificates', 'trainingCompleteThrough'] }, { key: 'promotion.ujian-dinas-told', values: { name } })]
}
