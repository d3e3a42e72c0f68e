import { readFile } from 'node:fs/promises'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { writeDurably } from './durable-file.ts'
import { VAULT_VERSION, vaultSchema, type VaultContent } from './vault-format.ts'

/** Reads and checks a vault file. Errors: `not-found`, `newer-version`, `damaged-store`. */
export async function readVaultFile(path: string): Promise<VaultContent> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new TanjakError('not-found', { key: 'access.vault-missing', values: { path } })
    throw error
  })
  return readVaultText(text)
}

/** Checks the text of a vault file, as it also comes out of a back-up. Errors: `newer-version`, `damaged-store`. */
export function readVaultText(text: string): VaultContent {
  const json = parseJson(text)
  if (isNewer(json)) throw new TanjakError('newer-version', { key: 'access.vault-newer' })
  const parsed = vaultSchema.safeParse(json)
  if (!parsed.success) throw damaged()
  return parsed.data
}

/** Writes a vault file whole or not at all. */
export async function writeVaultFile(path: string, content: VaultContent): Promise<void> {
  await writeDurably(path, `${JSON.stringify(content, null, 2)}\n`)
}

/** The error of a vault file whose content is not what was last written. */
export function damaged(): TanjakError {
  return new TanjakError('damaged-store', { key: 'access.vault-damaged' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

function isNewer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'number' && json.version > VAULT_VERSION
}
