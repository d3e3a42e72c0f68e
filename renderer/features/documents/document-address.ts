import { documentSubjectSchema, type DocumentSubject } from '../../../shared/contract/document.ts'
import { documentKinds, type DocumentKind } from '../../../shared/domain/document/content.ts'

/** The parts of the address of a document: kind, what it is about, one or two numbers of it, the version, and a unit to which it is limited. */
export type DocumentAddress = {
  readonly kind?: string
  readonly of?: string
  readonly first?: string
  readonly second?: string
  readonly versi?: unknown
  readonly unit?: unknown
}

/** Reads the address of a document; null when it names none. */
export function documentOf(address: DocumentAddress): { readonly kind: DocumentKind; readonly subject: DocumentSubject } | null {
  const kind = documentKinds.find((one) => one === address.kind)
  const subject = documentSubjectSchema.safeParse(subjectOf(address)).data
  return kind && subject ? { kind, subject } : null
}

function subjectOf({ of, first, second, versi, unit }: DocumentAddress): unknown {
  const [one, two] = [Number(first), Number(second)]
  switch (of) {
    case 'skp': return { of, assignmentId: one, year: two }
    case 'evaluation': return { of, periodId: one, assignmentId: two, version: versi === undefined ? null : Number(versi) }
    case 'unit': return { of, periodId: one, unitId: second }
    case 'calibration': return { of, calibrationId: one }
    case 'objection': return { of, id: one }
    case 'round': return { of, roundId: one }
    case 'candidate': return { of, roundId: one, nip: second }
    case 'promotion': return { of, period: first, rule: second, unitId: unit ?? null }
    case 'award': return { of, id: one }
    default: return null
  }
}
