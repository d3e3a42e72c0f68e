/** Scheme of the page inside Electron. */
export const PAGE_SCHEME = 'app'

/** Host of the page inside Electron; there is no other. */
export const PAGE_HOST = 'tanjak'

/** Address that the window loads. */
export const PAGE_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/`

/**
 * Tells whether an address belongs to the page. It is parsed, never compared by its first letters:
 * `app://tanjak.evil/`, `app://evil@tanjak.example/` and `app://tanjak:80/` are others.
 */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST && url.username === '' && url.password === ''
}
