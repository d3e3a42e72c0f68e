import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

/** How much work scrypt does: N iterations of 128·r bytes each, p times. */
export type ScryptCost = { readonly n: number; readonly r: number; readonly p: number }

/** OWASP's cost for scrypt: 128 MiB and about 0.4 s on an office PC. */
export const FULL_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }

const bytes = (length: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === length)

/** The data key wrapped by a secret: scrypt's parameters and the parts of AES-256-GCM. Bounds keep a doctored file from eating memory. */
export const wrappedKeySchema = z.strictObject({
  n: z.int().min(2).max(2 ** 20).refine((n) => Number.isInteger(Math.log2(n))),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: bytes(16),
  nonce: bytes(12),
  wrapped: bytes(32),
  tag: bytes(16),
})

/** See `wrappedKeySchema`. */
export type WrappedKey = z.infer<typeof wrappedKeySchema>

/** Wraps the data key with a password or code. `boundTo` names the slot, so that a slot moved to another name does not open. */
export async function wrapKey(dataKey: Buffer, secret: string, boundTo: string, cost: ScryptCost): Promise<WrappedKey> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const key = await stretch(secret, salt, cost)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()])
  key.fill(0)
  return { ...cost, salt: text(salt), nonce: text(nonce), wrapped: text(wrapped), tag: text(cipher.getAuthTag()) }
}

/** Unwraps the data key, or gives `null` when the tag says that the secret is another one. */
export async function unwrapKey(slot: WrappedKey, secret: string, boundTo: string): Promise<Buffer | null> {
  const key = await stretch(secret, Buffer.from(slot.salt, 'base64'), slot)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
  decipher.setAAD(Buffer.from(boundTo)).setAuthTag(Buffer.from(slot.tag, 'base64'))
  const dataKey = decipher.update(Buffer.from(slot.wrapped, 'base64'))
  key.fill(0)
  try {
    decipher.final()
    return dataKey
  } catch {
    dataKey.fill(0)
    return null
  }
}

// Electron's BoringSSL has scrypt and no argon2. NFKC: the same password typed on another keyboard gives the same bytes.
function stretch(secret: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const maxmem = 128 * r * (n + p) + 2 ** 20
    scrypt(secret.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

function text(buffer: Buffer): string {
  return buffer.toString('base64')
}
