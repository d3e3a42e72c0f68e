import { z } from 'zod'
import type { IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { employeeKindSchema, serviceStatusSchema, type EmployeeKind, type ServiceStatus } from '../../terms/people.ts'
import type { Law } from '../../types.ts'

/** The facts by which rules tell who is asked about: the kind of employee and whether still in service. */
export const inServiceFacts = {
  employeeKind: employeeKindSchema.nullish(),
  status: serviceStatusSchema.nullish(),
  leavesOn: isoDateSchema.nullish(),
}

type InServiceFacts = {
  readonly employeeKind?: EmployeeKind | null | undefined
  readonly status?: ServiceStatus | null | undefined
  readonly leavesOn?: IsoDate | null | undefined
}

/** Scope: still in service on the governing date; the day of leaving, when recorded, decides over the status. */
export function inService({ status, leavesOn }: InServiceFacts, law: Law): Step {
  const head = { id: 'in-service', facts: ['status', 'leavesOn'] as const, changesOn: leavesOn && leavesOn > law.on ? leavesOn : null }
  if (leavesOn && leavesOn <= law.on) return scope(notMet(head, { key: 'legal.left-on', values: { date: { date: leavesOn } } }))
  if (leavesOn || status === 'active') return scope(met(head, { key: 'legal.in-service' }))
  return scope(status === 'left' ? notMet(head, { key: 'legal.left' }) : unknown(head, { key: 'legal.status-unknown' }))
}

/** Scope: is a PNS; a calon PNS, PPPK or PPPK Paruh Waktu is not asked about. */
export function isPns({ employeeKind }: InServiceFacts): Step {
  const head = { id: 'pns', facts: ['employeeKind'] as const }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  const pns = employeeKind === 'PNS'
  const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  return scope(holds(head, pns, { key: pns ? 'legal.is-kind' : 'legal.pns-only', values }))
}

/** The schema of a whole sheet of facts: every fact may be absent or null, an unknown name is refused. */
export const factSheet = <S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> => z.strictObject(shape)
