import { shell } from 'electron'

/** Sites of the regulations that Tanjak cites; nothing else is ever handed to the system's browser. */
const HOSTS: ReadonlySet<string> = new Set(['peraturan.bpk.go.id', 'jdih.bkn.go.id', 'jdih.menpan.go.id', 'peraturan.go.id', 'www.bkn.go.id'])

/** Tells whether an address may be handed to the system's browser: https, a known host, no port, no user name. */
export function mayOpenExternally(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === 'https:' && HOSTS.has(url.hostname) && url.port === '' && url.username === '' && url.password === ''
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
