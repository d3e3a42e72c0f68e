import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { oneByOne } from './one-by-one.ts'
import { RECOVERY, boundTo, slotFor, type NewPassword } from './slots.ts'
import { FULL_COST, unwrapKey, wrapKey, type ScryptCost } from './key-slot.ts'
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { distrusted, steadyTime, waitOf, withFailure, withSuccess, type Failures } from './throttle.ts'
import { damaged, readVaultFile, writeVaultFile } from './vault-file.ts'
import { failuresSealHolds, hashOfUserName, sealHolds, sealed, withFailures, type VaultContent } from './vault-format.ts'

/** What a vault asks of its surroundings: wall clock and running time in ms, and the work of a password (cheaper in tests only). */
export type VaultOptions = { readonly wall?: () => number; readonly ticks?: () => number; readonly cost?: ScryptCost }

/** A password that opened the vault: the account it belongs to, the 32-byte key of the store, and how often the name had failed just before. */
export type Unlocked = { readonly accountId: number; readonly dataKey: Buffer; readonly failedBefore: number }

/** The vault of one data folder: hands out the data key for a password or the recovery code, and keeps the slots. */
export type Vault = {
  readonly storeId: string
  readonly office: () => string
  /** Errors: `wrong-password` (also for unknown names, after the same work), `too-many-tries`, `damaged-store`. */
  readonly unlock: (userName: string, password: string) => Promise<Unlocked>
  /** Errors: `bad-input` mistyped, `wrong-password` a code of another office, `too-many-tries`, `damaged-store`. */
  readonly unlockByCode: (typed: string) => Promise<Buffer>
  /** Gives an account its password, in place of any former one. */
  readonly setPassword: (dataKey: Buffer, account: NewPassword) => Promise<void>
  /** Takes away an account's way to the data key. */
  readonly removePassword: (dataKey: Buffer, accountId: number) => Promise<void>
  /** Makes a new recovery code; the former one no longer opens. */
  readonly renewRecoveryCode: (dataKey: Buffer) => Promise<string>
  readonly rename: (dataKey: Buffer, office: string) => Promise<void>
}

/** Opens the vault file at the path. Errors: `not-found`, `newer-version`, `damaged-store`. */
export async function openVault(path: string, options: VaultOptions = {}): Promise<Vault> {
  const cost = options.cost ?? FULL_COST
  let content = await readVaultFile(path)
  const ticks = options.ticks ?? (() => performance.now())
  const time = steadyTime(content.failures.furthestTime, options.wall ?? (() => Date.now()), ticks)
  if (!failuresSealHolds(content)) await keepFailures(distrusted([...content.passwords.map((slot) => slot.name), RECOVERY], time()))

  // One try or change at a time: a hundred tries at once must not all pass before the first is counted.
  const inTurn = oneByOne()

  async function keep(next: VaultContent): Promise<void> {
    await writeVaultFile(path, next)
    content = next
  }
  // Counted in memory before the file is written: a full disk must not make tries free.
  async function keepFailures(failures: Failures): Promise<void> {
    content = withFailures(content, failures)
    await writeVaultFile(path, content)
  }
  // Whoever has the right password gets in although the disk is full, or nobody could make room.
  async function forgetFailures(name: string): Promise<void> {
    await keepFailures(withSuccess(content.failures, name, time())).catch(() => undefined)
  }

  async function attempt(name: string, open: () => Promise<Buffer | null>, wrong: TanjakError): Promise<Buffer> {
    const wait = waitOf(content.failures, name, time())
    if (wait > 0) throw new TanjakError('too-many-tries', { key: 'access.too-many-tries', values: { seconds: Math.ceil(wait / 1000) } })
    const dataKey = await open()
    if (!dataKey) {
      await keepFailures(withFailure(content.failures, name, time(), new Set([...content.passwords.map((slot) => slot.name), RECOVERY])))
      throw wrong
    }
    if (!sealHolds(content, dataKey)) throw damaged()
    await forgetFailures(name)
    return dataKey
  }

  async function change(dataKey: Buffer, next: Partial<Pick<VaultContent, 'office' | 'passwords' | 'recovery'>>): Promise<void> {
    if (!sealHolds(content, dataKey)) throw damaged()
    await keep(sealed({ ...content, ...next }, content.failures, dataKey))
  }
  const without = (accountId: number) => content.passwords.filter((slot) => slot.accountId !== accountId)

  return {
    storeId: content.storeId,
    office: () => content.office,
    unlock: (userName, password) => inTurn(async () => {
      const name = hashOfUserName(userName, content.salt)
      const slot = content.passwords.find((one) => one.name === name)
      // An unknown name costs the same work, done on a slot that cannot open for it.
      const open = () => slot ? unwrapKey(slot.key, password, boundTo(slot)) : unwrapKey(content.recovery, password, name)
      const failedBefore = content.failures.names.find((one) => one.name === name)?.count ?? 0
      const dataKey = await attempt(name, open, new TanjakError('wrong-password', { key: 'access.wrong-password' }))
      if (!slot) throw damaged()
      if (slot.key.n < cost.n) {
        const stronger = await slotFor({ accountId: slot.accountId, userName, password }, content.salt, dataKey, cost)
        await change(dataKey, { passwords: [...without(slot.accountId), stronger] })
      }
      return { accountId: slot.accountId, dataKey, failedBefore }
    }),
    unlockByCode: (typed) => inTurn(async () => {
      const code = readRecoveryCode(typed)
      return attempt(RECOVERY, () => unwrapKey(content.recovery, code, RECOVERY), new TanjakError('wrong-password', { key: 'access.wrong-recovery-code' }))
    }),
    setPassword: (dataKey, account) => inTurn(async () => {
      const slot = await slotFor(account, content.salt, dataKey, cost)
      await change(dataKey, { passwords: [...without(account.accountId).filter((one) => one.name !== slot.name), slot] })
      await forgetFailures(slot.name)
    }),
    removePassword: (dataKey, accountId) => inTurn(() => change(dataKey, { passwords: without(accountId) })),
    renewRecoveryCode: (dataKey) => inTurn(async () => {
      const code = makeRecoveryCode()
      await change(dataKey, { recovery: await wrapKey(dataKey, code, RECOVERY, cost) })
      return code
    }),
    rename: (dataKey, office) => inTurn(() => change(dataKey, { office })),
  }
}
