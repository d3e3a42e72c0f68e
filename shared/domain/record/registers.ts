import type { MessageKey } from '../../text/keys.ts'
import type { RecordKindName } from './kinds.ts'

/** The registers that a board may declare complete up to a day: where nothing is recorded up to then, there was nothing. */
export const registers = [
  { setting: 'disciplineCompleteThrough', kinds: ['discipline'], name: 'record.register.discipline', label: 'access.register-discipline' },
  { setting: 'leaveCompleteThrough', kinds: ['leave'], name: 'record.register.leave', label: 'access.register-leave' },
  { setting: 'awardCompleteThrough', kinds: ['award'], name: 'record.register.award', label: 'access.register-award' },
  { setting: 'teamCompleteThrough', kinds: ['team-role'], name: 'record.register.team', label: 'access.register-team' },
  { setting: 'trainingCompleteThrough', kinds: ['training', 'certificate'], name: 'record.register.training', label: 'access.register-training' },
] as const satisfies readonly {
  readonly setting: string
  /** The kinds of record that the register holds; all of them are complete up to its day. */
  readonly kinds: readonly RecordKindName[]
  readonly name: MessageKey
  readonly label: MessageKey
}[]

/** A register that a board may declare complete. */
export type Register = (typeof registers)[number]

/** The register that holds a kind of record, or null where there is none to declare complete. */
export function registerOf(kind: RecordKindName): Register | null {
  return registers.find(({ kinds }: { readonly kinds: readonly RecordKindName[] }) => kinds.includes(kind)) ?? null
}
