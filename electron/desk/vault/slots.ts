import { wrapKey, type ScryptCost } from './key-slot.ts'
import { hashOfUserName, type PasswordSlot } from './vault-format.ts'

/** The password of one account, to be set. */
export type NewPassword = { readonly accountId: number; readonly userName: string; readonly password: string }

/** What the slot of the recovery code is bound to, and under which its failed tries are counted. */
export const RECOVERY = 'recovery'

/** Wraps the data key with an account's password. */
export async function slotFor({ accountId, userName, password }: NewPassword, salt: string, dataKey: Buffer, cost: ScryptCost): Promise<PasswordSlot> {
  const name = hashOfUserName(userName, salt)
  return { name, accountId, key: await wrapKey(dataKey, password, boundTo({ name, accountId }), cost) }
}

/** What a password slot is bound to: moved to another name or account it does not open. */
export function boundTo({ name, accountId }: { name: string; accountId: number }): string {
  return `password ${accountId} ${name}`
}
