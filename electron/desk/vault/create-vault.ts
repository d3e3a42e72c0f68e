import { randomBytes, randomUUID } from 'node:crypto'
import { FULL_COST, wrapKey } from './key-slot.ts'
import { makeRecoveryCode } from './recovery-code.ts'
import { RECOVERY, slotFor, type NewPassword } from './slots.ts'
import { noFailures } from './throttle.ts'
import { writeVaultFile } from './vault-file.ts'
import { VAULT_VERSION, sealed } from './vault-format.ts'
import type { VaultOptions } from './vault.ts'

/** Makes the vault file of a new office with its first account; the recovery code is shown once and kept nowhere. */
export async function createVault(
  path: string, office: string, first: NewPassword, options: VaultOptions = {},
): Promise<{ dataKey: Buffer; recoveryCode: string }> {
  const cost = options.cost ?? FULL_COST
  const [dataKey, salt, recoveryCode] = [randomBytes(32), randomBytes(16).toString('base64'), makeRecoveryCode()]
  const content = {
    format: 'tanjak-vault', version: VAULT_VERSION, storeId: randomUUID(), office, salt,
    passwords: [await slotFor(first, salt, dataKey, cost)],
    recovery: await wrapKey(dataKey, recoveryCode, RECOVERY, cost),
  } satisfies Parameters<typeof sealed>[0]
  await writeVaultFile(path, sealed(content, noFailures, dataKey))
  return { dataKey, recoveryCode }
}
