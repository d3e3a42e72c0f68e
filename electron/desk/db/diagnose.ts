import { createHmac, pbkdf2Sync } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const PAGE = 4096
const SEAL = 64
const SALT = 16
const SAMPLES = 64

/**
 * Tells why a store does not open with a key: `damaged` when some pages carry this key's seal and others do not,
 * `other-key` when none does. SQLCipher 4 seals every page with HMAC-SHA-512 over content, IV and page number.
 * Page 1 is left out, because its beginning is written apart.
 */
export function diagnose(path: string, dataKey: Buffer): 'damaged' | 'other-key' {
  const file = openSync(path, 'r')
  try {
    const pages = Math.floor(fstatSync(file).size / PAGE)
    const salt = Buffer.alloc(SALT)
    readSync(file, salt, 0, SALT, 0)
    const sealKey = pbkdf2Sync(dataKey, salt.map((byte) => byte ^ 0x3a), 2, 32, 'sha512')
    const step = Math.max(1, Math.floor(pages / SAMPLES))
    for (let number = 2; number <= pages; number += step) {
      if (pageIsSealed(file, number, sealKey)) return 'damaged'
    }
    return 'other-key'
  } finally {
    closeSync(file)
  }
}

function pageIsSealed(file: number, number: number, sealKey: Buffer): boolean {
  const page = Buffer.alloc(PAGE)
  readSync(file, page, 0, PAGE, (number - 1) * PAGE)
  const numberBytes = Buffer.alloc(4)
  numberBytes.writeUInt32LE(number)
  // A page ends with 16 bytes of IV, which the seal covers, and the 64 bytes of the seal itself.
  const sealed = page.subarray(0, PAGE - SEAL)
  const seal = createHmac('sha512', sealKey).update(sealed).update(numberBytes).digest()
  return seal.equals(page.subarray(PAGE - SEAL))
}
