import { shell } from 'electron'
import { sources } from '../../shared/legal/sources.ts'

/** The texts that Tanjak cites, address by address; nothing else is ever handed to the system's browser. */
const cited: ReadonlySet<string> = new Set(Object.values(sources).flatMap(({ url }) => (url === null ? [] : [new URL(url).href])))

/** Tells whether an address may be handed to the system's browser: https, and exactly the address of a cited regulation. */
export function mayOpenExternally(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === 'https:' && cited.has(url.href)
}

/** Opens the text of a regulation in the system's browser; anything else is refused. True when it was handed over. */
export async function openExternal(address: string): Promise<boolean> {
  const url = URL.parse(address)
  if (url === null || !mayOpenExternally(address)) {
    console.warn(`Refused to open an address outside Tanjak: ${url === null ? 'not an address' : url.protocol}`)
    return false
  }
  await shell.openExternal(url.href)
  return true
}
