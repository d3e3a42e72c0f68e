import { hkdfSync } from 'node:crypto'

/** The keys that are derived from the data key, each under a label of its own: none is stored, none reveals another. */
export type KeyPurpose = 'vault seal' | 'audit chain' | 'back-up manifest' | 'sealed facts'

/** Derives 32 bytes for one purpose from the data key (HKDF-SHA-256). */
export function deriveKey(dataKey: Buffer, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `tanjak ${purpose} v1`, 32))
}
