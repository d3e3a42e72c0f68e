/** The nonce of this response's content security policy, as the door wrote it into the page. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="tanjak-nonce"]')?.content ?? ''
}
