import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { deriveKey } from './derived-keys.ts'
import { wrappedKeySchema } from './key-slot.ts'
import { failuresSchema, type Failures } from './throttle.ts'

/** The newest vault format that this program writes. */
export const VAULT_VERSION = 1 as const

const passwordSlotSchema = z.strictObject({ name: z.string(), accountId: z.int().min(1), key: wrappedKeySchema })

/** What the vault file holds: a slot a password, one for the recovery code, failed tries, and the seals over both. */
export const vaultSchema = z.strictObject({
  format: z.literal('tanjak-vault'),
  version: z.literal(VAULT_VERSION),
  /** Tells this office's store from another's; in every back-up's manifest. */
  storeId: z.uuid(),
  /** The office's name, shown before anyone has signed in. */
  office: z.string(),
  /** Salts the hashes of user names. */
  salt: z.base64(),
  passwords: z.array(passwordSlotSchema),
  recovery: wrappedKeySchema,
  /** HMAC over everything above with a key derived from the data key. */
  seal: z.string(),
  failures: failuresSchema,
  /** Seals the failed tries while the data key is out of reach; kept here, so it tells meddling and damage, not a forger with this program. */
  failuresKey: z.base64(),
  failuresSeal: z.string(),
})

/** See `vaultSchema`. */
export type VaultContent = z.infer<typeof vaultSchema>
/** The slot of one account's password. */
export type PasswordSlot = VaultContent['passwords'][number]
type Sealed = Omit<VaultContent, 'seal' | 'failures' | 'failuresKey' | 'failuresSeal'>

/** The hash under which a user name stands in the vault file; capital letters do not matter. */
export function hashOfUserName(userName: string, salt: string): string {
  return createHmac('sha256', Buffer.from(salt, 'base64')).update(userName.normalize('NFKC').trim().toLowerCase()).digest('hex')
}

/** Puts both seals on a vault's content: after every change made with the data key at hand. */
export function sealed(content: Sealed, failures: Failures, dataKey: Buffer): VaultContent {
  const failuresKey = randomBytes(32).toString('base64')
  return { ...content, seal: sealOf(content, dataKey), failures, failuresKey, failuresSeal: failuresSealOf(failures, failuresKey) }
}

/** Replaces the record of failed tries, which needs no data key. */
export function withFailures(content: VaultContent, failures: Failures): VaultContent {
  return { ...content, failures, failuresSeal: failuresSealOf(failures, content.failuresKey) }
}

/** Tells whether slots and names are as they were written with this data key. */
export function sealHolds(content: VaultContent, dataKey: Buffer): boolean {
  return same(content.seal, sealOf(content, dataKey))
}

/** Tells whether the record of failed tries is as it was written. */
export function failuresSealHolds(content: VaultContent): boolean {
  return same(content.failuresSeal, failuresSealOf(content.failures, content.failuresKey))
}

function sealOf({ format, version, storeId, office, salt, passwords, recovery }: Sealed, dataKey: Buffer): string {
  return hmac(deriveKey(dataKey, 'vault seal'), { format, version, storeId, office, salt, passwords, recovery })
}

function failuresSealOf(failures: Failures, key: string): string {
  return hmac(Buffer.from(key, 'base64'), failures)
}

function hmac(key: Buffer, content: object): string {
  return createHmac('sha256', key).update(canonicalize(content) ?? '').digest('hex')
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
