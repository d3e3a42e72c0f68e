import type { Role } from '../../../shared/contract/procedure.ts'
import { useAccount } from '../../bridge/session.tsx'

/** Whether the account holds one of these roles for the whole office: rounds are opened, decided and closed for all units at once. */
export function useWholeOffice(...wanted: readonly Role[]): boolean {
  return useAccount().roles.some(({ role, unitId }) => wanted.includes(role) && unitId === null)
}
