import { readFile, realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { freshNonce, NONCE_PLACEHOLDER } from './content-security-policy.ts'
import { pageHeaders } from './page-headers.ts'
import { pagePath } from './page-path.ts'

/** What a door sends back for a file of the page. */
export type PageAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array<ArrayBuffer> }

/**
 * Reads a file of the built page as an answer with its headers: 404 where the path means nothing.
 * `index.html` gets the nonce of this very response; a link that leads out of the folder is not followed.
 */
export async function pageAnswer(folder: string, rawPath: string): Promise<PageAnswer> {
  const nonce = freshNonce()
  const headers = pageHeaders(nonce)
  const found = pagePath(folder, rawPath)
  const bytes = found === undefined ? undefined : await readInside(folder, found.file)
  if (found === undefined || bytes === undefined) {
    return { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: Uint8Array.from(Buffer.from('404\n')) }
  }
  const body = found.isIndex ? Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) : bytes
  return { status: 200, headers: { ...headers, 'Content-Type': found.contentType }, body: Uint8Array.from(body) }
}

async function readInside(folder: string, file: string): Promise<Buffer | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)])
    return real.startsWith(root + sep) ? await readFile(real) : undefined
  } catch {
    return undefined
  }
}
